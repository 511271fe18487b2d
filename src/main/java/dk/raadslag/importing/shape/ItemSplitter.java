package dk.raadslag.importing.shape;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the items of a document apart. */
final class ItemSplitter {

    private final List<SourceBlock> blocks;
    private final Contents contents;
    private final MeetingParts meeting;
    private final CaseLines cases;
    private final List<ItemLine> items;
    private final ItemClosing closing;
    private final List<Finding> findings = new ArrayList<>();

    ItemSplitter(List<SourceBlock> blocks, Contents contents) {
        this.blocks = blocks;
        this.contents = contents;
        this.meeting = new MeetingParts(blocks, contents);
        this.cases = new CaseLines(blocks);
        this.items = ItemLines.in(blocks, contents, meeting);
        this.closing = new ItemClosing(blocks, contents, meeting, items);
    }

    /** How far the head of the meeting reaches: to the contents or the first item. */
    int headEnd() {
        int first =
                items.isEmpty() ? blocks.size() : cases.above(items.getFirst().at());
        return contents.isEmpty() ? first : Math.min(first, contents.from());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The items in their order; closed text that stands inside an open item is an item of its own. */
    List<ItemPart> parts() {
        List<ItemPart> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) addParts(items.get(i), end(i), parts);
        return parts;
    }

    private int end(int i) {
        if (i + 1 == items.size()) return blocks.size();
        int next = cases.above(items.get(i + 1).at());
        return closing.isAnnounced(next - 1) ? next - 1 : next;
    }

    private void addParts(ItemLine item, int end, List<ItemPart> parts) {
        int at = item.at();
        TitleLines title =
                new TitleLines(blocks, contents, at, end, item.start().title());
        int cut = closing.closedText(title.end(), end);
        boolean closed = closing.closes(item, title.text()) || cut < end && closing.isAllClosed(title.end(), cut);
        String words = ClosedWords.removed(title.text());
        Optional<CaseLine.Titled> titled = CaseLine.behind(words);
        String above = cases.above(at) < at ? cases.numberAt(at - 1) : null;
        parts.add(new ItemPart(
                blocks.get(at).place(),
                item.start().number(),
                titled.map(CaseLine.Titled::title).orElse(words),
                closed,
                above != null ? above : titled.map(CaseLine.Titled::caseNumber).orElse(null),
                body(title.end(), closed ? end : cut)));
        if (!closed && cut < end) parts.add(closedPart(cut, end));
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
        return blocks.subList(from, meeting.withoutHeadings(from, end));
    }
}
