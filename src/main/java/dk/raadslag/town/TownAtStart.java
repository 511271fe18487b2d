package dk.raadslag.town;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Builds the town when Raadslag starts as a demo. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty("raadslag.demo")
class TownAtStart implements SmartInitializingSingleton, ApplicationRunner {

    private final Town town;

    TownAtStart(Town town) {
        this.town = town;
    }

    /** Before the first page is answered, for pages of the demo let anybody in as anybody. */
    @Override
    public void afterSingletonsInstantiated() {
        town.refuseToMoveInOnOthers();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        town.build();
    }
}
