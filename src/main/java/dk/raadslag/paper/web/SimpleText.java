package dk.raadslag.paper.web;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text typed in a plain field: a line for each paragraph, with "# " or "## " before a heading, "- " before an item of
 * a list, "1. " before one of a numbered list, and "|" between the cells of a table.
 */
final class SimpleText {

    private SimpleText() {}

    /** @throws IllegalArgumentException when there can be no such text, as when a heading skips a level */
    static RichText read(String typed) {
        return new SimpleTextReader().read(typed);
    }

    /** Empty for a text that has more to it than can be typed so: marks, links, notes, lists in lists, figures. */
    static Optional<String> write(RichText text) {
        String typed = text.blocks().stream().map(SimpleText::block).collect(Collectors.joining("\n\n"));
        try {
            return read(typed).equals(text) ? Optional.of(typed) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> line(paragraph.content());
            case Block.Heading heading -> "#".repeat(heading.level()) + " " + line(heading.content());
            case Block.BulletList list -> items(list.items(), 0, 0);
            case Block.OrderedList list -> items(list.items(), list.start(), 1);
            case Block.Table table -> rows(table.rows());
            case Block.Figure _ -> "";
        };
    }

    /** @param step 0 for a list without numbers */
    private static String items(List<Block.ListItem> items, int start, int step) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            lines.append(i == 0 ? "" : "\n").append(step == 0 ? "- " : start + i + ". ");
            lines.append(items.get(i).blocks().stream().map(SimpleText::block).collect(Collectors.joining(" ")));
        }
        return lines.toString();
    }

    private static String rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> line(cell.content()))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<Inline> content) {
        return content.stream()
                .map(inline -> inline instanceof Inline.Text text ? text.text() : "")
                .collect(Collectors.joining());
    }
}
