package dk.raadslag.richtext;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Words in a text that something is said about. Positions are those of a ProseMirror editor, from the first up to but
 * not with the last. An anchor follows its words from one text to the next; when they are gone it keeps their place,
 * and takes hold again when they come back to it.
 *
 * @param quote the words when the anchor was set; parts and lines are told apart by a line break, a picture is
 *     {@link #PICTURE}
 */
public record Anchor(int from, int to, String quote) {

    public static final char PICTURE = '\uFFFC';

    public Anchor {
        if (from < 0 || to < from) throw new IllegalArgumentException("No range: " + from + " to " + to);
    }

    /**
     * At the words within a range, without the space around them.
     *
     * @throws IllegalArgumentException when the text has no such range, or no words in it
     */
    public static Anchor in(RichText text, int from, int to) {
        Flat flat = Flat.of(text);
        if (from < 0 || from >= to || to > flat.length())
            throw new IllegalArgumentException("Not a range of the text: " + from + " to " + to);
        flat.between(from, to);
        ReadText read = ReadText.of(flat);
        ReadText.Run words = read.visible(read.within(from, to));
        if (words.isEmpty()) throw new IllegalArgumentException("No words in the range");
        return new Anchor(read.from(words), read.to(words), read.quote(words));
    }

    /**
     * At words that are known by themselves.
     *
     * @param quote without regard to space around it and line breaks
     * @param occurrence how many times the same words stand before them; when there are fewer, the last are meant
     */
    public static Optional<Anchor> at(RichText text, String quote, int occurrence) {
        ReadText read = ReadText.of(Flat.of(text));
        int[] wanted = ReadText.signs(quote.strip());
        if (wanted.length == 0) return Optional.empty();
        int[] found = IntStream.range(0, read.length())
                .filter(index -> read.isAt(index, wanted))
                .toArray();
        if (found.length == 0) return Optional.empty();
        int from = found[Math.min(occurrence, found.length - 1)];
        ReadText.Run words = new ReadText.Run(from, from + wanted.length);
        return Optional.of(new Anchor(read.from(words), read.to(words), read.quote(words)));
    }

    /** Where the anchors of a text are in the text it became. */
    public static List<Anchor> moved(List<Anchor> anchors, RichText before, RichText after) {
        if (anchors.isEmpty() || before.equals(after)) return anchors;
        AnchorMove move = new AnchorMove(ReadText.of(Flat.of(before)), ReadText.of(Flat.of(after)));
        return anchors.stream().map(move::of).toList();
    }

    /** Whether nothing is left of its words. */
    public boolean isGone() {
        return from == to;
    }

    Anchor at(int first, int last) {
        return new Anchor(first, last, quote);
    }
}
