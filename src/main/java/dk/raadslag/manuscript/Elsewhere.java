package dk.raadslag.manuscript;

import dk.raadslag.importing.word.CaseFile;
import dk.raadslag.manuscript.ReturnedField.Step;
import dk.raadslag.manuscript.reading.WrittenComment;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Anchor;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Carried;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A case that somebody wrote in a file of their own, for a paper in which nobody has written.
 *
 * @param stands whether what is taken stands at once, as it does when those who write the paper take it
 */
record Elsewhere(Paper paper, CaseFile file, Division division, boolean stands) {

    static Elsewhere of(Paper paper, CaseFile file, boolean stands) {
        return new Elsewhere(paper, file, Division.of(withoutTitle(file.text(), paper), paper.template()), stands);
    }

    /** The paper has its title already. */
    private static RichText withoutTitle(RichText text, Paper paper) {
        boolean titled = text.blocks().getFirst() instanceof Paragraph first
                && Inline.plain(first.content())
                        .strip()
                        .equalsIgnoreCase(paper.head().title().strip());
        return titled ? new RichText(text.blocks().subList(1, text.blocks().size())) : text;
    }

    List<ReturnedField> fields(long reader, Instant now) {
        List<ReturnedField> fields = new ArrayList<>();
        for (Field field : paper.template().fields()) {
            RichText text = division.texts().get(field.key());
            if (text == null) continue;
            Part part = paper.part(field.key());
            RichText here = paper.isUnwritten(field) ? RichText.EMPTY : part.current();
            Step step = new Step(null, reader, true, null, Carried.of(RichText.EMPTY, text, here));
            if (step.says())
                fields.add(new ReturnedField(
                        field, part.version(), proposed(part.text(), step, now), List.of(step), false));
        }
        return fields;
    }

    private Proposal proposed(Proposal text, Step step, Instant now) {
        if (step.carried().placed().isEmpty()) return text;
        RichText next = step.carried().text();
        return stands ? Proposal.of(next) : text.suggested(next, step.by(), now);
    }

    /** Where the words are that something is said about. */
    Field about(WrittenComment comment) {
        return paper.template().fields().stream()
                .filter(field -> Anchor.at(
                                division.texts().getOrDefault(field.key(), RichText.EMPTY), comment.quote(), 0)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> Division.main(paper.template()));
    }

    Found.Strange strange() {
        return new Found.Strange(Division.main(paper.template()), division.others(), file.remarks(), stands);
    }
}
