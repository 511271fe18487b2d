package dk.raadslag.proofreading;

import dk.raadslag.richtext.Block.Heading;
import java.util.List;
import java.util.function.Consumer;

/** A heading with nothing under it before the next one or the end. */
final class EmptySectionCheck implements Check {

    @Override
    public void read(Copy copy, Context context, Consumer<Finding> findings) {
        List<Placed> blocks =
                copy.blocks().stream().filter(EmptySectionCheck::isSeen).toList();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i).block() instanceof Heading heading)) continue;
            boolean last = i + 1 == blocks.size();
            if (last || blocks.get(i + 1).block() instanceof Heading next && next.level() <= heading.level()) {
                Line line = blocks.get(i).lines().getFirst();
                String words = line.text();
                int start = words.length() - words.stripLeading().length();
                int end = words.stripTrailing().length();
                findings.accept(line.finding(CheckKey.EMPTY_SECTION, start, end, List.of(words.strip()), List.of()));
            }
        }
    }

    private static boolean isSeen(Placed placed) {
        return placed.lines().stream().anyMatch(line -> !line.text().isBlank());
    }
}
