package dk.raadslag.proceedings;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Holding a meeting: opening it, putting its items on the floor one by one, closing it. Recorders do it; they and the
 * committee see it. Each act is a transaction of its own and answers with the course as it is then.
 */
@Component
public class Proceedings {

    private final Readings readings;
    private final Rolls rolls;
    private final Attendances attendances;
    private final CourseTable table;
    private final Meetings meetings;
    private final ObjectProvider<ClosingCheck> closingChecks;
    private final ObjectProvider<ClosingQuestion> closingQuestions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proceedings(
            Readings readings,
            Rolls rolls,
            Attendances attendances,
            CourseTable table,
            Meetings meetings,
            ObjectProvider<ClosingCheck> closingChecks,
            ObjectProvider<ClosingQuestion> closingQuestions,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.rolls = rolls;
        this.attendances = attendances;
        this.table = table;
        this.meetings = meetings;
        this.closingChecks = closingChecks;
        this.closingQuestions = closingQuestions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the reader records the committee's meetings. */
    public boolean records(Reader reader, Committee committee) {
        return reader.records(committee.id());
    }

    /** Empty before the meeting is opened, and for everybody but its recorders and the committee. */
    public Optional<Course> of(Reader reader, Meeting meeting) {
        if (!Audiences.of(meeting).admits(reader.tokens())) return Optional.empty();
        return readings.as(
                reader,
                () -> table.opening(meeting.id())
                        .map(opening -> new Course(
                                meeting,
                                opening,
                                table.calls(meeting.id()),
                                table.closings(meeting.id()),
                                rolls.attendance(reader, meeting))));
    }

    /** As {@link #of}, within the clerk's transaction: until it ends nobody opens, closes or reopens the meeting. */
    public Optional<Course> held(Reader reader, Meeting meeting) {
        table.share(meeting.id());
        return of(reader, meeting);
    }

    /** Why the reader cannot open the meeting; empty when the reader can. */
    public List<ProceedingsRule> againstOpening(Reader reader, Meeting meeting) {
        if (!records(reader, meeting.committee())) return List.of(ProceedingsRule.ONLY_ITS_RECORDERS);
        return readings.as(reader, () -> {
            List<ProceedingsRule> against = new ArrayList<>();
            if (meeting.cancelled()) against.add(ProceedingsRule.IS_CANCELLED);
            if (!table.sentOut(meeting.id())) against.add(ProceedingsRule.AGENDA_NOT_SENT);
            if (table.opening(meeting.id()).isPresent()) against.add(ProceedingsRule.IS_OPEN);
            return against;
        });
    }

    /** @throws ProceedingsRefused with the first of {@link #againstOpening} */
    public Course open(Reader recorder, Meeting meeting) {
        return act(recorder, meeting, "meeting.opened", Map.of(), now -> {
            againstOpening(recorder, current(meeting)).stream().findFirst().ifPresent(Proceedings::refuse);
            table.insertOpening(meeting.id(), now, by(recorder));
            attendances.noteShutOut(recorder, current(meeting));
        });
    }

    /** @throws ProceedingsRefused also on another day than the meeting's */
    public Course openOnItsDay(Reader recorder, Meeting meeting) {
        if (!onItsDay(meeting)) refuse(ProceedingsRule.ANOTHER_DAY);
        return open(recorder, meeting);
    }

    /** Whether today is the day the meeting is to be held. */
    boolean onItsDay(Meeting meeting) {
        return DanishClock.at(clock.instant())
                .toLocalDate()
                .equals(meeting.startsAt().toLocalDate());
    }

    private Meeting current(Meeting meeting) {
        return meetings.byId(meeting.id()).orElseThrow();
    }

    /**
     * Puts an item on the floor; nothing happens when it is there. It may have been there before.
     *
     * @throws ProceedingsRefused when the meeting is not open or has no such numbered item
     */
    public Course call(Reader recorder, Meeting meeting, long itemId) {
        return act(recorder, meeting, "meeting.item-called", Map.of("item", itemId), now -> {
            Course course = requireOpen(recorder, meeting);
            if (!course.attendance().numbers().containsKey(itemId))
                throw new ProceedingsRefused(ProceedingsRule.NO_SUCH_ITEM);
            boolean there = course.onFloor().filter(item -> item == itemId).isPresent();
            if (!there) table.insertCall(meeting.id(), itemId, now, by(recorder));
        });
    }

    private Course requireOpen(Reader recorder, Meeting meeting) {
        Course course = of(recorder, meeting).orElseThrow(() -> new ProceedingsRefused(ProceedingsRule.NOT_OPEN));
        if (course.closed()) throw new ProceedingsRefused(ProceedingsRule.IS_CLOSED);
        return course;
    }

    /** All that stands in the way of closing the meeting, of every module. */
    public List<Hindrance> againstClosing(Reader recorder, Meeting meeting) {
        return closingChecks.stream()
                .flatMap(check -> check.before(recorder, meeting).stream())
                .toList();
    }

    /** What is to be answered when the meeting is closed, of every module. */
    public List<Question> askedBeforeClosing(Reader recorder, Meeting meeting) {
        return closingQuestions.stream()
                .map(question -> question.asked(recorder, meeting))
                .toList();
    }

    /**
     * Says that the meeting is over.
     *
     * @param answers to {@link #askedBeforeClosing}, by their names
     * @throws Hindered with all of {@link #againstClosing}
     * @throws Unanswered when one of the answers is missing or cannot stand
     * @throws ProceedingsRefused when it is not open
     */
    public Course close(Reader recorder, Meeting meeting, Map<String, String> answers) {
        return act(recorder, meeting, "meeting.closed", Map.of(), now -> {
            requireOpen(recorder, meeting);
            hinder(againstClosing(recorder, meeting));
            answer(recorder, meeting, answers);
            table.insertClosing(meeting.id(), now, by(recorder));
            events.publishEvent(new MeetingClosed(recorder, meeting));
        });
    }

    private void answer(Reader recorder, Meeting meeting, Map<String, String> answers) {
        Map<String, String> against = new HashMap<>();
        for (ClosingQuestion question : closingQuestions)
            question.against(recorder, meeting, answers.get(question.name()))
                    .ifPresent(why -> against.put(question.name(), why));
        if (!against.isEmpty()) throw new Unanswered(against);
        for (ClosingQuestion question : closingQuestions)
            question.answered(recorder, meeting, requireNonNull(answers.get(question.name())));
    }

    /**
     * Opens the record of a closed meeting again, to correct it; the meeting ended when it was closed first.
     *
     * @throws ProceedingsRefused when it is not closed, or without a reason
     */
    public Course reopen(Reader recorder, Meeting meeting, String reason) {
        if (reason.isBlank()) throw new ProceedingsRefused(ProceedingsRule.REASON_MISSING);
        return act(recorder, meeting, "meeting.reopened", Map.of(), now -> {
            Closing closing = of(recorder, meeting)
                    .map(Course::closing)
                    .orElseThrow(() -> new ProceedingsRefused(ProceedingsRule.NOT_CLOSED));
            table.insertReopening(closing.id(), reason.strip(), Audiences.ofRecorders(meeting), now, by(recorder));
            events.publishEvent(new MeetingReopened(recorder, meeting));
        });
    }

    private static void hinder(List<Hindrance> hindrances) {
        if (!hindrances.isEmpty()) throw new Hindered(hindrances);
    }

    private Course act(Reader recorder, Meeting meeting, String act, Map<String, ?> detail, Consumer<Instant> how) {
        if (!records(recorder, meeting.committee())) throw new ProceedingsRefused(ProceedingsRule.ONLY_ITS_RECORDERS);
        return readings.asClerk(() -> {
            table.hold(meeting.id(), Audiences.of(meeting));
            how.accept(clock.instant());
            journal.write(recorder, act, Audiences.subject(meeting), detail);
            return of(recorder, meeting).orElseThrow();
        });
    }

    private static long by(Reader recorder) {
        return requireNonNull(recorder.personId());
    }

    private static void refuse(ProceedingsRule rule) {
        throw new ProceedingsRefused(rule);
    }
}
