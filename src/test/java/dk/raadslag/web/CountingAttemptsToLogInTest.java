package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountingAttemptsToLogInTest {

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private final InstantSource wall = () -> now;
    private final Clock clock = wall.withZone(ZoneOffset.UTC);
    private final LogInAttempts attempts = new LogInAttempts(clock);

    private void tryAll(int times, String email, String address) {
        IntStream.range(0, times).forEach(time -> attempts.begin(email, address));
    }

    @Test
    void anEmailIsTriedFiveTimesFromWherever() {
        IntStream.range(0, LogInAttempts.PER_EMAIL)
                .forEach(time -> assertThat(attempts.begin("birgit@bakkedal.dk", "10.0.0." + time))
                        .isEmpty());
        assertThat(attempts.begin(" Birgit@Bakkedal.dk ", "10.0.0.99")).contains(LogInAttempts.WINDOW);
        assertThat(attempts.begin("lars@bakkedal.dk", "10.0.0.1")).isEmpty();
    }

    @Test
    void anAddressTriesAHundredTimesWhomever() {
        IntStream.range(0, LogInAttempts.PER_ADDRESS)
                .forEach(time -> attempts.begin(time + "@bakkedal.dk", "10.0.0.1"));
        assertThat(attempts.begin("ny@bakkedal.dk", "10.0.0.1")).isPresent();
        assertThat(attempts.begin("ny@bakkedal.dk", "10.0.0.2")).isEmpty();
    }

    @Test
    void theWaitEndsWhenTheFirstTryIsForgotten() {
        tryAll(1, "birgit@bakkedal.dk", "10.0.0.1");
        now = now.plus(Duration.ofMinutes(10));
        tryAll(4, "birgit@bakkedal.dk", "10.0.0.1");
        assertThat(attempts.begin("birgit@bakkedal.dk", "10.0.0.1")).contains(Duration.ofMinutes(5));
        now = now.plus(Duration.ofMinutes(5));
        assertThat(attempts.begin("birgit@bakkedal.dk", "10.0.0.1")).isEmpty();
    }

    @Test
    void theRightPasswordMakesUpForTheWrongOnes() {
        tryAll(LogInAttempts.PER_EMAIL, "birgit@bakkedal.dk", "10.0.0.1");
        attempts.succeeded("birgit@bakkedal.dk", "10.0.0.1");
        assertThat(attempts.begin("birgit@bakkedal.dk", "10.0.0.1")).isEmpty();
    }

    @Test
    void aWholeTownHallComesInFromOneAddress() {
        IntStream.range(0, 10 * LogInAttempts.PER_ADDRESS).forEach(time -> {
            assertThat(attempts.begin(time + "@bakkedal.dk", "10.0.0.1")).isEmpty();
            attempts.succeeded(time + "@bakkedal.dk", "10.0.0.1");
        });
    }

    @Test
    void theRightPasswordDoesNotMakeUpForOthersWrongOnesFromTheAddress() {
        IntStream.range(0, LogInAttempts.PER_ADDRESS - 1)
                .forEach(time -> attempts.begin(time + "@bakkedal.dk", "10.0.0.1"));
        attempts.begin("birgit@bakkedal.dk", "10.0.0.1");
        attempts.succeeded("birgit@bakkedal.dk", "10.0.0.1");
        assertThat(attempts.begin("lars@bakkedal.dk", "10.0.0.1")).isEmpty();
        assertThat(attempts.begin("ny@bakkedal.dk", "10.0.0.1")).isPresent();
    }
}
