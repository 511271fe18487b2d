package dk.raadslag.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that a test sets. */
final class MovableClock extends Clock {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private volatile Instant now =
            LocalDateTime.of(2026, 11, 23, 14, 0).atZone(DENMARK).toInstant();

    void forward(Duration time) {
        now = now.plus(time);
    }

    /** Also backwards. */
    void set(LocalDateTime local) {
        now = local.atZone(DENMARK).toInstant();
    }

    /** To the next time the clock shows this, from tomorrow on. */
    void toMorningAfter(int days) {
        now = now.atZone(DENMARK).plusDays(days).withHour(7).withMinute(30).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return DENMARK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
