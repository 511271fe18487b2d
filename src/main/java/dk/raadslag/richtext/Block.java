package dk.raadslag.richtext;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block of a text. */
public sealed interface Block {

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = Inline.normalized(content);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Inline.Text.of(text)));
        }

        /** One that points there as a whole, or nowhere. */
        public static Paragraph of(String text, @Nullable String href) {
            return new Paragraph(List.of(Inline.Text.of(text, href)));
        }
    }

    /**
     * A heading inside a field: level 1 under the field's own heading, level 2 under a heading of level 1. Never empty.
     */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            if (level != 1 && level != 2)
                throw new IllegalArgumentException("A heading's level is 1 or 2, not " + level);
            content = Inline.normalized(content);
            if (!Characters.visible(Inline.plain(content)))
                throw new IllegalArgumentException("A heading is never empty");
        }

        public static Heading of(int level, String text) {
            return new Heading(level, List.of(Inline.Text.of(text)));
        }
    }

    record BulletList(List<ListItem> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
            if (items.isEmpty()) throw new IllegalArgumentException("A list has at least one item");
        }
    }

    /** @param start the number of the first item, 0 or more */
    record OrderedList(int start, List<ListItem> items) implements Block {
        public OrderedList {
            if (start < 0) throw new IllegalArgumentException("A list starts at 0 or more, not " + start);
            items = List.copyOf(items);
            if (items.isEmpty()) throw new IllegalArgumentException("A list has at least one item");
        }
    }

    /** One item: its own text and any lists inside it. Holds no headings and no tables. */
    record ListItem(List<Block> blocks) {
        public ListItem {
            blocks = List.copyOf(blocks);
            for (Block block : blocks) {
                if (block instanceof Heading || block instanceof Table) {
                    throw new IllegalArgumentException("A list item holds no headings and no tables");
                }
            }
        }

        public static ListItem of(String text, Block... inside) {
            return new ListItem(Stream.concat(Stream.of(Paragraph.of(text)), Arrays.stream(inside))
                    .toList());
        }
    }

    /** A table: the first row is its header, and every row has as many cells as the header. */
    record Table(@Nullable String caption, List<Row> rows) implements Block {
        public Table {
            caption = caption == null || caption.isBlank() ? null : Characters.printable(caption);
            rows = List.copyOf(rows);
            if (rows.isEmpty()) throw new IllegalArgumentException("A table has a header row");
            int width = rows.getFirst().cells().size();
            if (width == 0) throw new IllegalArgumentException("A table has at least one column");
            for (Row row : rows) {
                if (row.cells().size() != width) {
                    throw new IllegalArgumentException("Every row of a table is as wide as its header");
                }
            }
        }
    }

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Inline> content) {
        public Cell {
            content = Inline.normalized(content);
        }

        public static Cell of(String text) {
            return new Cell(List.of(Inline.Text.of(text)));
        }
    }

    /** A picture by the address of a stored file, with an alternative text that is never blank. */
    record Figure(String source, String alt, @Nullable String caption) implements Block {
        public Figure {
            source = Characters.printable(source);
            alt = Characters.printable(alt);
            caption = caption == null || caption.isBlank() ? null : Characters.printable(caption);
            if (!Characters.visible(alt)) throw new IllegalArgumentException("A figure has an alternative text");
        }
    }
}
