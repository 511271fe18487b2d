package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.AgendaItem.OfPaper;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.Submission;
import dk.raadslag.gate.EditionGate;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperFinding;
import dk.raadslag.paper.PaperMargin;
import dk.raadslag.paper.PaperProofs;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Part;
import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what stands in the way of sending an agenda out. Nothing is kept: each time it is looked at anew. */
@Component
public class Gate {

    private final Papers papers;
    private final Approvals approvals;
    private final PaperProofs proofs;
    private final PaperMargin margin;
    private final FileGate files;
    private final EditionGate texts;
    private final ShutOutBefore shutOut;
    private final ObjectProvider<Arrivals> arrivals;

    Gate(
            Papers papers,
            Approvals approvals,
            PaperProofs proofs,
            PaperMargin margin,
            FileGate files,
            EditionGate texts,
            ShutOutBefore shutOut,
            ObjectProvider<Arrivals> arrivals) {
        this.papers = papers;
        this.approvals = approvals;
        this.proofs = proofs;
        this.margin = margin;
        this.files = files;
        this.texts = texts;
        this.shutOut = shutOut;
        this.arrivals = arrivals;
    }

    /** All of it, item by item. */
    public List<Obstacle> before(Reader reader, Agenda agenda) {
        if (agenda.numbers().isEmpty()) return List.of(Obstacle.of(GateRule.NOTHING_ON_IT, 0));
        List<Obstacle> found = new ArrayList<>(found(
                reader,
                agenda,
                (item, paper) -> Stream.concat(
                        inCase(reader, item, paper).stream(), files.before(reader, item.id(), paper).stream())));
        for (AgendaItem item : agenda.items())
            if (texts.tellsPersonalNumber(reader, item.ownTitle()))
                found.add(Obstacle.of(GateRule.PERSONAL_NUMBER_IN_TITLE, item.id()));
        found.addAll(shutOut.before(reader, agenda));
        found.addAll(titledForFewer(reader, agenda));
        return List.copyOf(found);
    }

    private List<Obstacle> titledForFewer(Reader reader, Agenda agenda) {
        return arrivals.stream()
                .flatMap(each -> each.titledForFewer(reader, agenda.meeting()).entrySet().stream())
                .filter(item -> agenda.item(item.getKey()).isPresent())
                .map(item -> new Obstacle(GateRule.TITLED_FOR_FEWER, item.getKey(), item.getValue()))
                .toList();
    }

    /** What stands in the way of printing why the agenda goes out late. */
    List<Obstacle> beforeLateReason(Reader reader, @Nullable String reason) {
        return reason != null && texts.tellsPersonalNumber(reader, reason)
                ? List.of(Obstacle.of(GateRule.PERSONAL_NUMBER_IN_LATE_REASON, 0))
                : List.of();
    }

    /** What is found without opening the files. */
    public List<Obstacle> inCases(Reader reader, Agenda agenda) {
        return found(reader, agenda, (item, paper) -> inCase(reader, item, paper).stream());
    }

    private List<Obstacle> found(Reader reader, Agenda agenda, BiFunction<OfPaper, Paper, Stream<Obstacle>> of) {
        return agenda.papers()
                .flatMap(item -> papers.byId(reader, item.paperId())
                        .map(paper -> of.apply(item, paper))
                        .orElseGet(() -> Stream.of(Obstacle.of(GateRule.NOT_SEEN, item.id()))))
                .toList();
    }

    private List<Obstacle> inCase(Reader reader, OfPaper item, Paper paper) {
        List<Obstacle> found = new ArrayList<>();
        if (item.returned() != null) found.add(Obstacle.of(GateRule.WITH_ITS_AUTHORS, item.id()));
        closing(item, paper, found);
        if (!approved(reader, paper)) found.add(Obstacle.of(GateRule.NOT_APPROVED, item.id()));
        for (Field field : paper.missing()) found.add(new Obstacle(GateRule.FIELD_MISSING, item.id(), field.heading()));
        for (Part part : paper.parts())
            if (!part.text().changes().isEmpty())
                found.add(new Obstacle(GateRule.PROPOSALS_OPEN, item.id(), heading(paper, part)));
        long open = margin.open(reader, List.of(paper.id())).getOrDefault(paper.id(), 0L);
        if (open > 0) found.add(new Obstacle(GateRule.COMMENTS_OPEN, item.id(), String.valueOf(open)));
        for (PaperFinding finding : proofs.mustMend(reader, paper)) found.add(mend(item, finding));
        return found;
    }

    /** A personal number is not told again: what is named is where it stands. */
    private static Obstacle mend(OfPaper item, PaperFinding finding) {
        Finding found = finding.judged().finding();
        if (found.check() != CheckKey.PERSONAL_NUMBER)
            return new Obstacle(GateRule.MUST_MEND, item.id(), found.words());
        String where = switch (finding.spot()) {
            case PaperFinding.Spot.InField in -> in.field().heading();
            case PaperFinding.Spot.InAttachment in -> in.attachment().name();
            case PaperFinding.Spot.InHead _ -> "";
        };
        return new Obstacle(GateRule.PERSONAL_NUMBER_IN_TEXT, item.id(), where);
    }

    private static void closing(OfPaper item, Paper paper, List<Obstacle> found) {
        if (!paper.head().closed()) return;
        if (paper.head().neutralTitle() == null) found.add(Obstacle.of(GateRule.NEUTRAL_TITLE_MISSING, item.id()));
        if (paper.head().closureReason() == null) found.add(Obstacle.of(GateRule.CLOSURE_REASON_MISSING, item.id()));
    }

    private boolean approved(Reader reader, Paper paper) {
        Map<Long, Submission> latest = approvals.latestOf(reader, List.of(paper));
        return Optional.ofNullable(latest.get(paper.id()))
                .filter(submission -> submission.state(paper) == Submission.State.APPROVED)
                .isPresent();
    }

    private static String heading(Paper paper, Part part) {
        return paper.template().field(part.key()).map(Field::heading).orElse(part.key());
    }
}
