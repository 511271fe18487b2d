package dk.raadslag.importing.shape;

import dk.raadslag.importing.Finding;
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
    private final MeetingParts meeting;
    private final List<Start> starts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Start(int at, ItemStart start) {}

    ItemSplitter(List<SourceBlock> blocks, Contents contents) {
        this.blocks = blocks;
        this.contents = contents;
        this.meeting = new MeetingParts(blocks, contents);
        find(ItemStart::named, ENOUGH, blocks.size());
        findNumberedBefore();
        if (starts.isEmpty()) find(this::titled, ENOUGH, blocks.size());
        if (starts.isEmpty()) count();
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

    /** A document may count its open items "1." and say "Punkt 1:" only of those behind them. */
    private void findNumberedBefore() {
        List<Start> named = List.copyOf(starts);
        starts.clear();
        find(
                ItemStart::numbered,
                ENOUGH_FOR_NUMBER,
                named.isEmpty() ? blocks.size() : named.getFirst().at());
        if (!named.isEmpty() && starts.size() < 2) starts.clear();
        starts.addAll(named);
    }

    private void find(Function<Line, Optional<ItemStart>> reading, int enough, int end) {
        for (int i = contents.to(); i < end; i++) {
            if (!(blocks.get(i) instanceof Line line)) continue;
            Optional<ItemStart> start = reading.apply(line);
            if (start.isPresent() && weight(i, line, start.get()) >= enough) starts.add(new Start(i, start.get()));
        }
        starts.removeIf(this::isSentence);
    }

    /** "Punkt 3 - i aftalen er ophævet": no item where another of that number has a heading. */
    private boolean isSentence(Start start) {
        String title = start.start().title();
        if (title.isEmpty() || !Character.isLowerCase(title.codePointAt(0)) || isMarked(start)) return false;
        return starts.stream()
                .anyMatch(other -> isMarked(other)
                        && other.start().number().equals(start.start().number()));
    }

    private boolean isMarked(Start start) {
        return isMarked((Line) blocks.get(start.at()));
    }

    /** Lines counted 1, 2, 3 are items where a document has neither items of another look nor any field. */
    private void count() {
        List<Start> counted = new ArrayList<>();
        for (int i = contents.to(); i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line)) continue;
            if (counted.isEmpty() && Contents.beginsItems(line)) return;
            Optional<ItemStart> start = ItemStart.numbered(line).filter(ItemStart::isShort);
            if (start.isEmpty() || !start.get().number().equals(String.valueOf(counted.size() + 1))) continue;
            counted.add(new Start(i, start.get()));
        }
        boolean people =
                counted.stream().allMatch(start -> People.isName(start.start().title()));
        if (counted.size() >= 2 && !people) starts.addAll(counted);
    }

    private Optional<ItemStart> titled(Line line) {
        if (line.marker() != null || line.heading() == 0 && !line.isBold() && contents.isEmpty())
            return Optional.empty();
        String title = line.text();
        if (title.length() > 300 || contents.find(title).isEmpty()) return Optional.empty();
        String number = contents.find(title).map(Contents.Entry::number).orElse(null);
        return Optional.of(
                new ItemStart(number == null ? String.valueOf(starts.size() + 1) : number, title, false, false, true));
    }

    private int weight(int i, Line line, ItemStart start) {
        int weight = 0;
        boolean listed = contents.find(start.title()).isPresent();
        boolean followed = isFollowed(i) || i > 0 && isCaseLine(i - 1);
        if (listed) weight += 3;
        else if (!contents.isEmpty() && !start.title().isEmpty()) weight -= 2;
        if (followed) weight += 2;
        else if (!start.sure() && !listed) weight -= 3;
        if (line.heading() > 0 || line.isBold()) weight += 2;
        if (startsCount(i) || start.follows(starts.getLast().start())) weight += 1;
        if (isTitleLike(i, line, start)) weight += 1;
        else weight -= 2;
        if (!start.named() && isCountedBack(i, start) || isPointOfList(i, line) || leapsAhead(i, start)) weight -= 4;
        if (line.heading() == 0 && !listed && !starts.isEmpty() && headsWithStyle()) weight -= 2;
        return weight;
    }

    private boolean startsCount(int i) {
        return starts.isEmpty() || meeting.isNew(starts.getLast().at(), i);
    }

    private boolean isCountedBack(int i, ItemStart start) {
        if (startsCount(i) || ClosedWords.in(start.title())) return false;
        return !start.isBehind(
                starts.getLast().start(), starts.getFirst().start().isDotted());
    }

    /** Far ahead of the count, though the next number stands further down: a date or a file's name. */
    private boolean leapsAhead(int i, ItemStart start) {
        if (startsCount(i) || !start.isFarBehind(starts.getLast().start())) return false;
        for (int below = i + 1; below < blocks.size(); below++) {
            if (blocks.get(below) instanceof Line line && isNext(below, line)) return true;
        }
        return false;
    }

    private boolean isNext(int i, Line line) {
        return ItemStart.named(line)
                        .or(() -> ItemStart.numbered(line))
                        .filter(start -> start.follows(starts.getLast().start()))
                        .isPresent()
                && (line.heading() > 0 || isFollowed(i));
    }

    private boolean headsWithStyle() {
        return starts.stream().allMatch(start -> ((Line) blocks.get(start.at())).heading() > 0);
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
        return !starts.isEmpty()
                && starts.getLast().at() == i - 1
                && start.follows(starts.getLast().start());
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
            if (FieldStart.isHeadedBy(line)) return true;
            if (++seen >= 2 && text.length() > 200) return false;
        }
        return false;
    }

    private boolean isCaseLine(int i) {
        return blocks.get(i) instanceof Line line
                && CaseLine.number(line.text()).isPresent();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The items in their order; closed text that stands inside an open item is an item of its own. */
    List<ItemPart> parts() {
        List<ItemPart> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int at = starts.get(i).at();
            int end =
                    i + 1 < starts.size() ? withCaseLineBefore(starts.get(i + 1).at()) : blocks.size();
            boolean last = i + 1 == starts.size();
            addParts(starts.get(i), at, !last && announcesClosed(end - 1) ? end - 1 : end, parts);
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

    private void addParts(Start start, int at, int end, List<ItemPart> parts) {
        TitleLines title =
                new TitleLines(blocks, contents, at, end, start.start().title());
        int cut = closedText(title.end(), end);
        boolean closed = meeting.isClosed(at)
                || start.start().closed()
                || ClosedWords.in(title.text())
                || ClosedWords.closesSection(title.text())
                || contents.closes(start.start().number(), title.text())
                || at > 0 && announcesClosed(withCaseLineBefore(at) - 1)
                || cut < end && isOnlyCase(title.end(), cut) && !headsMany(cut);
        String caseNumber = at > 0 && withCaseLineBefore(at) < at ? caseNumber(at - 1) : null;
        parts.add(new ItemPart(
                blocks.get(at).place(),
                start.start().number(),
                ClosedWords.removed(title.text()),
                closed,
                caseNumber,
                body(title.end(), closed ? end : cut)));
        if (!closed && cut < end) parts.add(closedPart(cut, end));
    }

    /** Where the closed text begins that nobody could tell from the item it stands in. */
    private int closedText(int from, int end) {
        int last = end;
        while (last > from && meeting.heads(last - 1)) last--;
        int closing = meeting.firstClosing(from, last);
        for (int i = from; i < closing; i++) {
            if (blocks.get(i) instanceof Line line && isMarked(line) && ClosedWords.in(line.text())) return i;
        }
        return closing == last ? end : closing;
    }

    /** "Lukket punkt" above a title; right below one it is said of that item, unless it is a heading. */
    private boolean announcesClosed(int i) {
        if (i < 1 || !(blocks.get(i) instanceof Line line) || !ClosedWords.isClosedState(line.text())) return false;
        int above = isCaseLine(i - 1) ? i - 2 : i - 1;
        return isMarked(line) || starts.stream().noneMatch(start -> start.at() == above);
    }

    /** "Lukket møde" right below a title is said of that item, "Lukkede punkter" of those behind it. */
    private boolean headsMany(int at) {
        return ClosedWords.headsMany(((Line) blocks.get(at)).text());
    }

    private static boolean isMarked(Line line) {
        return line.heading() > 0 || line.isBold();
    }

    private boolean isOnlyCase(int from, int to) {
        for (int i = from; i < to; i++) if (!isCaseLine(i)) return false;
        return true;
    }

    private ItemPart closedPart(int cut, int end) {
        String heading = ((Line) blocks.get(cut)).text();
        findings.add(Finding.warning(
                ItemReader.NEUTRAL,
                "Under overskriften \"%s\" står der tekst, som ikke kunne deles i punkter. Den er læst som ét lukket punkt. Se efter, om det er rigtigt."
                        .formatted(heading)));
        String title = meeting.heads(cut) ? ItemReader.NEUTRAL : ClosedWords.removed(heading);
        return new ItemPart(blocks.get(cut).place(), "", title, true, null, body(cut + 1, end));
    }

    private List<SourceBlock> body(int from, int end) {
        int last = end;
        while (last > from && meeting.heads(last - 1)) last--;
        return blocks.subList(from, last);
    }

    private @Nullable String caseNumber(int i) {
        return blocks.get(i) instanceof Line line ? CaseLine.number(line.text()).orElse(null) : null;
    }
}
