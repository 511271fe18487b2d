package dk.raadslag.importing.shape;

import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every format is lexed to: the document from top to bottom, before anybody knows what its parts mean. */
public sealed interface SourceBlock {

    /** Stands for a tab inside the content of a line, since an {@link Inline} holds no tabs. */
    char CELL = '\uE009';

    /** Where it stands, for findings: the line of a text, the paragraph of a Word file; counted from 1. */
    int place();

    /**
     * A paragraph, a heading or the text of one list item. A {@link #CELL} parts the cells of a table that was not
     * marked as one.
     *
     * @param heading the depth of a marked heading from 1, or 0
     * @param marker the list marker it stands behind, or null
     * @param indent how deep in a list it stands, in columns; only compared with its neighbours
     * @param spaced whether an empty line or other distance stands before it
     * @param content without the marker
     */
    record Line(int place, int heading, @Nullable Marker marker, int indent, boolean spaced, List<Inline> content)
            implements SourceBlock {

        public Line {
            content = Inline.normalized(content);
        }

        public static Line paragraph(int place, List<Inline> content) {
            return new Line(place, 0, null, 0, true, content);
        }

        public static Line heading(int place, int depth, List<Inline> content) {
            return new Line(place, depth, null, 0, true, content);
        }

        public static Line item(int place, Marker marker, int indent, List<Inline> content) {
            return new Line(place, 0, marker, indent, false, content);
        }

        /** All words of the line, the number of its marker among them; cells are parted by a tab. */
        public String text() {
            String words = Inline.plain(content).replace(CELL, '\t').strip();
            return marker == null || !marker.ordered() ? words : (marker.printed() + " " + words).strip();
        }

        public boolean isBold() {
            return isAll(Mark.STRONG);
        }

        /** Whether it is marked as a heading or set in bold. */
        boolean isMarked() {
            return heading > 0 || isBold();
        }

        public boolean isItalic() {
            return isAll(Mark.EM);
        }

        private boolean isAll(Mark mark) {
            boolean some = false;
            for (Inline inline : content) {
                if (!(inline instanceof Text text) || text.text().isBlank()) continue;
                if (!text.marks().contains(mark)) return false;
                some = true;
            }
            return some;
        }
    }

    /**
     * What stands before a list item.
     *
     * @param number the number of an ordered item, 0 for a bullet
     * @param printed as it stands in the source: "1.", "2)", "-"
     */
    record Marker(boolean ordered, int number, String printed) {

        public static Marker bullet(String printed) {
            return new Marker(false, 0, printed);
        }

        public static Marker number(int number, String printed) {
            return new Marker(true, number, printed);
        }
    }

    /** A marked table; rows may be of different width. */
    record Table(int place, List<List<List<Inline>>> rows) implements SourceBlock {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The end of a page; a paragraph may go on behind it. */
    record PageBreak(int place) implements SourceBlock {}
}
