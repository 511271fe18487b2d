package dk.raadslag.approval;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reasons why not, as shown beside the disabled button and as refused with. */
final class ApprovalRules {

    private ApprovalRules() {}

    static List<Reason> againstSending(Reader reader, Paper paper, Optional<Submission> latest) {
        List<Reason> reasons = new ArrayList<>();
        if (!paper.authors().contains(reader.personId())) reasons.add(Reason.of(ApprovalRule.ONLY_ITS_AUTHORS_SEND));
        boolean onItsWay = latest.map(submission -> submission.state(paper))
                .filter(state -> state == Submission.State.WAITING || state == Submission.State.APPROVED)
                .isPresent();
        if (onItsWay) reasons.add(Reason.of(ApprovalRule.ON_ITS_WAY));
        for (Field field : paper.missing()) reasons.add(new Reason(ApprovalRule.FIELD_MISSING, field.heading()));
        if (paper.head().caseNumber() == null) reasons.add(Reason.of(ApprovalRule.CASE_NUMBER_MISSING));
        if (paper.head().closed() && paper.head().neutralTitle() == null)
            reasons.add(Reason.of(ApprovalRule.NEUTRAL_TITLE_MISSING));
        if (paper.head().closed() && paper.head().closureReason() == null)
            reasons.add(Reason.of(ApprovalRule.CLOSURE_REASON_MISSING));
        return reasons;
    }

    /** @param approvers the ids of those who may be asked */
    static List<Reason> againstPlan(Paper paper, Plan plan, Set<Long> approvers) {
        List<Reason> reasons = new ArrayList<>();
        if (plan.people().size() > plan.route().steps().size()) reasons.add(Reason.of(ApprovalRule.TOO_MANY_ANSWERS));
        for (int step = 0; step < plan.route().steps().size(); step++) {
            @Nullable Long person = step < plan.people().size() ? plan.people().get(step) : null;
            String name = plan.route().steps().get(step).name();
            if (person == null) reasons.add(new Reason(ApprovalRule.STEP_WITHOUT_PERSON, name));
            else if (isOwn(paper, person)) reasons.add(new Reason(ApprovalRule.OWN_PAPER, name));
            else if (!approvers.contains(person)) reasons.add(new Reason(ApprovalRule.NOT_AN_APPROVER, name));
        }
        return reasons;
    }

    /** Also of one who has left it to others. */
    private static boolean isOwn(Paper paper, @Nullable Long person) {
        return person != null && paper.everAuthors().contains(person);
    }

    static List<Reason> againstDeciding(Reader reader, Paper paper, Submission submission, AskedStep step) {
        List<Reason> reasons = new ArrayList<>();
        boolean own = isOwn(paper, submission, reader.personId());
        boolean holds = Objects.equals(reader.personId(), step.personId());
        boolean standsIn = !holds && reader.tokens().contains(Token.deputy(step.personId()));
        if (own && standsIn) reasons.add(Reason.of(ApprovalRule.OWN_PAPER_AS_DEPUTY));
        else if (own || standsIn && isOwn(paper, submission, step.personId()))
            reasons.add(Reason.of(ApprovalRule.OWN_PAPER));
        if (!holds && !standsIn) reasons.add(Reason.of(ApprovalRule.NOT_YOURS));
        if (!submission.waiting(paper).contains(step)) reasons.add(Reason.of(ApprovalRule.NOT_ITS_TURN));
        return reasons;
    }

    /** Also of whoever sent it on its way. */
    static boolean isOwn(Paper paper, Submission submission, @Nullable Long person) {
        return Objects.equals(person, submission.by()) || isOwn(paper, person);
    }

    static List<Reason> againstTakingOver(Reader reader, Paper paper, Submission submission, AskedStep step) {
        List<Reason> reasons = new ArrayList<>();
        if (isOwn(paper, submission, reader.personId())) reasons.add(Reason.of(ApprovalRule.OWN_PAPER));
        boolean serves = paper.committees().stream().map(Token::secretary).anyMatch(reader.tokens()::contains);
        boolean later = submission.steps().stream()
                .anyMatch(other -> other.turn() > step.turn() && Objects.equals(reader.personId(), other.personId()));
        boolean another = !Objects.equals(reader.personId(), step.personId());
        if (!another || !(later || serves)) reasons.add(Reason.of(ApprovalRule.NOT_YOURS_TO_TAKE));
        if (!submission.waiting(paper).contains(step)) reasons.add(Reason.of(ApprovalRule.NOT_ITS_TURN));
        return reasons;
    }
}
