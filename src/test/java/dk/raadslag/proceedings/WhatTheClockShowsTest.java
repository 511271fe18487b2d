package dk.raadslag.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.calendar.DanishZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WhatTheClockShowsTest {

    private static Instant danish(String local) {
        return LocalDateTime.parse(local).atZone(DanishZone.ID).toInstant();
    }

    private static String shown(LocalTime time, String opened) {
        return DanishClock.at(Moment.of(time, danish(opened))).toLocalDateTime().toString();
    }

    @Test
    void aTimeIsReadAsPeopleWriteIt() {
        for (String written : List.of("9.30", "9:30", "09:30", " 09.30 ", "09:30:00"))
            assertThat(DanishClock.read(written)).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void aTimeBeforeTheOpeningIsTheSameDay() {
        assertThat(shown(LocalTime.of(8, 55), "2026-12-02T09:00")).isEqualTo("2026-12-02T08:55");
    }

    @Test
    void aMeetingMayGoOnPastMidnight() {
        assertThat(shown(LocalTime.of(0, 30), "2026-12-02T19:00")).isEqualTo("2026-12-03T00:30");
        assertThat(shown(LocalTime.of(23, 30), "2026-12-02T19:00")).isEqualTo("2026-12-02T23:30");
    }

    @Test
    void theHourThatSummerTimeLeavesOutIsRefused() {
        assertThatThrownBy(() -> Moment.of(LocalTime.of(2, 30), danish("2027-03-27T22:00")))
                .isInstanceOfSatisfying(
                        ProceedingsRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ProceedingsRule.NO_SUCH_TIME));
        assertThat(Duration.between(
                        Moment.of(LocalTime.of(1, 30), danish("2027-03-27T22:00")),
                        Moment.of(LocalTime.of(3, 30), danish("2027-03-27T22:00"))))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void theHourThatComesTwiceIsTheFirstAfterTheOpening() {
        Instant secondRound = Instant.parse("2027-10-31T01:10:00Z");
        assertThat(Moment.of(LocalTime.of(2, 30), secondRound)).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
        assertThat(Moment.of(LocalTime.of(2, 30), danish("2027-10-30T22:00")))
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Property
    void whatWasNotedReadsAsItWasWritten(
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @IntRange(max = 60_000) int minutesOn) {
        LocalTime time = LocalTime.of(hour, minute);
        Instant opened = Instant.parse("2026-11-23T08:00:00Z").plusSeconds(60L * minutesOn);
        assertThat(DanishClock.at(Moment.of(time, opened)).toLocalTime()).isEqualTo(time);
        assertThat(Moment.of(time, opened))
                .isBetween(opened.minus(Duration.ofHours(6)), opened.plus(Duration.ofHours(18)));
    }
}
