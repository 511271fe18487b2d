package dk.raadslag.richtext;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text as plain lines: no word is lost and none invented.
 *
 * <p>One line a block; an item of an ordered list begins with its number ("2. "), cells are parted by a tab, a footnote
 * leaves "[1]" in its place and stands as "[1] ..." at the end. Empty blocks leave no line.
 */
public final class PlainText {

    private final List<String> lines = new ArrayList<>();
    private final List<Footnote> notes = new ArrayList<>();

    private PlainText() {}

    public static String of(RichText text) {
        PlainText plain = new PlainText();
        text.blocks().forEach(plain::block);
        plain.notes();
        return String.join("\n", plain.lines);
    }

    /** Whether there is nothing to see: only spaces and characters without a shape, or nothing at all. */
    public static boolean isBlank(String text) {
        return !Characters.visible(text);
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> line(words(paragraph.content(), "\n"));
            case Heading heading -> line(words(heading.content(), "\n"));
            case BulletList list -> list.items().forEach(item -> item("", item));
            case OrderedList list -> ordered(list);
            case Table table -> table(table);
            case Figure figure -> figure(figure);
        }
    }

    private void ordered(OrderedList list) {
        int number = list.start();
        for (ListItem item : list.items()) item(number++ + ". ", item);
    }

    private void item(String number, ListItem item) {
        String before = number;
        for (Block block : item.blocks()) {
            if (block instanceof Paragraph paragraph) {
                line(before + words(paragraph.content(), "\n"));
                before = "";
            } else {
                line(before.strip());
                before = "";
                block(block);
            }
        }
        line(before.strip());
    }

    private void table(Table table) {
        line(table.caption());
        for (Row row : table.rows()) {
            line(row.cells().stream().map(cell -> words(cell.content(), " ")).collect(Collectors.joining("\t")));
        }
    }

    private void figure(Figure figure) {
        line(figure.alt());
        line(figure.caption());
    }

    private void notes() {
        int number = 1;
        for (Footnote note : notes) line("[" + number++ + "] " + words(note.content(), " "));
    }

    private String words(List<Inline> content, String lineBreak) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            switch (inline) {
                case Text text -> words.append(text.text());
                case LineBreak _ -> words.append(lineBreak);
                case Footnote note -> words.append(reference(note));
            }
        }
        return words.toString();
    }

    private String reference(Footnote note) {
        notes.add(note);
        return "[" + notes.size() + "]";
    }

    private void line(@Nullable String line) {
        if (line != null && !line.isBlank()) lines.add(line);
    }
}
