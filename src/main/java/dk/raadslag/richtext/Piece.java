package dk.raadslag.richtext;

import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Inline.Mark;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text is made of when it is laid out flat: letters, and where its parts begin and end. */
public sealed interface Piece {

    /** How many positions of an editor it takes up. */
    default int width() {
        return 1;
    }

    enum Kind {
        PARAGRAPH,
        HEADING,
        BULLETS,
        NUMBERS,
        ITEM,
        TABLE,
        ROW,
        CELL,
        NOTE
    }

    /**
     * @param number a heading's level or the number a list starts at; else 0
     * @param caption a table's, or null
     */
    record Open(Kind kind, int number, @Nullable String caption) implements Piece {

        static Open of(Kind kind) {
            return new Open(kind, 0, null);
        }
    }

    record Close() implements Piece {}

    /** A letter is a code point, so that none is ever cut in two. */
    record Letter(int point, Set<Mark> marks, @Nullable String href) implements Piece {

        @Override
        public int width() {
            return Character.charCount(point);
        }
    }

    record Break() implements Piece {}

    record Picture(Figure figure) implements Piece {}
}
