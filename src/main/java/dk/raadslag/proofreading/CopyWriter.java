package dk.raadslag.proofreading;

import dk.raadslag.proofreading.Line.Kind;
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
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a text and counts positions as the editor does: a part's beginning and end are one each. */
final class CopyWriter {

    private final List<Line> lines = new ArrayList<>();
    private final List<Placed> blocks = new ArrayList<>();
    private int position;

    private CopyWriter() {}

    static Copy copy(RichText text) {
        CopyWriter writer = new CopyWriter();
        text.blocks().forEach(writer::outermost);
        return new Copy(writer.blocks, writer.lines);
    }

    private void outermost(Block block) {
        int from = position;
        int first = lines.size();
        block(block, Kind.PARAGRAPH);
        List<Line> inside = List.copyOf(lines.subList(first, lines.size()));
        blocks.add(new Placed(block, new Place(from, position), inside));
    }

    private void block(Block block, Kind paragraphs) {
        switch (block) {
            case Paragraph paragraph -> line(paragraphs, paragraph.content());
            case Heading heading -> line(Kind.HEADING, heading.content());
            case BulletList list -> items(list.items());
            case OrderedList list -> items(list.items());
            case Table table -> table(table);
            case Figure figure -> figure(figure);
        }
    }

    private void items(List<ListItem> items) {
        position++;
        for (ListItem item : items) {
            position++;
            item.blocks().forEach(block -> block(block, Kind.LISTED));
            position++;
        }
        position++;
    }

    private void table(Table table) {
        int from = position++;
        for (Row row : table.rows()) {
            position++;
            row.cells().forEach(cell -> line(Kind.CELL, cell.content()));
            position++;
        }
        position++;
        aside(table.caption(), new Place(from, position));
    }

    private void figure(Figure figure) {
        Place place = new Place(position, position + 1);
        position++;
        aside(figure.alt(), place);
        aside(figure.caption(), place);
    }

    private void aside(@Nullable String words, Place place) {
        if (words != null) lines.add(new Line(Kind.ASIDE, List.of(), words, new int[0], place));
    }

    private void line(Kind kind, List<Inline> content) {
        int from = position++;
        int slot = lines.size();
        StringBuilder text = new StringBuilder();
        int[] starts = new int[letters(content)];
        for (Inline inline : content) {
            switch (inline) {
                case Text run -> {
                    for (int i = 0; i < run.text().length(); i++) starts[text.length() + i] = position++;
                    text.append(run.text());
                }
                case LineBreak _ -> {
                    starts[text.length()] = position++;
                    text.append('\n');
                }
                case Footnote note -> {
                    starts[text.length()] = position;
                    text.append(Line.NOTE_MARK);
                    line(Kind.NOTE, note.content());
                }
            }
        }
        position++;
        lines.add(slot, new Line(kind, content, text.toString(), starts, new Place(from, position)));
    }

    private static int letters(List<Inline> content) {
        int letters = 0;
        for (Inline inline : content) {
            letters += inline instanceof Text run ? run.text().length() : 1;
        }
        return letters;
    }
}
