package dk.raadslag.proceedings;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.AttendanceEvent.Apology;
import dk.raadslag.proceedings.AttendanceEvent.Arrived;
import dk.raadslag.proceedings.AttendanceEvent.Delay;
import dk.raadslag.proceedings.AttendanceEvent.Left;
import dk.raadslag.proceedings.AttendanceEvent.Recused;
import dk.raadslag.proceedings.AttendanceEvent.Substitute;
import dk.raadslag.publication.Exclusion;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.LettingIn;
import dk.raadslag.publication.Recusal;
import dk.raadslag.publication.ShuttingOut;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Noting who is there. Recorders note it before the meeting is opened and until it is closed; a member may send an
 * apology before it is opened. Each act is a transaction of its own and answers with the attendance as it is then.
 *
 * <p>Every act is refused with {@link ProceedingsRefused} by anybody else, when the meeting is closed, and when it
 * cannot be true.
 */
@Component
public class Attendances {

    private static final int LONGEST_NAME = 200;

    private final Readings readings;
    private final Rolls rolls;
    private final CourseTable courses;
    private final AttendanceTable table;
    private final People people;
    private final Exclusions exclusions;
    private final Journal journal;
    private final Clock clock;

    Attendances(
            Readings readings,
            Rolls rolls,
            CourseTable courses,
            AttendanceTable table,
            People people,
            Exclusions exclusions,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.rolls = rolls;
        this.courses = courses;
        this.table = table;
        this.people = people;
        this.exclusions = exclusions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Empty for everybody but the meeting's recorders and the committee; to them it is there before the opening too.
     */
    public Optional<Attendance> of(Reader reader, Meeting meeting) {
        if (!Audiences.of(meeting).admits(reader.tokens())) return Optional.empty();
        return Optional.of(readings.as(reader, () -> rolls.attendance(reader, meeting)));
    }

    /** The person is there. */
    public Attendance arrive(Reader recorder, Meeting meeting, long person, Moment when) {
        return note(recorder, meeting, when, (at, item) -> new Arrived(0, person, at, item));
    }

    /** Everybody who holds a seat and of whom nothing is noted is there from the beginning. */
    public Attendance allArrive(Reader recorder, Meeting meeting) {
        return change(
                recorder,
                meeting,
                (now, attendance) -> attendance.listed().stream()
                        .filter(Attendee::isMember)
                        .filter(one -> attendance.standing(one.person()) == Standing.UNKNOWN)
                        .forEach(one -> insert(recorder, meeting, new Arrived(0, one.person(), now, null))));
    }

    /** The person has gone. */
    public Attendance leave(Reader recorder, Meeting meeting, long person, Moment when) {
        return note(recorder, meeting, when, (at, item) -> new Left(0, person, at, item));
    }

    /** The person has said not to come. */
    public Attendance apologise(Reader recorder, Meeting meeting, long person) {
        return note(recorder, meeting, new Moment.Beginning(), (at, item) -> new Apology(0, person, at));
    }

    /** The person has said to come later. */
    public Attendance delay(Reader recorder, Meeting meeting, long person) {
        return note(recorder, meeting, new Moment.Beginning(), (at, item) -> new Delay(0, person, at));
    }

    /**
     * The substitute is there in the member's seat, and has the member's vote while the member is not there.
     *
     * @param substitute one of the committee's on the day of the meeting; null for nobody, which is refused
     */
    public Attendance standIn(Reader recorder, Meeting meeting, @Nullable Long substitute, long member, Moment when) {
        if (substitute == null) throw new ProceedingsRefused(ProceedingsRule.SUBSTITUTE_MISSING);
        return note(recorder, meeting, when, (at, item) -> new Substitute(0, substitute, member, at, item));
    }

    /** The person takes no part in the item. */
    public Attendance recuse(Reader recorder, Meeting meeting, long person, long item, String reason) {
        String plain = reason.strip();
        if (plain.isEmpty() || plain.length() > Recused.LONGEST_REASON)
            throw new ProceedingsRefused(ProceedingsRule.REASON_MISSING);
        return note(
                recorder, meeting, new Moment.Given(null, item), (at, _) -> new Recused(0, person, item, at, plain));
    }

    /**
     * Somebody who does not sit in the committee is there, without a vote.
     *
     * @param title what the guest is, or blank
     */
    public Attendance receive(Reader recorder, Meeting meeting, String name, String title, Moment when) {
        String plain = name.strip().replaceAll("\\s+", " ");
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) throw new ProceedingsRefused(ProceedingsRule.NAME_WRONG);
        return change(recorder, meeting, (now, attendance) -> {
            if (attendance.listed().stream().anyMatch(one -> one.name().equalsIgnoreCase(plain)))
                throw new ProceedingsRefused(ProceedingsRule.NAMED_ALREADY);
            Person guest = people.add(new NewPerson(plain, title.isBlank() ? null : title.strip(), null, null, null));
            var arrived = new Arrived(0, guest.id(), at(when, now), from(when, meeting));
            AttendanceRules.against(attendance.listing(guest), arrived).ifPresent(Attendances::refuse);
            insert(recorder, meeting, arrived);
        });
    }

    /** As the other, for somebody who is known; whoever sits in the committee simply arrives. */
    public Attendance receive(Reader recorder, Meeting meeting, long person, Moment when) {
        return change(recorder, meeting, (now, attendance) -> {
            var arrived = new Arrived(0, person, at(when, now), from(when, meeting));
            Person known = people.byId(person).orElseThrow(() -> new ProceedingsRefused(ProceedingsRule.NOT_LISTED));
            AttendanceRules.against(attendance.listing(known), arrived).ifPresent(Attendances::refuse);
            insert(recorder, meeting, arrived);
        });
    }

    /** Takes back what was noted; it stays in the record as undone. */
    public Attendance undo(Reader recorder, Meeting meeting, long eventId) {
        return change(recorder, meeting, (now, attendance) -> {
            AttendanceEvent event = require(recorder, attendance, eventId);
            if (event instanceof Recused recused && isShutOut(recorder, meeting, recused))
                throw new ProceedingsRefused(ProceedingsRule.SHUT_OUT);
            AttendanceRules.againstUndoing(attendance, event).ifPresent(Attendances::refuse);
            undo(recorder, meeting, event, now);
        });
    }

    /** Whether somebody shut the person out by themselves, and not by noting the recusal. */
    private boolean isShutOut(Reader recorder, Meeting meeting, Recused recused) {
        return exclusions.of(recorder, meeting, recused.item()).stream()
                .anyMatch(out -> out.personId() == recused.person() && !out.byRecusal());
    }

    /** Gives what was noted another time and item. */
    public Attendance correct(Reader recorder, Meeting meeting, long eventId, Moment when) {
        return change(recorder, meeting, (now, attendance) -> {
            AttendanceEvent event = require(recorder, attendance, eventId);
            AttendanceEvent moved = event.moved(at(when, now), from(when, meeting));
            List<AttendanceEvent> others = attendance.events().stream()
                    .filter(other -> other.id() != eventId)
                    .toList();
            AttendanceRules.against(attendance.with(others), moved).ifPresent(Attendances::refuse);
            undo(recorder, meeting, event, now);
            insert(recorder, meeting, moved);
        });
    }

    /**
     * As the other, by the Danish clock.
     *
     * @param time null for the time it has; refused in the hour that the night of summer time leaves out
     * @param fromItem null from the beginning
     */
    public Attendance correct(
            Reader recorder, Meeting meeting, long eventId, @Nullable LocalTime time, @Nullable Long fromItem) {
        AttendanceEvent event = of(recorder, meeting)
                .flatMap(attendance -> attendance.event(eventId))
                .orElseThrow(() -> new ProceedingsRefused(ProceedingsRule.EVENT_GONE));
        Instant opened = readings.as(
                recorder, () -> courses.opening(meeting.id()).map(Opening::at).orElse(event.at()));
        return correct(recorder, meeting, eventId, new Moment.Given(at(event, time, opened), fromItem));
    }

    /** A time that reads as before is the same to the second. */
    private static Instant at(AttendanceEvent event, @Nullable LocalTime time, Instant opened) {
        LocalTime before = DanishClock.at(event.at()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return time == null || time.equals(before) ? event.at() : Moment.of(time, opened);
    }

    /** Whoever is recused does not let themselves back in. */
    private static AttendanceEvent require(Reader recorder, Attendance attendance, long eventId) {
        AttendanceEvent event =
                attendance.event(eventId).orElseThrow(() -> new ProceedingsRefused(ProceedingsRule.EVENT_GONE));
        if (event instanceof Recused && Objects.equals(event.person(), recorder.personId()))
            throw new ProceedingsRefused(ProceedingsRule.ONES_OWN_RECUSAL);
        return event;
    }

    /**
     * Whether the reader may say for themselves not to come: who sits in the committee on that day, until it begins,
     * and not after the day of one that was never opened.
     */
    public boolean mayApologise(Reader reader, Meeting meeting) {
        boolean sits =
                reader.tokens().contains(Token.committee(meeting.committee().id()));
        LocalDate today = DanishClock.at(clock.instant()).toLocalDate();
        if (!sits || meeting.cancelled() || meeting.startsAt().toLocalDate().isBefore(today)) return false;
        return readings.as(
                reader,
                () -> courses.opening(meeting.id()).isEmpty()
                        && rolls.attendance(reader, meeting).listed().stream()
                                .anyMatch(one -> !one.guest() && Objects.equals(one.person(), reader.personId())));
    }

    /** The reader says for themselves not to come. */
    public Attendance apologise(Reader member, Meeting meeting) {
        if (!mayApologise(member, meeting)) throw new ProceedingsRefused(ProceedingsRule.NOT_ONES_OWN);
        long self = requireNonNull(member.personId());
        return readings.asClerk(() -> {
            beforeOpening(meeting);
            var apology = new Apology(0, self, clock.instant());
            AttendanceRules.against(now(member, meeting), apology).ifPresent(Attendances::refuse);
            insert(member, meeting, apology);
            return now(member, meeting);
        });
    }

    /** The reader comes after all. */
    public Attendance takeBackApology(Reader member, Meeting meeting) {
        if (!mayApologise(member, meeting)) throw new ProceedingsRefused(ProceedingsRule.NOT_ONES_OWN);
        long self = requireNonNull(member.personId());
        return readings.asClerk(() -> {
            beforeOpening(meeting);
            now(member, meeting).of(self).stream()
                    .filter(Apology.class::isInstance)
                    .forEach(event -> undo(member, meeting, event, clock.instant()));
            return now(member, meeting);
        });
    }

    private void beforeOpening(Meeting meeting) {
        courses.hold(meeting.id(), Audiences.of(meeting));
        if (courses.opening(meeting.id()).isPresent()) throw new ProceedingsRefused(ProceedingsRule.NOT_ONES_OWN);
    }

    private Attendance note(Reader recorder, Meeting meeting, Moment when, Noted noted) {
        return change(recorder, meeting, (now, attendance) -> {
            AttendanceEvent event = noted.event(at(when, now), from(when, meeting));
            AttendanceRules.against(attendance, event).ifPresent(Attendances::refuse);
            insert(recorder, meeting, event);
        });
    }

    /** An event that happened at that time and holds from that item. */
    private interface Noted {

        AttendanceEvent event(Instant at, @Nullable Long fromItem);
    }

    private static Instant at(Moment when, Instant now) {
        Instant given = when instanceof Moment.Given exactly ? exactly.at() : null;
        return given == null ? now : given;
    }

    private @Nullable Long from(Moment when, Meeting meeting) {
        return switch (when) {
            case Moment.Beginning _ -> null;
            case Moment.Given given -> given.fromItem();
            case Moment.Now _ -> {
                List<Call> calls = courses.calls(meeting.id());
                yield calls.isEmpty() ? null : (Long) calls.getLast().itemId();
            }
        };
    }

    private Attendance change(Reader recorder, Meeting meeting, BiConsumer<Instant, Attendance> act) {
        if (!recorder.records(meeting.committee().id()))
            throw new ProceedingsRefused(ProceedingsRule.ONLY_ITS_RECORDERS);
        return readings.asClerk(() -> {
            courses.hold(meeting.id(), Audiences.of(meeting));
            if (courses.closed(meeting.id())) throw new ProceedingsRefused(ProceedingsRule.IS_CLOSED);
            act.accept(clock.instant(), now(recorder, meeting));
            exclusions.follow(recorder, meeting, recusals(now(recorder, meeting)));
            if (courses.opening(meeting.id()).isPresent()) noteShutOut(recorder, meeting);
            return now(recorder, meeting);
        });
    }

    /** Whoever is shut out from an item's papers takes no part in it; within the clerk's transaction. */
    void noteShutOut(Reader recorder, Meeting meeting) {
        for (Exclusion out : exclusions.of(recorder, meeting))
            now(recorder, meeting).items().stream()
                    .map(FloorItem::id)
                    .filter(item -> Exclusions.source(item).equals(out.sourceId()))
                    .forEach(item -> noteShutOut(recorder, meeting, new Recusal(item, out.personId(), out.reason())));
    }

    private void noteShutOut(Reader recorder, Meeting meeting, Recusal out) {
        Attendance attendance = now(recorder, meeting);
        boolean listed = attendance.attendee(out.person()).isPresent();
        if (!listed || attendance.recused(out.agendaItem()).contains(out.person())) return;
        insert(recorder, meeting, new Recused(0, out.person(), out.agendaItem(), clock.instant(), out.reason()));
    }

    /** Somebody is being shut out from an item, which may be while the meeting is under way. */
    @EventListener
    void on(ShuttingOut event) {
        Meeting meeting = event.meeting();
        courses.hold(meeting.id(), Audiences.of(meeting));
        if (courses.opening(meeting.id()).isPresent() && !courses.closed(meeting.id()))
            noteShutOut(event.by(), meeting, event.recusal());
    }

    /** Somebody is being let back in to an item; while the meeting is under way they are not recused in it any more. */
    @EventListener
    void on(LettingIn event) {
        Meeting meeting = event.meeting();
        courses.hold(meeting.id(), Audiences.of(meeting));
        if (courses.opening(meeting.id()).isEmpty() || courses.closed(meeting.id())) return;
        Exclusion out = event.exclusion();
        now(event.by(), meeting).of(out.personId()).stream()
                .filter(noted -> noted instanceof Recused recused
                        && Exclusions.source(recused.item()).equals(out.sourceId()))
                .forEach(recused -> undo(event.by(), meeting, recused, clock.instant()));
    }

    private static Set<Recusal> recusals(Attendance attendance) {
        return attendance.events().stream()
                .filter(Recused.class::isInstance)
                .map(Recused.class::cast)
                .map(one -> new Recusal(one.item(), one.person(), one.reason()))
                .collect(Collectors.toSet());
    }

    private Attendance now(Reader reader, Meeting meeting) {
        return readings.as(reader, () -> rolls.attendance(reader, meeting));
    }

    /** The reason for a recusal is the person's own affair, so it stays out of the journal. */
    private void insert(Reader by, Meeting meeting, AttendanceEvent event) {
        long id = table.insert(meeting.id(), event, clock.instant(), requireNonNull(by.personId()));
        if (event instanceof Recused recused)
            table.insertReason(id, recused.reason(), Audiences.ofRecordersAnd(recused.person(), meeting));
        journal.write(
                by,
                "attendance.noted",
                Audiences.subject(meeting),
                Map.of("person", event.person(), "kind", event.kind()));
    }

    private void undo(Reader by, Meeting meeting, AttendanceEvent event, Instant now) {
        table.undo(event.id(), now, requireNonNull(by.personId()));
        journal.write(
                by,
                "attendance.undone",
                Audiences.subject(meeting),
                Map.of("person", event.person(), "kind", event.kind()));
    }

    private static void refuse(ProceedingsRule rule) {
        throw new ProceedingsRefused(rule);
    }
}
