package dk.raadslag.followup;

import dk.raadslag.access.Audience;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks as they stand, what has happened to them, and who was told. */
@Component
class TaskTable {

    private static final String TASKS = """
            select t.*, coalesce(m.starts_at::date, t.due_on) as due_day
              from task t left join meeting m on m.id = t.due_meeting_id
             where not exists (select from task_event e where e.task_id = t.id and e.kind = 'REMOVED')
            """;

    private static final String ORDER = " order by due_day, t.id";

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Task> ofMeeting(UUID meeting) {
        return tasks("and t.meeting_id = ?", meeting);
    }

    List<Task> ofCommittee(long committee) {
        return tasks("and t.committee_id = ?", committee);
    }

    List<Task> ofOwner(long person) {
        return tasks("and t.owner_id = ?", person);
    }

    Optional<Task> byId(long id) {
        return tasks("and t.id = ?", id).stream().findFirst();
    }

    private List<Task> tasks(String which, Object key) {
        List<Task> bare = jdbc.sql(TASKS + which + ORDER)
                .param(key)
                .query((row, number) -> task(row))
                .list();
        Map<Long, List<TaskEvent>> events = events(bare.stream().map(Task::id).toArray(Long[]::new));
        return bare.stream()
                .map(task -> new Task(
                        task.id(),
                        task.itemId(),
                        task.meetingId(),
                        task.committeeId(),
                        task.what(),
                        task.owner(),
                        task.due(),
                        task.at(),
                        task.by(),
                        events.getOrDefault(task.id(), List.of())))
                .toList();
    }

    private Map<Long, List<TaskEvent>> events(Long[] tasks) {
        return jdbc
                .sql("select * from task_event where task_id = any(?) order by id")
                .param(tasks)
                .query((row, number) -> Map.entry(row.getLong("task_id"), event(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Lets one act at a time change the task, until the transaction ends. */
    void hold(long id) {
        jdbc.sql("select id from task where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
    }

    /** Those recused in the item or shut out from it. */
    List<Long> keptFrom(UUID meeting, long item) {
        return jdbc.sql("select person from kept_from_item(?, ?) kept (person)")
                .params(meeting, item)
                .query((row, number) -> row.getLong("person"))
                .list();
    }

    long insert(Place place, String what, long owner, Due due, Stamp by) {
        return jdbc.sql("""
                        insert into task (item_id, meeting_id, committee_id, what, owner_id, due_on, due_meeting_id,
                            at, by, audience, excluded)
                        values (:item, :meeting, :committee, :what, :owner, :due, :for, :at, :by, :audience, :excluded)
                        returning id""")
                .param("item", place.itemId())
                .param("meeting", place.meetingId())
                .param("committee", place.committeeId())
                .param("what", what)
                .param("owner", owner)
                .param("due", due.day())
                .param("for", due.meetingId())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by())
                .param("audience", place.audience().words())
                .param("excluded", place.audience().excludedWords())
                .query(Long.class)
                .single();
    }

    void insert(long task, TaskEvent.Kind kind, @Nullable String text, Stamp by) {
        jdbc.sql("insert into task_event (task_id, kind, text, at, by) values (:task, :kind, :text, :at, :by)")
                .param("task", task)
                .param("kind", kind.name())
                .param("text", text)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by())
                .update();
    }

    void handOver(long task, long to, Stamp by) {
        jdbc.sql("insert into task_event (task_id, kind, to_person, at, by) values (?, 'HANDED_OVER', ?, ?, ?)")
                .params(task, to, by.at().atOffset(ZoneOffset.UTC), by.by())
                .update();
        jdbc.sql("update task set owner_id = ? where id = ?").params(to, task).update();
    }

    void move(long task, LocalDate day, String why, Stamp by) {
        jdbc.sql("insert into task_event (task_id, kind, text, due_on, at, by) values (?, 'MOVED', ?, ?, ?, ?)")
                .params(task, why, day, by.at().atOffset(ZoneOffset.UTC), by.by())
                .update();
        jdbc.sql("update task set due_on = ?, due_meeting_id = null where id = ?")
                .params(day, task)
                .update();
    }

    /** @return whether the person has not been told of the task before */
    boolean notice(long task, long person, Instant at) {
        return jdbc.sql("insert into task_notice (task_id, person_id, at) values (?, ?, ?) on conflict do nothing")
                        .params(task, person, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Where a task belongs, and who reads it besides its owner. */
    record Place(long itemId, UUID meetingId, long committeeId, Audience audience) {}

    /** Who did something, and when. */
    record Stamp(Instant at, long by) {}

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getLong("id"),
                row.getLong("item_id"),
                row.getObject("meeting_id", UUID.class),
                row.getLong("committee_id"),
                row.getString("what"),
                row.getLong("owner_id"),
                new Due(row.getObject("due_day", LocalDate.class), row.getObject("due_meeting_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("by"),
                List.of());
    }

    private static TaskEvent event(ResultSet row) throws SQLException {
        return new TaskEvent(
                TaskEvent.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getObject("to_person", Long.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("by"));
    }
}
