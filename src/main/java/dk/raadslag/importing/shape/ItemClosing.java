package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.List;

/** What tells that an item is closed, or that closed text begins inside it. */
final class ItemClosing {

    private final List<SourceBlock> blocks;
    private final Contents contents;
    private final MeetingParts meeting;
    private final CaseLines cases;
    private final List<ItemLine> items;

    ItemClosing(List<SourceBlock> blocks, Contents contents, MeetingParts meeting, List<ItemLine> items) {
        this.blocks = blocks;
        this.contents = contents;
        this.meeting = meeting;
        this.cases = new CaseLines(blocks);
        this.items = items;
    }

    /** Whether the item's title, its place or the lines around it say so. */
    boolean closes(ItemLine item, String title) {
        int at = item.at();
        return meeting.isClosed(at)
                || item.start().closed()
                || ClosedWords.in(title)
                || ClosedWords.closesSection(title)
                || contents.closes(item.start().number(), title)
                || cases.above(at) < at && cases.isClosedAt(at - 1)
                || isAnnounced(cases.above(at) - 1);
    }

    /** Whether the item has no text of its own above closed text: "Lukket møde" right below a title is said of it. */
    boolean isAllClosed(int body, int cut) {
        return cases.areAll(body, cut) && !headsMany(cut);
    }

    /** "Lukkede punkter" is said of the items behind it. */
    private boolean headsMany(int at) {
        return ClosedWords.headsMany(((Line) blocks.get(at)).text());
    }

    /** "Lukket punkt" above a title; right below one it is said of that item, unless it is a heading. */
    boolean isAnnounced(int i) {
        if (i < 1 || !(blocks.get(i) instanceof Line line) || !ClosedWords.isClosedState(line.text())) return false;
        int above = cases.isAt(i - 1) ? i - 2 : i - 1;
        return line.isMarked() || items.stream().noneMatch(item -> item.at() == above);
    }

    /** Where the closed text begins that nobody could tell from the item it stands in. */
    int closedText(int from, int end) {
        int last = meeting.withoutHeadings(from, end);
        int closing = meeting.firstClosing(from, last);
        for (int i = from; i < closing; i++) {
            if (blocks.get(i) instanceof Line line && line.isMarked() && ClosedWords.in(line.text())) return i;
        }
        return closing == last ? end : closing;
    }
}
