package dk.raadslag.paper;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committees;
import dk.raadslag.journal.Journal;
import dk.raadslag.richtext.RichText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Cases being written: who writes them, and which committees they shall pass. A paper the reader may not see is as
 * absent as one that does not exist. Each act is a transaction of its own.
 */
@Component
public class Papers {

    private final Readings readings;
    private final Shelf shelf;
    private final PaperTable table;
    private final BorrowedFigures borrowed;
    private final Pen pen;
    private final Committees committees;
    private final Journal journal;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Papers(
            Readings readings,
            Shelf shelf,
            PaperTable table,
            BorrowedFigures borrowed,
            Pen pen,
            Committees committees,
            Journal journal,
            ApplicationEventPublisher news,
            Clock clock) {
        this.readings = readings;
        this.shelf = shelf;
        this.table = table;
        this.borrowed = borrowed;
        this.pen = pen;
        this.committees = committees;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    /** All the reader may see, those written in last first. */
    public List<PaperSummary> all(Reader reader) {
        return readings.as(reader, shelf::all);
    }

    public Optional<Paper> byId(Reader reader, long id) {
        return readings.as(reader, () -> shelf.byId(id));
    }

    /** The paper whoever acts, for what follows from it; within the clerk's transaction. */
    public Paper forClerk(long id) {
        return look(id);
    }

    /** Those of them that the reader may see, in no order. */
    public List<Paper> byIds(Reader reader, Collection<Long> ids) {
        return readings.as(reader, () -> shelf.byIds(ids));
    }

    /** Why the reader may not begin a paper; empty when the reader may. */
    public List<PaperRule> whyNotBegin(Reader reader) {
        boolean may = reader.is(Role.AUTHOR) || reader.is(Role.SECRETARY);
        return may ? List.of() : List.of(PaperRule.ONLY_AUTHORS_BEGIN);
    }

    /**
     * Begins a paper with what the template presets.
     *
     * @throws PaperRefused when the reader may not, there is no committee, one of them has ended, or the template
     *     serves none of them
     */
    public Paper begin(Reader author, NewPaper wanted) {
        return readings.asClerk(() -> {
            Paper begun = begun(author, wanted, null);
            for (Field field : begun.template().fields()) {
                if (field.preset() != null) pen.begin(begun.id(), field.key(), field.preset(), author(author));
            }
            return look(begun.id());
        });
    }

    /**
     * Begins a paper with the text and pictures of an earlier one, as far as the newest version of its template has the
     * fields. Case number, history and attachments are not taken along. It goes to the same committees as far as they
     * still are.
     *
     * @throws PaperRefused as {@link #begin}, also when all those committees have ended
     */
    public Paper copy(Reader author, Paper earlier, PaperTemplate template) {
        return readings.asClerk(() -> {
            List<Long> still =
                    earlier.committees().stream().filter(id -> !ended(id)).toList();
            boolean none = still.isEmpty() && !earlier.committees().isEmpty();
            if (none) refuse(List.of(PaperRule.COMMITTEE_ENDED));
            return copy(author, earlier, template, still);
        });
    }

    /** As the other, for these committees. */
    public Paper copy(Reader author, Paper earlier, PaperTemplate template, List<Long> committees) {
        NewPaper wanted = new NewPaper(template, earlier.head().copied(), committees);
        return readings.asClerk(() -> {
            Paper begun = begun(author, wanted, earlier.id());
            for (Part part : earlier.parts()) {
                boolean taken =
                        !part.base().isEmpty() && template.field(part.key()).isPresent();
                if (taken) {
                    RichText text = borrowed.own(author, begun.id(), part.base());
                    pen.begin(begun.id(), part.key(), text, author(author));
                }
            }
            return look(begun.id());
        });
    }

    private Paper begun(Reader author, NewPaper wanted, @Nullable Long copiedFrom) {
        refuse(whyNotBegin(author));
        refuse(whyNotFor(wanted));
        Instant now = clock.instant();
        long by = author(author);
        var audience = PaperAudience.of(Set.of(by), Set.of(), wanted.committees());
        long id = table.insert(wanted.template().versionId(), by, copiedFrom, now, audience);
        table.insertAuthor(id, by);
        table.setPassings(id, wanted.committees());
        pen.begin(id, wanted.head(), by);
        journal.write(author, "paper.begun", subject(id), Map.of());
        return look(id);
    }

    private List<PaperRule> whyNotFor(NewPaper wanted) {
        if (wanted.committees().isEmpty()) return List.of(PaperRule.NO_COMMITTEE);
        if (wanted.committees().stream().anyMatch(this::ended)) return List.of(PaperRule.COMMITTEE_ENDED);
        boolean serves = wanted.committees().stream()
                .flatMap(id -> committees.byId(id).stream())
                .anyMatch(wanted.template()::serves);
        return serves ? List.of() : List.of(PaperRule.TEMPLATE_OF_OTHERS);
    }

    private boolean ended(long committee) {
        LocalDate today = LocalDate.now(clock);
        return committees.byId(committee).filter(one -> one.endedBefore(today)).isPresent();
    }

    /** Why the reader may not change who writes the paper and where it goes; empty when the reader may. */
    public List<PaperRule> whyNotChange(Reader reader, Paper paper) {
        boolean writes = paper.authors().contains(reader.personId());
        return writes ? List.of() : List.of(PaperRule.ONLY_ITS_AUTHORS_WRITE);
    }

    /** @throws PaperRefused when the reader does not write the paper */
    public Paper addAuthor(Reader actor, Paper paper, long personId) {
        return change(actor, paper, "paper.author-added", Map.of("person", personId), now -> {
            table.insertAuthor(now.id(), personId);
        });
    }

    /** Keeps others from changing the paper or any part of it until the clerk's transaction ends. */
    public void hold(long id) {
        table.hold(id);
    }

    /**
     * Keeps others from changing the paper, as it is now, until the clerk's transaction ends.
     *
     * @throws PaperRefused when the reader does not write the paper
     */
    Paper holdToWrite(Reader author, Paper paper) {
        hold(paper.id());
        return byId(author, paper.id())
                .filter(now -> whyNotChange(author, now).isEmpty())
                .orElseThrow(() -> new PaperRefused(PaperRule.ONLY_ITS_AUTHORS_WRITE));
    }

    /**
     * Lets these and no others beside its authors read the paper and propose changes to it; as a clerk, for those who
     * have found that it may be.
     */
    public void letRead(Reader actor, Paper paper, Set<Long> people) {
        table.setReaders(paper.id(), people);
        audience(look(paper.id()));
        journal.write(actor, "paper.readers-set", subject(paper.id()), Map.of("people", people));
    }

    private void audience(Paper paper) {
        table.setAudience(paper.id(), PaperAudience.of(paper.authors(), paper.readers(), paper.committees()));
    }

    /** @throws PaperRefused when the reader does not write the paper, or nobody else does */
    public Paper removeAuthor(Reader actor, Paper paper, long personId) {
        return change(actor, paper, "paper.author-removed", Map.of("person", personId), now -> {
            if (now.authors().equals(Set.of(personId))) throw new PaperRefused(PaperRule.LAST_AUTHOR);
            table.deleteAuthor(now.id(), personId);
        });
    }

    /**
     * Says which committees the paper shall pass, and in which order.
     *
     * @throws PaperRefused when the reader does not write the paper, there is no committee, or one that is new to the
     *     paper has ended
     */
    public Paper send(Reader actor, Paper paper, List<Long> committees) {
        List<Long> each = List.copyOf(new LinkedHashSet<>(committees));
        return change(actor, paper, "paper.committees-set", Map.of("committees", each), now -> {
            if (each.isEmpty()) throw new PaperRefused(PaperRule.NO_COMMITTEE);
            boolean tooLate = each.stream().anyMatch(id -> !now.committees().contains(id) && ended(id));
            if (tooLate) throw new PaperRefused(PaperRule.COMMITTEE_ENDED);
            table.setPassings(now.id(), each);
        });
    }

    /**
     * Lets the paper pass one more committee, to which another has referred it; as a clerk, for those who record that
     * it did.
     *
     * @return whether it did not pass that one before
     */
    public boolean refer(Reader actor, long paperId, long committee) {
        hold(paperId);
        List<Long> each = new ArrayList<>(look(paperId).committees());
        if (each.contains(committee)) return false;
        each.add(committee);
        pass(actor, paperId, each, "paper.referred", committee);
        return true;
    }

    /** Takes back what {@link #refer} did, for a case that was not referred there after all; as a clerk. */
    public void recall(Reader actor, long paperId, long committee) {
        hold(paperId);
        List<Long> each = new ArrayList<>(look(paperId).committees());
        if (each.remove(committee)) pass(actor, paperId, each, "paper.recalled", committee);
    }

    private void pass(Reader actor, long paperId, List<Long> committees, String act, long committee) {
        table.setPassings(paperId, committees);
        audience(look(paperId));
        journal.write(actor, act, subject(paperId), Map.of("committee", committee));
        news.publishEvent(new PaperChanged(paperId, clock.instant()));
    }

    private Paper change(Reader actor, Paper paper, String act, Map<String, ?> detail, Consumer<Paper> how) {
        return readings.asClerk(() -> {
            how.accept(holdToWrite(actor, paper));
            audience(look(paper.id()));
            journal.write(actor, act, subject(paper.id()), detail);
            news.publishEvent(new PaperChanged(paper.id(), clock.instant()));
            return look(paper.id());
        });
    }

    private Paper look(long id) {
        return shelf.byId(id).orElseThrow();
    }

    private static void refuse(List<PaperRule> reasons) {
        if (!reasons.isEmpty()) throw new PaperRefused(reasons.getFirst());
    }

    private static long author(Reader reader) {
        return requireNonNull(reader.personId());
    }

    static String subject(long paperId) {
        return "paper:" + paperId;
    }
}
