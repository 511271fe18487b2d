package dk.raadslag.mail;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Does all rounds while Raadslag serves; the command line does none. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "raadslag.rounds", matchIfMissing = true)
class Rounds {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final List<Round> rounds;

    Rounds(List<Round> rounds) {
        this.rounds = rounds;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void all() {
        for (Round round : rounds) {
            try {
                round.go();
            } catch (RuntimeException e) {
                log.error("{} failed", round.getClass().getSimpleName(), e);
            }
        }
    }
}
