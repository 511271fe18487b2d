package dk.raadslag.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.calendar.DanishZone;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenAMeetingEndedTest {

    private static final LocalDateTime BEGAN = LocalDateTime.of(2026, 12, 3, 16, 0);

    @Test
    void isToldOfTheEveningAndTheNight() {
        assertThat(ended(LocalDateTime.of(2026, 12, 3, 18, 30, 59))).isEqualTo(LocalTime.of(18, 30));
        assertThat(ended(LocalDateTime.of(2026, 12, 4, 0, 15))).isEqualTo(LocalTime.of(0, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T09:06", "2026-12-03T15:59", "2026-12-03T16:00:40", "2026-12-04T16:00"})
    void isNotToldByARecordKeptAtAnotherTime(String closed) {
        assertThat(ended(LocalDateTime.parse(closed))).isNull();
    }

    private static @Nullable LocalTime ended(LocalDateTime closed) {
        return MinutesContent.ended(BEGAN, closed.atZone(DanishZone.ID).toInstant());
    }
}
