package dk.raadslag.meeting;

import dk.raadslag.access.Audience;
import dk.raadslag.access.AudienceColumns;
import dk.raadslag.committee.Committee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting as it lies in its tables, with the committee by its id. */
record MeetingRow(
        UUID id,
        long committeeId,
        Slot slot,
        boolean timeKnown,
        String address,
        Audience audience,
        MeetingKind kind,
        int revision,
        Instant changedAt,
        @Nullable Move moved,
        @Nullable Cancellation cancellation) {

    static MeetingRow of(ResultSet row, int number) throws SQLException {
        return new MeetingRow(
                row.getObject("id", UUID.class),
                row.getLong("committee_id"),
                slot(row, ""),
                row.getBoolean("time_known"),
                row.getString("address"),
                AudienceColumns.of(row),
                MeetingKind.valueOf(row.getString("kind")),
                row.getInt("revision"),
                instant(row, "changed_at"),
                row.getString("move_reason") == null ? null : move(row, number),
                row.getString("cancel_reason") == null ? null : cancellation(row));
    }

    static Move move(ResultSet row, int number) throws SQLException {
        return new Move(
                slot(row, "from_"),
                slot(row, "to_"),
                row.getString("move_reason"),
                row.getObject("move_by", Long.class),
                instant(row, "move_at"));
    }

    private static Cancellation cancellation(ResultSet row) throws SQLException {
        return new Cancellation(
                row.getString("cancel_reason"), row.getObject("cancel_by", Long.class), instant(row, "cancel_at"));
    }

    private static Slot slot(ResultSet row, String prefix) throws SQLException {
        return new Slot(
                row.getObject(prefix + "starts_at", LocalDateTime.class),
                row.getObject(prefix + "ends_at", LocalDateTime.class),
                row.getString(prefix + "place"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    Meeting in(Committee committee) {
        return new Meeting(
                id,
                committee,
                slot.startsAt(),
                timeKnown,
                slot.endsAt(),
                slot.place(),
                address,
                audience,
                kind,
                revision,
                changedAt,
                moved,
                cancellation);
    }
}
