package dk.raadslag.comment;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.journal.Journal;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Anchor;
import dk.raadslag.richtext.PlainText;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is said about papers while they are written. Whoever sees a paper sees its comments, and may comment, answer,
 * resolve and open again; nobody else knows of them. Each act is a transaction of its own.
 */
@Component
public class Comments {

    /** Open threads of a paper, or answers in a thread: more than anybody answers. */
    static final int MOST = 1_000;

    /** Of the words that are commented on. */
    static final int LONGEST_QUOTE = 2_000;

    private final Readings readings;
    private final Papers papers;
    private final CommentTable table;
    private final Mentions mentions;
    private final Journal journal;
    private final Clock clock;

    Comments(Readings readings, Papers papers, CommentTable table, Mentions mentions, Journal journal, Clock clock) {
        this.readings = readings;
        this.papers = papers;
        this.table = table;
        this.mentions = mentions;
        this.journal = journal;
        this.clock = clock;
    }

    /** All of a paper's, in the order they were begun. */
    public List<CommentThread> of(Reader reader, Paper paper) {
        return readings.as(reader, () -> table.of(paper.id()));
    }

    /** How many threads are open, by the paper's id; papers without are left out. */
    public Map<Long, Long> open(Reader reader, Collection<Long> papers) {
        return readings.as(reader, () -> table.open(papers));
    }

    /**
     * Begins a thread, and returns its id.
     *
     * @throws CommentRefused when the text is empty or too long, the words are not in that version of the field, or
     *     somebody is mentioned who may not see the paper
     * @throws IllegalArgumentException when the paper's template has no such field
     */
    public long begin(Reader reader, Paper paper, NewComment comment) {
        paper.part(comment.field());
        return readings.asClerk(() -> {
            Paper now = held(reader, paper);
            Set<Long> mentioned = checked(reader, now, comment.said());
            requireRoom(now);
            @Nullable Anchor anchor = anchor(now.part(comment.field()), comment.place());
            long thread = table.insertThread(now.id(), comment.field(), anchor);
            say(reader, now, thread, comment.said(), mentioned);
            journal.write(reader, "paper.commented", subject(now), Map.of("thread", thread));
            return thread;
        });
    }

    private void requireRoom(Paper paper) {
        if (table.open(List.of(paper.id())).getOrDefault(paper.id(), 0L) >= MOST)
            throw new CommentRefused(CommentRule.TOO_MANY);
    }

    private static @Nullable Anchor anchor(Part part, NewComment.@Nullable Place place) {
        if (place == null) return null;
        if (place.version() != part.version()) throw new CommentRefused(CommentRule.STALE);
        Anchor anchor;
        try {
            anchor = Anchor.in(part.current(), place.from(), place.to());
        } catch (IllegalArgumentException e) {
            throw new CommentRefused(CommentRule.NO_SUCH_WORDS);
        }
        if (anchor.quote().length() > LONGEST_QUOTE) throw new CommentRefused(CommentRule.WORDS_TOO_LONG);
        return anchor;
    }

    /**
     * Answers; a thread that has been resolved is open again.
     *
     * @throws CommentRefused as {@link #begin}, or when the paper has no such thread or nothing is left in it
     */
    public void answer(Reader reader, Paper paper, long threadId, Said said) {
        act(reader, paper, threadId, (now, thread) -> {
            Set<Long> mentioned = checked(reader, now, said);
            if (thread.isEmpty()) throw new CommentRefused(CommentRule.REMOVED);
            if (thread.remarks().size() >= MOST) throw new CommentRefused(CommentRule.TOO_MANY_ANSWERS);
            say(reader, now, threadId, said, mentioned);
            journal.write(reader, "paper.comment-answered", subject(now), Map.of("thread", threadId));
            if (!thread.isOpen()) turn(reader, now, thread, false);
        });
    }

    /**
     * Puts in what somebody said outside Raadslag, and returns the thread it is in; within a clerk's transaction that
     * holds the paper. A thread that has been resolved is open again; nobody is mentioned.
     *
     * @throws CommentRefused when the paper has no such thread, or more are open than it holds
     * @throws IllegalArgumentException when the paper's template has no such field
     */
    public long hear(Reader reader, Paper paper, Heard heard) {
        paper.part(heard.field());
        long thread = heard.thread() == null ? begun(paper, heard) : heard.thread();
        table.insertRemark(thread, heard.by(), heard.at(), heard.text());
        String act = heard.thread() == null ? "paper.commented" : "paper.comment-answered";
        journal.write(reader, act, subject(paper), Map.of("thread", thread));
        CommentThread now = thread(paper, thread);
        if (!now.isOpen()) turn(reader, paper, now, false);
        return thread;
    }

    private long begun(Paper paper, Heard heard) {
        requireRoom(paper);
        return table.insertThread(paper.id(), heard.field(), heard.anchor());
    }

    private void say(Reader reader, Paper paper, long thread, Said said, Set<Long> mentioned) {
        mentions.read(reader, thread);
        long remark = table.insertRemark(thread, id(reader), clock.instant(), said.text());
        mentions.tell(reader, paper, thread, remark, mentioned);
    }

    private Set<Long> checked(Reader reader, Paper paper, Said said) {
        if (PlainText.isBlank(said.text())) throw new CommentRefused(CommentRule.TEXT_MISSING);
        if (said.text().length() > Remark.LONGEST) throw new CommentRefused(CommentRule.TEXT_TOO_LONG);
        return mentions.checked(reader, paper, said);
    }

    /**
     * Writes a remark anew. Whom it mentioned stays mentioned.
     *
     * @throws CommentRefused when it is another's, has been answered or removed, or as {@link #begin}
     */
    public void change(Reader reader, Paper paper, long threadId, long remarkId, Said said) {
        act(reader, paper, threadId, (now, thread) -> {
            Remark remark = own(reader, thread, remarkId);
            Set<Long> mentioned = checked(reader, now, said);
            mentioned.removeAll(remark.mentioned());
            table.changeRemark(remarkId, said.text(), clock.instant());
            mentions.tell(reader, now, threadId, remarkId, mentioned);
            journal.write(reader, "paper.comment-changed", subject(now), Map.of("thread", threadId));
        });
    }

    /**
     * Removes the text of a remark; that it was there is still seen. A thread with nothing left in it is resolved.
     *
     * @throws CommentRefused when it is another's, or has been answered or removed
     */
    public void remove(Reader reader, Paper paper, long threadId, long remarkId) {
        act(reader, paper, threadId, (now, thread) -> {
            own(reader, thread, remarkId);
            table.removeRemark(remarkId, clock.instant());
            boolean empty = thread(now, threadId).isEmpty();
            if (empty && thread.isOpen()) table.insertTurn(threadId, true, id(reader), clock.instant());
            journal.write(reader, "paper.comment-removed", subject(now), Map.of("thread", threadId));
        });
    }

    private static Remark own(Reader reader, CommentThread thread, long remarkId) {
        Remark remark = thread.remark(remarkId).orElseThrow(() -> new CommentRefused(CommentRule.UNKNOWN));
        if (remark.by() != id(reader)) throw new CommentRefused(CommentRule.ONLY_ITS_WRITER);
        if (remark.isRemoved()) throw new CommentRefused(CommentRule.REMOVED);
        if (thread.answers(remark)) throw new CommentRefused(CommentRule.ANSWERED);
        return remark;
    }

    /** Says that nothing is left to do about it; nothing happens when somebody else has said so. */
    public void resolve(Reader reader, Paper paper, long threadId) {
        turn(reader, paper, threadId, true);
    }

    /**
     * Says that something is left to do about it.
     *
     * @throws CommentRefused when nothing is left in it
     */
    public void reopen(Reader reader, Paper paper, long threadId) {
        turn(reader, paper, threadId, false);
    }

    private void turn(Reader reader, Paper paper, long threadId, boolean resolved) {
        act(reader, paper, threadId, (now, thread) -> {
            mentions.read(reader, threadId);
            if (thread.isOpen() != resolved) return;
            if (!resolved && thread.isEmpty()) throw new CommentRefused(CommentRule.REMOVED);
            turn(reader, now, thread, resolved);
        });
    }

    private void turn(Reader reader, Paper paper, CommentThread thread, boolean resolved) {
        table.insertTurn(thread.id(), resolved, id(reader), clock.instant());
        String act = resolved ? "paper.comment-resolved" : "paper.comment-reopened";
        journal.write(reader, act, subject(paper), Map.of("thread", thread.id()));
    }

    /**
     * The reader looks at a thread: what mentions them in it is read.
     *
     * @throws CommentRefused when the paper has no such thread
     */
    public void look(Reader reader, Paper paper, long threadId) {
        act(reader, paper, threadId, (now, thread) -> mentions.read(reader, threadId));
    }

    private void act(Reader reader, Paper paper, long threadId, BiConsumer<Paper, CommentThread> how) {
        readings.asClerk(() -> {
            Paper now = held(reader, paper);
            CommentThread thread = thread(now, threadId);
            how.accept(now, thread);
            return thread;
        });
    }

    private Paper held(Reader reader, Paper paper) {
        papers.hold(paper.id());
        return papers.byId(reader, paper.id()).orElseThrow(() -> new CommentRefused(CommentRule.UNKNOWN));
    }

    private CommentThread thread(Paper paper, long threadId) {
        return table.of(paper.id()).stream()
                .filter(thread -> thread.id() == threadId)
                .findFirst()
                .orElseThrow(() -> new CommentRefused(CommentRule.UNKNOWN));
    }

    private static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }

    private static String subject(Paper paper) {
        return "paper:" + paper.id();
    }
}
