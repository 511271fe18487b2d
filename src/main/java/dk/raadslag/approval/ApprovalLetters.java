package dk.raadslag.approval;

import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Letter.Section;
import dk.raadslag.paper.Paper;
import dk.raadslag.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What mails about approval say: names, states and days, and never what is written in a case or why it came back. */
final class ApprovalLetters {

    private ApprovalLetters() {}

    /** @param insteadOf the name of the absent one, for a deputy */
    static Letter turn(Words words, Paper paper, AskedStep step, @Nullable String insteadOf) {
        String name = NeutralName.of(paper.head(), words);
        String lead = insteadOf == null
                ? words.text("approval.mail.turn.lead", step.name())
                : words.text("approval.mail.turn.deputy", step.name(), insteadOf);
        List<String> notes = new ArrayList<>();
        if (step.due() != null) notes.add(words.text("approval.step.due", words.day(step.due())));
        return letter(words.text("approval.mail.turn.subject", name), lead, name, paper, notes);
    }

    static Letter sentBack(Words words, Paper paper, String by) {
        String name = NeutralName.of(paper.head(), words);
        String lead = words.text("approval.mail.back.lead", by);
        return letter(words.text("approval.mail.back.subject", name), lead, name, paper, List.of());
    }

    static Letter approved(Words words, Paper paper, String by, boolean suggests) {
        String name = NeutralName.of(paper.head(), words);
        String lead = words.text(suggests ? "approval.mail.approvedWith.lead" : "approval.mail.approved.lead", by);
        return letter(
                words.text(suggests ? "approval.mail.approvedWith.subject" : "approval.mail.approved.subject", name),
                lead,
                name,
                paper,
                List.of());
    }

    /** @param holders the names of those who have it now */
    static Letter movedOn(Words words, Paper paper, String by, String holders, boolean suggests) {
        String name = NeutralName.of(paper.head(), words);
        String lead = words.text(suggests ? "approval.mail.movedWith.lead" : "approval.mail.moved.lead", by, holders);
        return letter(words.text("approval.mail.moved.subject", name, holders), lead, name, paper, List.of());
    }

    static Letter takenOver(Words words, Paper paper, AskedStep step, String by) {
        String name = NeutralName.of(paper.head(), words);
        String lead = words.text("approval.mail.taken.lead", by, step.name());
        return letter(words.text("approval.mail.moved.subject", name, by), lead, name, paper, List.of());
    }

    /** To whoever had the step; without a link, for they may not read the case any more. */
    static Letter stepLost(Words words, Paper paper, AskedStep step, String by) {
        String name = NeutralName.of(paper.head(), words);
        String lead = words.text("approval.mail.lost.taken", by, step.name());
        return new Letter(words.text("approval.mail.lost.subject.taken", name, by), List.of(lead), List.of());
    }

    /** To those who were asked; without a link, for they may not read the case any more. */
    static Letter recalled(Words words, Paper paper, String by) {
        String name = NeutralName.of(paper.head(), words);
        String lead = words.text("approval.mail.lost.recalled", by);
        return new Letter(words.text("approval.mail.lost.subject.recalled", name), List.of(lead), List.of());
    }

    private static Letter letter(String subject, String lead, String name, Paper paper, List<String> notes) {
        return new Letter(
                subject, List.of(lead), List.of(new Section("", List.of(new Entry(name, path(paper), notes)))));
    }

    static String path(Paper paper) {
        return "/sager/" + paper.id() + "/godkendelse";
    }
}
