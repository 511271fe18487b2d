package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that is one item: what stands above its title is the head. */
final class SingleItem {

    private final List<SourceBlock> blocks;
    private final @Nullable String number;
    private final int title;

    SingleItem(List<SourceBlock> blocks, @Nullable String number) {
        this.blocks = blocks;
        this.number = number;
        this.title = findTitle();
    }

    private int findTitle() {
        int firstField = FieldStart.in(blocks).stream()
                .mapToInt(FieldStart::at)
                .findFirst()
                .orElse(-1);
        if (firstField <= 0) return -1;
        for (int i = 0; i < firstField; i++) {
            if (blocks.get(i) instanceof Line line && isTitle(line)) return i;
        }
        return -1;
    }

    private static boolean isTitle(Line line) {
        String text = line.text();
        return !text.isEmpty()
                && text.length() < 250
                && HeadLabels.find(text, false).isEmpty()
                && TitleWords.of(text).isEmpty()
                && !ClosedWords.isSection(text)
                && !ClosedWords.isState(text)
                && CaseLine.number(text).isEmpty()
                && Dates.first(text).isEmpty();
    }

    List<SourceBlock> head() {
        return title < 0 ? blocks : blocks.subList(0, title);
    }

    List<ItemPart> parts() {
        if (title < 0) return List.of();
        String words = ((Line) blocks.get(title)).text();
        return List.of(new ItemPart(
                blocks.get(title).place(),
                number == null ? "" : number,
                ClosedWords.removed(words),
                ClosedWords.in(words) || isClosed(),
                null,
                blocks.subList(title + 1, blocks.size())));
    }

    private boolean isClosed() {
        return blocks.stream()
                .anyMatch(block -> block instanceof Line line
                        && (ClosedWords.closesSection(line.text()) || ClosedWords.isClosedState(line.text())));
    }
}
