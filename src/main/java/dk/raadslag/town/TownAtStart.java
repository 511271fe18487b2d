package dk.raadslag.town;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Builds the town when Raadslag starts as a demo. */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class TownAtStart implements SmartInitializingSingleton {

    private final Town town;

    TownAtStart(Town town) {
        this.town = town;
    }

    /** Before the first page is answered: pages of the demo let anybody in as anybody, and nobody meets half a town. */
    @Override
    public void afterSingletonsInstantiated() {
        town.build();
    }
}
