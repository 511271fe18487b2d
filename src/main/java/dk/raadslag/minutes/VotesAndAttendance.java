package dk.raadslag.minutes;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.Attendance;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.ClosingCheck;
import dk.raadslag.proceedings.Hindrance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * When attendance is corrected after a vote or a statement was recorded, the two must agree before the meeting ends.
 */
@Component
class VotesAndAttendance implements ClosingCheck {

    private final MeetingItems items;
    private final Protocol protocol;
    private final Attendances attendances;

    VotesAndAttendance(MeetingItems items, Protocol protocol, Attendances attendances) {
        this.items = items;
        this.protocol = protocol;
        this.attendances = attendances;
    }

    @Override
    public List<Hindrance> before(Reader recorder, Meeting meeting) {
        Map<Long, ItemMinutes> recorded = protocol.whole(meeting);
        Attendance there = attendances.of(recorder, meeting).orElseThrow();
        return items.of(recorder, meeting).stream()
                .flatMap(item -> Stream.ofNullable(recorded.get(item.id()))
                        .flatMap(minutes ->
                                Stream.concat(votes(item, minutes, there), statements(item, minutes, there))))
                .toList();
    }

    private static Stream<Hindrance> votes(MeetingItem item, ItemMinutes minutes, Attendance there) {
        Set<Long> entitled = there.entitled(item.id());
        return minutes.ballots().stream()
                .filter(taken -> !taken.ballot().whyNot(entitled).isEmpty())
                .map(taken -> hindrance("recording.hindrance.ballot", item));
    }

    private static Stream<Hindrance> statements(MeetingItem item, ItemMinutes minutes, Attendance there) {
        Set<Long> present = there.present(item.id());
        return minutes.statements().stream()
                .filter(made -> !present.contains(made.statement().personId()))
                .map(made -> hindrance("recording.hindrance.statement", item));
    }

    /** Names the item only: whoever closes the meeting may be recused in it. */
    private static Hindrance hindrance(String key, MeetingItem item) {
        return new Hindrance(key, List.of(String.valueOf(item.number()), item.title()), item.id());
    }
}
