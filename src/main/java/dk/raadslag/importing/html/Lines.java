package dk.raadslag.importing.html;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts blocks where only lines may stand, keeping their words. */
final class Lines {

    private Lines() {}

    /** A heading's content: its weight says nothing, for a heading is strong already. */
    static List<Inline> plain(Paragraph heading) {
        return heading.content().stream()
                .map(inline -> inline instanceof Text text ? withoutStrong(text) : inline)
                .toList();
    }

    private static Text withoutStrong(Text text) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(text.marks());
        marks.remove(Mark.STRONG);
        return new Text(text.text(), marks, text.href());
    }

    /** All words of the blocks as one line with line breaks. */
    static List<Inline> joined(List<Block> blocks) {
        List<Inline> joined = new ArrayList<>();
        for (List<Inline> line : lines(blocks)) {
            if (!joined.isEmpty()) joined.add(new LineBreak());
            joined.addAll(line);
        }
        return joined;
    }

    static List<List<Inline>> lines(List<Block> blocks) {
        List<List<Inline>> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> lines.add(paragraph.content());
                case Heading heading -> lines.add(heading.content());
                case BulletList list -> lines.addAll(items(list.items()));
                case OrderedList list -> lines.addAll(items(list.items()));
                case Table table -> lines.addAll(rows(table));
                case Figure figure -> lines.add(List.of(Text.of(figure.alt())));
            }
        }
        return lines;
    }

    private static List<List<Inline>> items(List<ListItem> items) {
        return items.stream().flatMap(item -> lines(item.blocks()).stream()).toList();
    }

    private static List<List<Inline>> rows(Table table) {
        List<List<Inline>> lines = new ArrayList<>();
        if (table.caption() != null) lines.add(List.of(Text.of(table.caption())));
        for (Row row : table.rows()) lines.add(row(row));
        return lines;
    }

    private static List<Inline> row(Row row) {
        List<Inline> line = new ArrayList<>();
        row.cells().forEach(cell -> {
            if (!line.isEmpty() && !cell.content().isEmpty()) line.add(Text.of(" "));
            line.addAll(cell.content());
        });
        return line;
    }
}
