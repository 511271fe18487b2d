package dk.raadslag.approval;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.calendar.WorkingDays;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Papers on their way, with deadlines counted from their meetings as these are planned now. */
@Component
class Submissions {

    private final Readings readings;
    private final SubmissionTable table;
    private final Meetings meetings;
    private final Calendar calendar;

    Submissions(Readings readings, SubmissionTable table, Meetings meetings, Calendar calendar) {
        this.readings = readings;
        this.table = table;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    /** Every one of the paper, the latest first. */
    List<Submission> of(Reader reader, long paperId) {
        return counted(reader, () -> table.of(paperId));
    }

    /** The latest of each paper that has one, by the paper's id. */
    Map<Long, Submission> latest(Reader reader, Collection<Long> papers) {
        return counted(reader, () -> table.latest(papers)).stream()
                .collect(Collectors.toMap(Submission::paperId, Function.identity()));
    }

    List<Submission> byIds(Reader reader, List<Long> ids) {
        return counted(reader, () -> table.byIds(ids));
    }

    /** In a clerk's transaction. */
    Optional<Submission> latest(long paperId) {
        return counted(table.of(paperId), calendar::workingDays).stream().findFirst();
    }

    private List<Submission> counted(Reader reader, Supplier<List<Submission>> rows) {
        return readings.as(reader, () -> counted(rows.get(), () -> calendar.workingDays(reader)));
    }

    private List<Submission> counted(List<Submission> rows, Supplier<WorkingDays> calendar) {
        MeetingDays days = days(rows.stream().flatMap(row -> Stream.ofNullable(row.meetingId())), calendar);
        return rows.stream().map(row -> row.on(days)).toList();
    }

    /** The meetings of these ids, as the reader. */
    MeetingDays days(Reader reader, Stream<UUID> ids) {
        return readings.as(reader, () -> days(ids, () -> calendar.workingDays(reader)));
    }

    private MeetingDays days(Stream<UUID> ids, Supplier<WorkingDays> calendar) {
        Set<UUID> meant = ids.collect(Collectors.toSet());
        Map<UUID, Meeting> known =
                meetings.byIds(meant).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        return new MeetingDays(known, known.isEmpty() ? new WorkingDays(Set.of()) : calendar.get());
    }
}
