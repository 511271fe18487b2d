package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lists within lists while they are being read. */
final class ListNest {

    private static final int DEEPEST = 6;

    private final List<Level> levels = new ArrayList<>();

    /** One list that is still open. */
    private static final class Level {
        final boolean ordered;
        final int indent;
        final int start;
        final List<List<Block>> items = new ArrayList<>();
        boolean goesOn;
        boolean bodies;

        Level(boolean ordered, int indent, int start) {
            this.ordered = ordered;
            this.indent = indent;
            this.start = start;
        }

        int expected() {
            return start + items.size();
        }

        Block block() {
            List<ListItem> done = items.stream().map(ListItem::new).toList();
            return ordered ? new Block.OrderedList(start, done) : new Block.BulletList(done);
        }
    }

    boolean isOpen() {
        return !levels.isEmpty();
    }

    /** The number that would go on with an open list as deep as this, or 0. */
    int expected(int indent) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            if (level.ordered && Math.abs(level.indent - indent) < 2) return level.expected();
        }
        return 0;
    }

    /** Takes a numbered item and gives back the lists it ended. */
    List<Block> number(Line line, boolean goesOn) {
        int number = Objects.requireNonNull(line.marker()).number();
        List<Block> ended = new ArrayList<>(closeDeeperThan(line.indent()));
        if (isOpen() && !levels.getLast().ordered && levels.getLast().indent == line.indent()) closeOne(ended);
        if (isOpen()
                && levels.getLast().ordered
                && levels.getLast().indent == line.indent()
                && levels.getLast().expected() != number) closeOne(ended);
        if (!isOpen() || !levels.getLast().ordered || levels.getLast().indent < line.indent()) {
            levels.add(new Level(true, line.indent(), number));
        }
        levels.getLast().goesOn = goesOn;
        item(line);
        return ended;
    }

    /** Takes a bulleted item and gives back the lists it ended. */
    List<Block> bullet(Line line) {
        List<Block> ended = new ArrayList<>(closeDeeperThan(line.indent()));
        if (isOpen()
                && levels.getLast().ordered
                && levels.getLast().indent == line.indent()
                && !levels.getLast().goesOn) {
            closeOne(ended);
        }
        boolean inside = isOpen() && (levels.getLast().ordered || levels.getLast().indent < line.indent());
        if (!isOpen() || inside && levels.size() < DEEPEST) levels.add(new Level(false, line.indent(), 0));
        item(line);
        return ended;
    }

    private void item(Line line) {
        levels.getLast().items.add(new ArrayList<>(List.of(new Block.Paragraph(line.content()))));
    }

    /** Whether a line without a marker belongs to the item before it. */
    boolean holds(Line line, boolean dense) {
        Level level = levels.getLast();
        if (level.ordered && level.goesOn
                || !level.ordered && levels.size() > 1 && levels.get(levels.size() - 2).goesOn) return true;
        if (line.spaced()) return line.indent() > level.indent || level.ordered && level.bodies && asksForBody(level);
        return !dense || line.indent() > level.indent;
    }

    private static boolean asksForBody(Level level) {
        List<Block> item = level.items.getLast();
        return item.size() == 1
                && item.getFirst() instanceof Block.Paragraph paragraph
                && dk.raadslag.richtext.Inline.plain(paragraph.content())
                        .strip()
                        .endsWith(":");
    }

    void paragraph(Block.Paragraph paragraph) {
        while (levels.size() > 1 && levels.get(levels.size() - 2).goesOn && !levels.getLast().ordered)
            closeOne(List.of());
        Level level = levels.getLast();
        level.items.getLast().add(paragraph);
        level.bodies = true;
    }

    List<Block> close() {
        List<Block> ended = new ArrayList<>();
        while (isOpen()) closeOne(ended);
        return ended;
    }

    private List<Block> closeDeeperThan(int indent) {
        List<Block> ended = new ArrayList<>();
        while (isOpen() && levels.getLast().indent > indent) closeOne(ended);
        return ended;
    }

    private void closeOne(List<Block> ended) {
        Block block = levels.removeLast().block();
        if (isOpen()) levels.getLast().items.getLast().add(block);
        else ended.add(block);
    }
}
