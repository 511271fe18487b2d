package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells the items of a document apart. A line that could begin one is weighed: does its title stand in the list of
 * contents, does a case number or a field heading follow, is its number the next. The words "Punkt 3:" in a running
 * text or the points of a list weigh too little.
 */
final class ItemSplitter {

    private static final int ENOUGH = 2;
    private static final int ENOUGH_FOR_NUMBER = 3;
    private static final int LOOK_AHEAD = 4;

    private final List<SourceBlock> blocks;
    private final Contents contents;
    private final List<Start> starts = new ArrayList<>();

    private record Start(int at, ItemStart start) {}

    ItemSplitter(List<SourceBlock> blocks, Contents contents) {
        this.blocks = blocks;
        this.contents = contents;
        find(ItemStart::named, ENOUGH);
        if (starts.isEmpty()) find(ItemStart::numbered, ENOUGH_FOR_NUMBER);
        if (starts.isEmpty()) find(this::titled, ENOUGH);
    }

    /** How far the head of the meeting reaches: to the contents or the first item. */
    int headEnd() {
        int first = starts.isEmpty()
                ? blocks.size()
                : withCaseLineBefore(starts.getFirst().at());
        return contents.isEmpty() ? first : Math.min(first, contents.from());
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    private void find(Function<Line, Optional<ItemStart>> reading, int enough) {
        for (int i = contents.to(); i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line)) continue;
            Optional<ItemStart> start = reading.apply(line);
            if (start.isPresent() && weight(i, line, start.get()) >= enough) starts.add(new Start(i, start.get()));
        }
    }

    private Optional<ItemStart> titled(Line line) {
        if (line.marker() != null || line.heading() == 0 && !line.isBold() && contents.isEmpty())
            return Optional.empty();
        String title = line.text();
        if (title.length() > 300 || contents.find(title).isEmpty()) return Optional.empty();
        String number = contents.find(title).map(Contents.Entry::number).orElse(null);
        return Optional.of(
                new ItemStart(number == null ? String.valueOf(starts.size() + 1) : number, title, false, false));
    }

    private int weight(int i, Line line, ItemStart start) {
        int weight = 0;
        int last =
                starts.isEmpty() ? start.whole() - 1 : starts.getLast().start().whole();
        boolean listed = contents.find(start.title()).isPresent();
        if (listed) weight += 3;
        else if (!contents.isEmpty() && !start.title().isEmpty()) weight -= 2;
        if (isFollowed(i) || i > 0 && isCaseLine(i - 1)) weight += 2;
        if (line.heading() > 0 || line.isBold()) weight += 2;
        if (start.whole() == last + 1) weight += 1;
        if (isTitleLike(line, start)) weight += 1;
        else weight -= 2;
        if (!start.named() && start.whole() <= last || isPointOfList(i, line)) weight -= 4;
        return weight;
    }

    private static boolean isTitleLike(Line line, ItemStart start) {
        String title = start.title();
        boolean alone = line.spaced() || line.heading() > 0 || !start.named();
        return alone && title.length() <= 250 && !(title.endsWith(".") && title.length() > 30);
    }

    private boolean isPointOfList(int i, Line line) {
        if (line.marker() == null || line.spaced() || i == 0 || line.heading() > 0) return false;
        return blocks.get(i - 1) instanceof Line before
                && before.marker() != null
                && before.marker().ordered();
    }

    private boolean isFollowed(int i) {
        int seen = 0;
        for (int next = i + 1; next < blocks.size() && seen < LOOK_AHEAD; next++) {
            if (!(blocks.get(next) instanceof Line line)) continue;
            String text = line.text();
            if (CaseLine.number(text).isPresent() || ClosedWords.isState(text)) return true;
            if (line.marker() == null && FieldHeadings.standard().knows(text)) return true;
            if (++seen >= 2 && text.length() > 200) return false;
        }
        return false;
    }

    private boolean isCaseLine(int i) {
        return blocks.get(i) instanceof Line line
                && CaseLine.number(line.text()).isPresent();
    }

    /** The items in their order. */
    List<ItemPart> parts() {
        List<ItemPart> parts = new ArrayList<>();
        boolean closedSection = false;
        for (int i = 0; i < starts.size(); i++) {
            int at = starts.get(i).at();
            int end =
                    i + 1 < starts.size() ? withCaseLineBefore(starts.get(i + 1).at()) : blocks.size();
            closedSection = section(i == 0 ? contents.to() : starts.get(i - 1).at(), at, closedSection);
            parts.add(part(starts.get(i), at, end, closedSection));
        }
        return parts;
    }

    private int withCaseLineBefore(int at) {
        return at > 0 && isCaseLine(at - 1) && ((Line) blocks.get(at - 1)).heading() == 0 && !isFollowedByCase(at)
                ? at - 1
                : at;
    }

    private boolean isFollowedByCase(int at) {
        return at + 1 < blocks.size() && isCaseLine(at + 1);
    }

    private boolean section(int from, int to, boolean closed) {
        for (int i = to - 1; i >= from && i >= to - 3; i--) {
            if (!(blocks.get(i) instanceof Line line)) continue;
            if (ClosedWords.closesSection(line.text())) return true;
            if (ClosedWords.opensSection(line.text())) return false;
        }
        return closed;
    }

    private ItemPart part(Start start, int at, int end, boolean closedSection) {
        TitleLines title =
                new TitleLines(blocks, contents, at, end, start.start().title());
        boolean closed = closedSection || start.start().closed() || ClosedWords.in(title.text());
        String caseNumber = at > 0 && withCaseLineBefore(at) < at ? caseNumber(at - 1) : null;
        List<SourceBlock> body = new ArrayList<>(blocks.subList(title.end(), end));
        while (!body.isEmpty() && body.getLast() instanceof Line line && isSection(line)) body.removeLast();
        return new ItemPart(
                blocks.get(at).place(),
                start.start().number(),
                ClosedWords.removed(title.text()),
                closed,
                caseNumber,
                body);
    }

    private static boolean isSection(Line line) {
        return ClosedWords.closesSection(line.text()) || ClosedWords.opensSection(line.text());
    }

    private @Nullable String caseNumber(int i) {
        return blocks.get(i) instanceof Line line ? CaseLine.number(line.text()).orElse(null) : null;
    }
}
