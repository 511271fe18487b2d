package dk.raadslag.word;

import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Something in a Word document, one under the other. */
public sealed interface WordPart {

    /** What the document is called, at its top. */
    record Title(String text) implements WordPart {}

    /** One line of its own. */
    record Line(String text, Look look) implements WordPart {}

    enum Look {
        PLAIN,
        /** What is less important. */
        QUIET,
        /** What must be seen first. */
        NOTICE
    }

    /**
     * @param level 1 and up, no more than one under the heading before it
     * @param bookmark where it is found again by whoever reads the file: a letter, then letters, digits and
     *     underscores, 40 at most; null for none
     * @param comments about all that stands under it
     */
    record Heading(int level, String text, @Nullable String bookmark, List<WordComment> comments) implements WordPart {

        private static final String BOOKMARK = "[A-Za-z_]\\w{0,39}";

        public Heading {
            comments = List.copyOf(comments);
            if (level < 1) throw new IllegalArgumentException("A heading's level is 1 or more, not " + level);
            if (bookmark != null && !bookmark.matches(BOOKMARK))
                throw new IllegalArgumentException("Not a bookmark: " + bookmark);
        }

        public Heading(int level, String text, @Nullable String bookmark) {
            this(level, text, bookmark, List.of());
        }
    }

    /** The headings of the first level that come after it, each leading to its place. */
    record Contents(String heading) implements WordPart {}

    /**
     * A text, with what is proposed to it as tracked changes.
     *
     * @param under the level of the heading it stands under
     * @param names of those who propose, by their ids
     * @param comments about words in the proposed text
     * @param writable whether there is a line to write on where the text is empty
     */
    record Text(Proposal text, int under, LongFunction<String> names, List<WordComment> comments, boolean writable)
            implements WordPart {

        public Text {
            comments = List.copyOf(comments);
        }

        /** A text to which nothing is proposed. */
        public static Text of(RichText text, int under) {
            return new Text(Proposal.of(text), under, _ -> "", List.of(), false);
        }
    }
}
