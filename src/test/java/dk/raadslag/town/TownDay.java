package dk.raadslag.town;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The town's meetings have dates: to whoever walks about in it, it is a Monday morning before them, and time passes.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TownDay {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    @Bean
    @Primary
    Clock townClock() {
        Clock real = Clock.system(ZoneId.of("Europe/Copenhagen"));
        return Clock.offset(real, Duration.between(real.instant(), MORNING));
    }
}
