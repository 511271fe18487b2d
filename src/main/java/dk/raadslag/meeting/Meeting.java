package dk.raadslag.meeting;

import dk.raadslag.access.Audience;
import dk.raadslag.committee.Committee;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee's meeting.
 *
 * @param startsAt by the Danish clock; midnight when the time is not known
 * @param endsAt null when not known
 * @param address its part of an address within the committee, such as {@code 2025-03-12}; given once, kept for good
 * @param audience who may know of it
 */
public record Meeting(
        UUID id,
        Committee committee,
        LocalDateTime startsAt,
        boolean timeKnown,
        @Nullable LocalDateTime endsAt,
        @Nullable String place,
        String address,
        Audience audience) {}
