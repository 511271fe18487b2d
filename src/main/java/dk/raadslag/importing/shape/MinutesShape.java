package dk.raadslag.importing.shape;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Outline;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the head of the meeting, the items and their fields in a document. */
public final class MinutesShape {

    private static final int LAST_LINES = 5;

    private final List<SourceBlock> blocks;
    private final Optional<SourceAddress> address;
    private final List<Finding> findings = new ArrayList<>();

    private MinutesShape(List<SourceBlock> blocks) {
        this.address = SourceAddress.in(blocks);
        this.blocks = FieldTables.apart(ContentsTables.apart(RunningTitle.removed(Noise.removed(blocks))));
    }

    /**
     * The agenda or minutes in a document. Never throws: what is missing or doubtful is told by findings.
     *
     * @param blocks the whole document from top to bottom
     */
    public static Reading read(List<SourceBlock> blocks) {
        return new MinutesShape(blocks).reading();
    }

    private Reading reading() {
        Contents contents = Contents.of(blocks);
        ItemSplitter splitter = new ItemSplitter(blocks, contents);
        if (splitter.isEmpty()) return single();
        HeadFacts head = HeadReader.read(blocks.subList(0, splitter.headEnd()));
        List<ItemPart> parts = splitter.parts();
        findings.addAll(splitter.findings());
        findings.addAll(ContentsCheck.findings(contents, parts));
        return reading(head, parts);
    }

    /** A page that holds one item, without a number and often without a head. */
    private Reading single() {
        SingleItem single =
                new SingleItem(blocks, address.map(SourceAddress::item).orElse(null));
        HeadFacts head = HeadReader.read(single.head());
        return reading(head, single.parts());
    }

    private Reading reading(HeadFacts head, List<ItemPart> parts) {
        FieldSplitter fields = new FieldSplitter(parts);
        List<List<FieldPart>> split = fields.split();
        findings.addAll(fields.findings());
        address.ifPresent(head::address);
        DecisionHeadings decisions = new DecisionHeadings(head);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<FieldPart> ofItem = decisions.sorted(split.get(i));
            items.add(ItemReader.read(parts.get(i), ofItem, head.closed()));
            if (i == 0) firstDecision(ofItem, head);
            if (i + 1 == parts.size() && !ofItem.isEmpty()) lastWords(ofItem.getLast(), head);
        }
        checkDay(head);
        if (!items.isEmpty()) checkHead(head);
        end(head);
        return Reading.of(outline(head, items), findings);
    }

    /** Attendance and approval are told where the agenda is approved. */
    private static void firstDecision(List<FieldPart> fields, HeadFacts head) {
        for (FieldPart field : fields) {
            if (!field.key().equals(Section.DECISION)) continue;
            Attendance.read(lines(field), head.people());
            approvals(lines(field), head);
        }
    }

    /** Who wrote and approved the minutes may be told below the last item. */
    private static void lastWords(FieldPart last, HeadFacts head) {
        approvals(lines(last), head);
        Attendance.minuteTaker(lines(last), head.people());
    }

    private static void approvals(List<String> lines, HeadFacts head) {
        lines.stream()
                .filter(Approvals::isApproval)
                .filter(line -> !head.approvals().contains(line))
                .forEach(head.approvals()::add);
    }

    private static List<String> lines(FieldPart field) {
        return field.body().stream()
                .filter(Line.class::isInstance)
                .map(block -> ((Line) block).text())
                .toList();
    }

    /** The last lines may tell when the meeting ended; they stay in the text. */
    private void end(HeadFacts head) {
        for (SourceBlock block : blocks.subList(Math.max(0, blocks.size() - LAST_LINES), blocks.size())) {
            if (!(block instanceof Line line) || line.text().length() > 100) continue;
            HeadLabels.find(line.text(), false)
                    .filter(found -> found.label() == HeadLabels.Label.END)
                    .ifPresent(found -> head.value(found.label(), found.words(), found.value()));
        }
    }

    private void checkDay(HeadFacts head) {
        Dates.Found date = head.date();
        if (date == null || date.dayFits()) return;
        findings.add(Finding.warning(
                "Mødedato",
                "Ugedagen passer ikke med datoen %s. Se efter, hvilken af dem der er rigtig.".formatted(date.date())));
    }

    private void checkHead(HeadFacts head) {
        if (head.unread().isEmpty()) return;
        List<String> some = head.unread().stream()
                .limit(3)
                .map(line -> "\"" + line.substring(0, Math.min(line.length(), 80)) + "\"")
                .toList();
        findings.add(Finding.notice(
                "Mødehoved",
                "%d %s over punkterne er ikke læst: %s. Se efter, om de fortæller noget om mødet."
                        .formatted(
                                head.unread().size(),
                                head.unread().size() == 1 ? "linje" : "linjer",
                                String.join(", ", some))));
    }

    private static Outline outline(HeadFacts head, List<Item> items) {
        Dates.Found date = head.date();
        boolean decided = items.stream().anyMatch(item -> item.decision() != null);
        return new Outline(
                Objects.requireNonNullElse(head.kind(), decided ? EditionKind.MINUTES : EditionKind.AGENDA),
                head.committee(),
                date == null ? null : date.date(),
                head.time(),
                head.endTime(),
                head.place(),
                head.people(),
                head.approvals(),
                items);
    }
}
