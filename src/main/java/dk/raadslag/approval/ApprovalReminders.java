package dk.raadslag.approval;

import dk.raadslag.access.Reader;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Reminder;
import dk.raadslag.mail.ReminderSource;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingDeadlines;
import dk.raadslag.paper.Paper;
import dk.raadslag.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reminds those who approve, and those who stand in for them, of the last day for it; and authors whose paper came back
 * of the last day to hand it in for the meeting it is meant for.
 */
@Component
class ApprovalReminders implements ReminderSource {

    private final Approvals approvals;
    private final MeetingDeadlines deadlines;

    ApprovalReminders(Approvals approvals, MeetingDeadlines deadlines) {
        this.approvals = approvals;
        this.deadlines = deadlines;
    }

    @Override
    public List<Reminder> reminders(Reader reader, Words words, Predicate<LocalDate> nears, boolean inDigest) {
        // The digest names all that waits for approval, each with its last day.
        Stream<Reminder> asked = inDigest ? Stream.empty() : asked(reader, words, nears);
        return Stream.concat(asked, notSent(reader, words, nears)).toList();
    }

    private Stream<Reminder> asked(Reader reader, Words words, Predicate<LocalDate> nears) {
        return approvals.waitingFor(reader).stream()
                .filter(waiting -> !waiting.submission().cancelled())
                .flatMap(waiting -> Stream.ofNullable(waiting.step().due())
                        .filter(nears)
                        .map(due -> reminder(
                                "approve " + waiting.step().id() + " " + due,
                                waiting.paper(),
                                words,
                                words.text("approval.step.due", words.day(due)))));
    }

    private Stream<Reminder> notSent(Reader reader, Words words, Predicate<LocalDate> nears) {
        List<Paper> written = approvals.writtenBy(reader);
        Map<Long, Submission> sent = approvals.latestOf(reader, written);
        return written.stream().flatMap(paper -> notSent(reader, paper, sent.get(paper.id()), words, nears));
    }

    private Stream<Reminder> notSent(
            Reader reader, Paper paper, @Nullable Submission latest, Words words, Predicate<LocalDate> nears) {
        Meeting meeting = latest == null || !latest.isOver() ? null : latest.meeting();
        if (meeting == null || meeting.cancelled()) return Stream.empty();
        LocalDate last = deadlines.of(reader, meeting).caseIn();
        if (!nears.test(last)) return Stream.empty();
        String note =
                words.text("approval.mail.reminder.caseIn", meeting.committee().name(), words.day(last));
        return Stream.of(reminder("case-in " + paper.id() + " " + last, paper, words, note));
    }

    private static Reminder reminder(String key, Paper paper, Words words, String note) {
        String name = NeutralName.of(paper.head(), words);
        return new Reminder(key, new Entry(name, ApprovalLetters.path(paper), List.of(note)));
    }
}
