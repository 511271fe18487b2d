package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Papers with all they need, sent on their way. */
public final class SentPapers {

    private final Office office;
    private final Papers papers;
    private final Writing writing;
    private final Approvals approvals;
    private final Routes routes;

    public SentPapers(Office office, Papers papers, Writing writing, Approvals approvals, Routes routes) {
        this.office = office;
        this.papers = papers;
        this.writing = writing;
        this.approvals = approvals;
        this.routes = routes;
    }

    /** Written and ready, not sent. */
    public Paper written(Reader author, PaperHead head, Committee committee) {
        Paper paper = office.begin(author, head.title(), committee);
        writing.saveHead(author, paper, new Save<>(1, UUID.randomUUID(), head));
        for (String field : List.of("recommendation", "summary", "presentation"))
            write(author, paper, field, 0, "Tekst");
        return now(author, paper);
    }

    public void write(Reader author, Paper paper, String field, int from, String words) {
        writing.write(author, paper, field, new Save<>(from, UUID.randomUUID(), RichText.of(Paragraph.of(words))));
    }

    public static PaperHead head(String title) {
        return new PaperHead(title, null, PaperKind.DECISION, "05.04.00-G01-1-26", null, null, false, null);
    }

    /** Sent to these, each doing one step of the committee's first route. */
    public Paper sent(Reader author, PaperHead head, Committee committee, Reader... approvers) {
        Paper paper = written(author, head, committee);
        again(author, paper, committee, approvers);
        return now(author, paper);
    }

    /** Sent on its way once more. */
    public void again(Reader author, Paper paper, Committee committee, Reader... approvers) {
        List<Long> people = Arrays.stream(approvers)
                .map(Reader::personId)
                .map(id -> requireNonNull(id))
                .toList();
        approvals.send(
                author, paper, new Plan(routes.serving(author, committee).getFirst(), List.copyOf(people), null));
    }

    public Paper now(Reader reader, Paper paper) {
        return papers.byId(reader, paper.id()).orElseThrow();
    }

    public Submission submission(Reader reader, Paper paper) {
        return approvals.of(reader, paper).getFirst();
    }

    /** The step's id, by its place. */
    public long step(Reader reader, Paper paper, int place) {
        return submission(reader, paper).steps().get(place).id();
    }

    public void approve(Reader reader, Paper paper, int place) {
        approvals.approve(
                reader,
                paper.id(),
                step(reader, paper, place),
                now(reader, paper).stamp());
    }
}
