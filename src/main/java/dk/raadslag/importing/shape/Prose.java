package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Table;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the text of a field from its source blocks. Every word stays; only the structure around the words is found.
 */
final class Prose {

    private final List<SourceBlock> source;
    private final Headlines headlines;
    private final NumberedRuns numbers;
    private final ListNest lists = new ListNest();
    private final List<Block> blocks = new ArrayList<>();
    private final HeadingLevels levels = new HeadingLevels();
    private final boolean dense;

    private Prose(List<SourceBlock> source, boolean plainHeadlines) {
        this.source = source;
        this.headlines = new Headlines(source, plainHeadlines);
        this.numbers = new NumberedRuns(source, headlines);
        this.dense = source.stream()
                .skip(1)
                .noneMatch(block -> block instanceof Line line && line.spaced() || block instanceof Table);
    }

    /**
     * The text of a field.
     *
     * @param plainHeadlines whether an unmarked short line alone may be a heading
     */
    static RichText text(List<SourceBlock> blocks, boolean plainHeadlines) {
        return Footnotes.resolved(new Prose(TabTables.found(BrokenLines.joined(blocks)), plainHeadlines).text());
    }

    private RichText text() {
        for (int i = 0; i < source.size(); i++) {
            switch (source.get(i)) {
                case Line line -> line(i, line);
                case Table table -> table(table);
                case SourceBlock.PageBreak _ -> {}
            }
        }
        closeLists();
        return new RichText(blocks);
    }

    private void line(int i, Line line) {
        if (line.text().isEmpty()) return;
        if (headlines.at(i)) {
            closeLists();
            blocks.add(new Block.Heading(levels.of(line), withNumber(line)));
        } else if (numbers.inRun(i, lists.expected(line.indent()))) {
            numbered(i, line);
        } else if (line.marker() != null && !line.marker().ordered()) {
            bullet(i, line);
        } else {
            paragraph(i, line);
        }
    }

    private void numbered(int i, Line line) {
        blocks.addAll(lists.number(line, numbers.hasNext(i)));
    }

    private void bullet(int i, Line line) {
        blocks.addAll(lists.bullet(line));
    }

    private void paragraph(int i, Line line) {
        Block.Paragraph paragraph = new Block.Paragraph(withNumber(line));
        if (lists.isOpen() && lists.holds(line, dense)) {
            lists.paragraph(paragraph);
        } else {
            closeLists();
            blocks.add(paragraph);
        }
    }

    /** A number that turned out to belong to no list is a word like any other. */
    private static List<Inline> withNumber(Line line) {
        if (line.marker() == null || !line.marker().ordered()) return line.content();
        List<Inline> content = new ArrayList<>();
        content.add(Inline.Text.of(line.marker().printed() + " "));
        content.addAll(line.content());
        return content;
    }

    private void table(Table table) {
        closeLists();
        Tables.of(table).ifPresent(blocks::add);
    }

    private void closeLists() {
        blocks.addAll(lists.close());
    }
}
