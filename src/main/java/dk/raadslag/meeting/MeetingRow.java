package dk.raadslag.meeting;

import dk.raadslag.access.Audience;
import dk.raadslag.access.AudienceColumns;
import dk.raadslag.committee.Committee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting as it lies in its table, with the committee by its id. */
record MeetingRow(
        UUID id,
        long committeeId,
        LocalDateTime startsAt,
        boolean timeKnown,
        @Nullable LocalDateTime endsAt,
        @Nullable String place,
        String address,
        Audience audience) {

    static MeetingRow of(ResultSet row, int number) throws SQLException {
        return new MeetingRow(
                row.getObject("id", UUID.class),
                row.getLong("committee_id"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getBoolean("time_known"),
                row.getObject("ends_at", LocalDateTime.class),
                row.getString("place"),
                row.getString("address"),
                AudienceColumns.of(row));
    }

    Meeting in(Committee committee) {
        return new Meeting(id, committee, startsAt, timeKnown, endsAt, place, address, audience);
    }
}
