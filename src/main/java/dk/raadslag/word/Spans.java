package dk.raadslag.word;

import static java.util.Objects.requireNonNull;

import dk.raadslag.richtext.Tracked;
import dk.raadslag.richtext.Words.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which comments begin and end where in a text, asked in reading order. */
final class Spans {

    static final Spans NONE = new Spans(List.of(), new Margin());

    private final List<WordComment> waiting;
    private final List<Open> open = new ArrayList<>();
    private final Margin margin;

    private record Open(int to, Margin.Note note) {}

    Spans(List<WordComment> comments, Margin margin) {
        this.waiting = new ArrayList<>(comments);
        this.waiting.sort(Comparator.comparingInt(comment -> range(comment).from()));
        this.margin = margin;
    }

    private static WordComment.Range range(WordComment comment) {
        return requireNonNull(comment.words(), "A comment on a text is about words in it");
    }

    /** Whether anything begins or ends before it; what is about words in a footnote is about its sign. */
    boolean turnBefore(Tracked next) {
        return begins(next) || open.stream().anyMatch(comment -> comment.to() <= next.at());
    }

    private boolean begins(Tracked next) {
        return !waiting.isEmpty() && range(waiting.getFirst()).from() < end(next);
    }

    /** The position after it. */
    private static int end(Tracked tracked) {
        if (tracked.fate() == Fate.DELETED) return tracked.at();
        return switch (tracked) {
            case Tracked.Leaf leaf -> leaf.at() + leaf.piece().width();
            case Tracked.Part part ->
                1 + (part.inside().isEmpty() ? part.at() + 1 : end(part.inside().getLast()));
        };
    }

    void turn(Xml xml, Tracked before) {
        end(xml, before.at());
        while (begins(before)) {
            Open next = new Open(range(waiting.getFirst()).to(), margin.add(waiting.removeFirst()));
            next.note().begin(xml);
            open.add(next);
        }
    }

    /** Ends what has no words after this one, the last of its line. */
    void endAfter(Xml xml, Tracked last) {
        end(xml, end(last));
    }

    private void end(Xml xml, int position) {
        for (Open comment : List.copyOf(open))
            if (comment.to() <= position) comment.note().end(xml);
        open.removeIf(comment -> comment.to() <= position);
    }
}
