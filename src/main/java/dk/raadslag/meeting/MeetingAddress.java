package dk.raadslag.meeting;

import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The readable last part of a meeting's address. */
final class MeetingAddress {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'-kl-'HHmm");

    private MeetingAddress() {}

    /** The day; for a second meeting the same day with the time; with a number when that is taken too. */
    static String of(NewMeeting meeting, Set<String> taken) {
        String day = DAY.format(meeting.startsAt());
        String exact = meeting.timeKnown() ? DAY_AND_TIME.format(meeting.startsAt()) : day;
        return Stream.concat(
                        Stream.of(day, exact), IntStream.iterate(2, n -> n + 1).mapToObj(n -> exact + "-" + n))
                .filter(address -> !taken.contains(address))
                .findFirst()
                .orElseThrow();
    }
}
