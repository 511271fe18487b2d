package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.List;

/**
 * How much speaks for a line to begin an item: does its title stand in the list of contents, does a case number or a
 * field heading follow, is its number the next. The words "Punkt 3:" in a running text or the points of a list weigh
 * too little.
 */
final class ItemWeight {

    private static final int LOOK_AHEAD = 4;

    private final List<SourceBlock> blocks;
    private final Contents contents;
    private final MeetingParts meeting;
    private final CaseLines cases;
    private final List<ItemLine> before;

    /** @param before the lines found so far; grows while lines are weighed */
    ItemWeight(List<SourceBlock> blocks, Contents contents, MeetingParts meeting, List<ItemLine> before) {
        this.blocks = blocks;
        this.contents = contents;
        this.meeting = meeting;
        this.cases = new CaseLines(blocks);
        this.before = before;
    }

    int of(int i, Line line, ItemStart start) {
        int weight = 0;
        boolean listed = contents.find(start.title()).isPresent();
        boolean followed = isFollowed(i) || cases.isAt(i - 1);
        if (listed) weight += 3;
        else if (contents.counts(start.number()) && !start.title().isEmpty()) weight -= 2;
        if (followed) weight += 2;
        else if (!start.sure() && !listed) weight -= 3;
        if (line.heading() > 0 || line.isBold()) weight += 2;
        if (startsCount(i) || start.follows(before.getLast().start())) weight += 1;
        if (isTitleLike(i, line, start)) weight += 1;
        else weight -= 2;
        if (!start.named() && isCountedBack(i, start) || isPointOfList(i, line) || leapsAhead(i, start)) weight -= 4;
        if (line.heading() == 0 && !listed && !before.isEmpty() && headsWithStyle()) weight -= 2;
        return weight;
    }

    private boolean startsCount(int i) {
        return before.isEmpty() || meeting.isNew(before.getLast().at(), i);
    }

    private boolean isCountedBack(int i, ItemStart start) {
        if (startsCount(i) || ClosedWords.in(start.title())) return false;
        return !start.isBehind(
                before.getLast().start(), before.getFirst().start().isDotted());
    }

    /** Far ahead of the count, though the next number stands further down: a date or a file's name. */
    private boolean leapsAhead(int i, ItemStart start) {
        if (startsCount(i) || !start.isFarBehind(before.getLast().start())) return false;
        for (int below = i + 1; below < blocks.size(); below++) {
            if (blocks.get(below) instanceof Line line && isNext(below, line)) return true;
        }
        return false;
    }

    private boolean isNext(int i, Line line) {
        return ItemStart.named(line)
                        .or(() -> ItemStart.numbered(line))
                        .filter(start -> start.follows(before.getLast().start()))
                        .isPresent()
                && (line.heading() > 0 || isFollowed(i));
    }

    private boolean headsWithStyle() {
        return before.stream().allMatch(start -> ((Line) blocks.get(start.at())).heading() > 0);
    }

    private boolean isTitleLike(int i, Line line, ItemStart start) {
        if (line.heading() > 0 && start.named()) return true;
        String title = start.title();
        boolean alone = line.spaced() || line.heading() > 0 || !start.named() || isListed(i, start);
        return alone && title.length() <= 250 && !(title.endsWith(".") && title.length() > 30);
    }

    /** A bare agenda: a title right below the one before, or below the heading of a part. */
    private boolean isListed(int i, ItemStart start) {
        if (i > 0 && meeting.heads(i - 1)) return true;
        return !before.isEmpty()
                && before.getLast().at() == i - 1
                && start.follows(before.getLast().start());
    }

    private boolean isPointOfList(int i, Line line) {
        if (line.marker() == null || line.spaced() || i == 0 || line.heading() > 0) return false;
        return blocks.get(i - 1) instanceof Line above
                && above.marker() != null
                && above.marker().ordered();
    }

    private boolean isFollowed(int i) {
        int seen = 0;
        for (int next = i + 1; next < blocks.size() && seen < LOOK_AHEAD; next++) {
            if (!(blocks.get(next) instanceof Line line)) continue;
            String text = line.text();
            if (cases.isAt(next) || ClosedWords.isState(text)) return true;
            if (FieldStart.isHeadedBy(line)) return true;
            if (++seen >= 2 && text.length() > 200) return false;
        }
        return false;
    }
}
