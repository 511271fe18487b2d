package dk.raadslag.town;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Builds the town when Raadslag starts as a demo. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("raadslag.demo")
class TownAtStart implements ApplicationRunner {

    private final Town town;

    TownAtStart(Town town) {
        this.town = town;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        town.build();
    }
}
