package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the lines that begin the items of a document. */
final class ItemLines {

    private static final int ENOUGH = 2;
    private static final int ENOUGH_FOR_NUMBER = 3;

    private final List<SourceBlock> blocks;
    private final Contents contents;
    private final ItemWeight weight;
    private final List<ItemLine> found = new ArrayList<>();

    private ItemLines(List<SourceBlock> blocks, Contents contents, MeetingParts meeting) {
        this.blocks = blocks;
        this.contents = contents;
        this.weight = new ItemWeight(blocks, contents, meeting, found);
    }

    static List<ItemLine> in(List<SourceBlock> blocks, Contents contents, MeetingParts meeting) {
        ItemLines lines = new ItemLines(blocks, contents, meeting);
        lines.find(ItemStart::named, ENOUGH, blocks.size());
        lines.findNumberedBefore();
        if (lines.found.isEmpty()) lines.find(lines::titled, ENOUGH, blocks.size());
        if (lines.found.isEmpty()) lines.count();
        return List.copyOf(lines.found);
    }

    /** A document may count its open items "1." and say "Punkt 1:" only of those behind them. */
    private void findNumberedBefore() {
        List<ItemLine> named = List.copyOf(found);
        found.clear();
        find(
                ItemStart::numbered,
                ENOUGH_FOR_NUMBER,
                named.isEmpty() ? blocks.size() : named.getFirst().at());
        if (!named.isEmpty() && found.size() < 2) found.clear();
        found.addAll(named);
    }

    private void find(Function<Line, Optional<ItemStart>> reading, int enough, int end) {
        for (int i = contents.to(); i < end; i++) {
            if (!(blocks.get(i) instanceof Line line)) continue;
            Optional<ItemStart> start = reading.apply(line);
            if (start.isPresent() && weight.of(i, line, start.get()) >= enough) found.add(new ItemLine(i, start.get()));
        }
        found.removeIf(this::isSentence);
    }

    /** "Punkt 3 - i aftalen er ophævet": no item where another of that number has a heading. */
    private boolean isSentence(ItemLine item) {
        String title = item.start().title();
        if (title.isEmpty() || !Character.isLowerCase(title.codePointAt(0)) || isMarked(item)) return false;
        return found.stream()
                .anyMatch(other -> isMarked(other)
                        && other.start().number().equals(item.start().number()));
    }

    private boolean isMarked(ItemLine item) {
        return ((Line) blocks.get(item.at())).isMarked();
    }

    /** Lines counted 1, 2, 3 are items where a document has neither items of another look nor any field. */
    private void count() {
        List<ItemLine> counted = new ArrayList<>();
        for (int i = contents.to(); i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line)) continue;
            if (counted.isEmpty() && Contents.beginsItems(line)) return;
            Optional<ItemStart> start = ItemStart.numbered(line).filter(ItemStart::isShort);
            if (start.isEmpty() || !start.get().number().equals(String.valueOf(counted.size() + 1))) continue;
            counted.add(new ItemLine(i, start.get()));
        }
        boolean people =
                counted.stream().allMatch(item -> People.isName(item.start().title()));
        if (counted.size() >= 2 && !people) found.addAll(counted);
    }

    private Optional<ItemStart> titled(Line line) {
        if (line.marker() != null || !line.isMarked() && contents.isEmpty()) return Optional.empty();
        String title = line.text();
        if (title.length() > 300 || contents.find(title).isEmpty()) return Optional.empty();
        String number = contents.find(title).map(Contents.Entry::number).orElse(null);
        return Optional.of(
                new ItemStart(number == null ? String.valueOf(found.size() + 1) : number, title, false, false, true));
    }
}
