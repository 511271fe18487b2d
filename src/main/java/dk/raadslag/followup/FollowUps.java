package dk.raadslag.followup;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Account;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.committee.Committee;
import dk.raadslag.followup.TaskTable.Place;
import dk.raadslag.followup.TaskTable.Stamp;
import dk.raadslag.gate.EditionGate;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Follow-up on what meetings decide. Tasks are noted and changed by those who record the committee's meetings, at the
 * meeting and afterwards; whoever has one reports back. They are read by those who may read the minutes of the item,
 * and by whoever has the task; by nobody who is recused in the item or shut out from it.
 */
@Component
public class FollowUps {

    /** Of a report or a reason, in signs. */
    public static final int LONGEST_TEXT = 4_000;

    private final Readings readings;
    private final TaskTable table;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Accounts accounts;
    private final EditionGate gate;
    private final TaskNews news;
    private final Journal journal;
    private final Clock clock;

    FollowUps(
            Readings readings,
            TaskTable table,
            Agendas agendas,
            Meetings meetings,
            Accounts accounts,
            EditionGate gate,
            TaskNews news,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.table = table;
        this.agendas = agendas;
        this.meetings = meetings;
        this.accounts = accounts;
        this.gate = gate;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the reader notes and changes the tasks of the committee. */
    public boolean records(Reader reader, Committee committee) {
        return records(reader, committee.id());
    }

    private static boolean records(Reader reader, long committee) {
        return reader.loggedIn() && reader.tokens().contains(Token.recorder(committee));
    }

    /** Whether the reader reports back on the task. */
    public boolean reports(Reader reader, Task task) {
        return reader.loggedIn() && (task.owner() == id(reader) || records(reader, task.committeeId()));
    }

    /** Those of the meeting's items, in the order in which they are due. */
    public List<Task> of(Reader reader, Meeting meeting) {
        return readings.as(reader, () -> table.ofMeeting(meeting.id()));
    }

    public List<Task> of(Reader reader, Committee committee) {
        return readings.as(reader, () -> table.ofCommittee(committee.id()));
    }

    /** Those the reader has. */
    public List<Task> mine(Reader reader) {
        if (!reader.loggedIn()) return List.of();
        return readings.as(reader, () -> table.ofOwner(id(reader)));
    }

    /** Empty also when the reader may not know of it. */
    public Optional<Task> one(Reader reader, long id) {
        return readings.as(reader, () -> table.byId(id));
    }

    /** The next meeting of the committee after this one that is to be held. */
    public Optional<Meeting> next(Reader reader, Meeting meeting) {
        return readings.as(reader, () -> meetings.of(meeting.committee())).stream()
                .filter(other -> other.startsAt().isAfter(meeting.startsAt()) && !other.cancelled())
                .min(Comparator.comparing(Meeting::startsAt));
    }

    /**
     * Notes a task.
     *
     * @return its id
     * @throws FollowUpRefused with every reason
     */
    public long note(Reader recorder, Meeting meeting, long itemId, NewTask task) {
        if (!records(recorder, meeting.committee())) throw new FollowUpRefused(FollowUpRule.ONLY_ITS_RECORDERS);
        return readings.asClerk(() -> {
            requireDealtWith(recorder, meeting, itemId);
            List<Long> kept = table.keptFrom(meeting.id(), itemId);
            if (kept.contains(id(recorder))) throw new FollowUpRefused(FollowUpRule.KEPT_OUT);
            refuse(against(recorder, meeting, task, kept));
            long owner = requireNonNull(task.owner());
            Stamp by = stamp(recorder);
            long id = table.insert(place(meeting, itemId), task.what(), owner, requireNonNull(task.due()), by);
            journal.write(recorder, "followup.noted", subject(id), Map.of("item", itemId, "owner", owner));
            news.given(recorder, table.byId(id).orElseThrow());
            return id;
        });
    }

    private void requireDealtWith(Reader recorder, Meeting meeting, long itemId) {
        boolean there = agendas.of(recorder, meeting)
                .flatMap(agenda -> agenda.item(itemId))
                .filter(AgendaItem::numbered)
                .isPresent();
        if (!there) throw new FollowUpRefused(FollowUpRule.ITEM_GONE);
    }

    private List<FollowUpRule> against(Reader recorder, Meeting meeting, NewTask task, List<Long> kept) {
        List<FollowUpRule> against = new ArrayList<>();
        if (task.what().isEmpty()) against.add(FollowUpRule.WHAT_MISSING);
        if (task.what().length() > NewTask.LONGEST) against.add(FollowUpRule.WHAT_TOO_LONG);
        if (gate.tellsPersonalNumber(recorder, task.what())) against.add(FollowUpRule.WHAT_TELLS_PERSONAL_NUMBER);
        against.addAll(againstOwner(task.owner(), kept));
        against.addAll(againstDue(meeting, task.due()));
        return against;
    }

    private List<FollowUpRule> againstOwner(@Nullable Long owner, List<Long> kept) {
        boolean known = owner != null && accounts.of(owner).map(Account::person).isPresent();
        if (!known) return List.of(FollowUpRule.OWNER_MISSING);
        return kept.contains(owner) ? List.of(FollowUpRule.OWNER_KEPT_OUT) : List.of();
    }

    private static List<FollowUpRule> againstDue(@Nullable Meeting meeting, @Nullable Due due) {
        if (due == null) return List.of(FollowUpRule.DUE_MISSING);
        boolean early = meeting != null && due.day().isBefore(meeting.startsAt().toLocalDate());
        return early ? List.of(FollowUpRule.DUE_BEFORE_MEETING) : List.of();
    }

    private static Place place(Meeting meeting, long itemId) {
        long committee = meeting.committee().id();
        Audience audience =
                Audience.of(Token.committee(committee), Token.secretary(committee), Token.recorder(committee));
        return new Place(itemId, meeting.id(), committee, audience);
    }

    /** Takes a task out that was noted by mistake. */
    public void remove(Reader recorder, long id) {
        record(
                recorder,
                id,
                "followup.removed",
                task -> table.insert(id, TaskEvent.Kind.REMOVED, null, stamp(recorder)));
    }

    /**
     * Reports back.
     *
     * @param done whether the task is done with it; then there may be nothing more to say
     * @throws FollowUpRefused when the reader neither has the task nor records the meetings, or it is not open
     */
    public void report(Reader reader, long id, String text, boolean done) {
        act(reader, id, done ? "followup.done" : "followup.reported", task -> {
            if (!reports(reader, task)) throw new FollowUpRefused(FollowUpRule.NOT_YOURS);
            requireOpen(task);
            String said = text.strip();
            if (said.isEmpty() && !done) throw new FollowUpRefused(FollowUpRule.REPORT_MISSING);
            requireShort(said);
            TaskEvent.Kind kind = done ? TaskEvent.Kind.DONE : TaskEvent.Kind.REPORTED;
            table.insert(id, kind, said.isEmpty() ? null : said, stamp(reader));
        });
    }

    /** Says that nobody is to do it any more, and why. */
    public void drop(Reader recorder, long id, String reason) {
        record(recorder, id, "followup.dropped", task -> {
            requireOpen(task);
            table.insert(id, TaskEvent.Kind.DROPPED, reason(reason), stamp(recorder));
        });
    }

    /** Takes up again what was done or dropped. */
    public void reopen(Reader recorder, long id) {
        record(recorder, id, "followup.reopened", task -> {
            if (task.open()) throw new FollowUpRefused(FollowUpRule.IS_OPEN);
            table.insert(id, TaskEvent.Kind.REOPENED, null, stamp(recorder));
        });
    }

    /** Gives the task to another. */
    public void handOver(Reader recorder, long id, @Nullable Long to) {
        record(recorder, id, "followup.handed-over", task -> {
            requireOpen(task);
            refuse(againstOwner(to, table.keptFrom(task.meetingId(), task.itemId())));
            long owner = requireNonNull(to);
            if (task.owner() == owner) throw new FollowUpRefused(FollowUpRule.OWNER_SAME);
            table.handOver(id, owner, stamp(recorder));
            news.given(recorder, table.byId(id).orElseThrow());
        });
    }

    /** Gives the task another day, and says why. */
    public void move(Reader recorder, long id, @Nullable LocalDate day, String reason) {
        record(recorder, id, "followup.moved", task -> {
            requireOpen(task);
            Meeting meeting = meetings.byId(task.meetingId()).orElse(null);
            List<FollowUpRule> against = new ArrayList<>(againstDue(meeting, day == null ? null : Due.on(day)));
            if (reason.isBlank()) against.add(FollowUpRule.REASON_MISSING);
            refuse(against);
            table.move(id, requireNonNull(day), reason(reason), stamp(recorder));
        });
    }

    private static void requireOpen(Task task) {
        if (!task.open()) throw new FollowUpRefused(FollowUpRule.NOT_OPEN);
    }

    private static String reason(String reason) {
        String said = reason.strip();
        if (said.isEmpty()) throw new FollowUpRefused(FollowUpRule.REASON_MISSING);
        requireShort(said);
        return said;
    }

    private static void requireShort(String text) {
        if (text.length() > LONGEST_TEXT) throw new FollowUpRefused(FollowUpRule.TEXT_TOO_LONG);
    }

    private void record(Reader recorder, long id, String act, Consumer<Task> how) {
        act(recorder, id, act, task -> {
            if (!records(recorder, task.committeeId())) throw new FollowUpRefused(FollowUpRule.ONLY_ITS_RECORDERS);
            how.accept(task);
        });
    }

    private void act(Reader reader, long id, String act, Consumer<Task> how) {
        readings.asClerk(() -> {
            table.hold(id);
            Task task = one(reader, id).orElseThrow(() -> new FollowUpRefused(FollowUpRule.ITEM_GONE));
            how.accept(task);
            journal.write(reader, act, subject(id), Map.of("item", task.itemId()));
            return task;
        });
    }

    private static void refuse(List<FollowUpRule> rules) {
        if (!rules.isEmpty()) throw new FollowUpRefused(rules);
    }

    private Stamp stamp(Reader reader) {
        return new Stamp(clock.instant(), id(reader));
    }

    private static String subject(long id) {
        return "task:" + id;
    }

    private static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }
}
