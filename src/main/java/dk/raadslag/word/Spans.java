package dk.raadslag.word;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which comments begin and end where in a text, asked in reading order. */
final class Spans {

    static final Spans NONE = new Spans(List.of(), new Margin());

    private final List<WordComment> waiting;
    private final Map<WordComment, Margin.Note> open = new HashMap<>();
    private final Margin margin;

    Spans(List<WordComment> comments, Margin margin) {
        this.waiting = new ArrayList<>(comments);
        this.waiting.sort(Comparator.comparingInt(comment -> range(comment).from()));
        this.margin = margin;
    }

    private static WordComment.Range range(WordComment comment) {
        return requireNonNull(comment.words(), "A comment on a text is about words in it");
    }

    /** Whether anything begins or ends before what stands at a position. */
    boolean turnAt(int position) {
        return begins(position) || ends(position);
    }

    private boolean begins(int position) {
        return !waiting.isEmpty() && range(waiting.getFirst()).from() <= position;
    }

    private boolean ends(int position) {
        return open.keySet().stream().anyMatch(comment -> range(comment).to() <= position);
    }

    void turn(Xml xml, int position) {
        end(xml, position);
        while (begins(position)) {
            WordComment next = waiting.removeFirst();
            Margin.Note note = margin.add(next);
            note.begin(xml);
            open.put(next, note);
        }
    }

    /** Ends what has no words after a position. */
    void end(Xml xml, int position) {
        for (WordComment comment : List.copyOf(open.keySet()))
            if (range(comment).to() <= position)
                requireNonNull(open.remove(comment)).end(xml);
    }
}
