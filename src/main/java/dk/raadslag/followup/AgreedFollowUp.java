package dk.raadslag.followup;

import dk.raadslag.access.Reader;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.ClosingQuestion;
import dk.raadslag.proceedings.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Before a meeting closes somebody says whether follow-up was agreed, and what was noted agrees with it. */
@Component
class AgreedFollowUp implements ClosingQuestion {

    private static final String AGREED = "aftalt";
    private static final String NONE = "ingen";

    private final FollowUps followUps;
    private final TaskViews views;
    private final Journal journal;

    AgreedFollowUp(FollowUps followUps, TaskViews views, Journal journal) {
        this.followUps = followUps;
        this.views = views;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "opfoelgning";
    }

    @Override
    public Question asked(Reader recorder, Meeting meeting) {
        List<Question.Note> notes = views.lines(recorder, followUps.of(recorder, meeting)).stream()
                .map(line -> new Question.Note(
                        line.task().what(), line.owner(), line.task().due().day()))
                .toList();
        return new Question(
                name(),
                "followups.question",
                "followups.question.nothing",
                notes,
                List.of(
                        notes.isEmpty()
                                ? new Question.Choice(NONE, "followups.question.ingen")
                                : new Question.Choice(AGREED, "followups.question.aftalt")));
    }

    @Override
    public Optional<String> against(Reader recorder, Meeting meeting, @Nullable String answer) {
        return Optional.ofNullable(rule(recorder, meeting, answer)).map(rule -> "followups.rule." + rule);
    }

    /** By what the recorder may read: one who is kept from an item answers for the rest. */
    private @Nullable FollowUpRule rule(Reader recorder, Meeting meeting, @Nullable String answer) {
        if (!AGREED.equals(answer) && !NONE.equals(answer)) return FollowUpRule.QUESTION_OPEN;
        boolean noted = !followUps.of(recorder, meeting).isEmpty();
        if (AGREED.equals(answer)) return noted ? null : FollowUpRule.NOTHING_NOTED;
        return noted ? FollowUpRule.SOMETHING_NOTED : null;
    }

    @Override
    public void answered(Reader recorder, Meeting meeting, String answer) {
        journal.write(recorder, "followup.asked", "meeting:" + meeting.id(), Map.of("answer", answer));
    }
}
