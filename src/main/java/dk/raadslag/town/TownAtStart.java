package dk.raadslag.town;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Builds the town when Raadslag starts as a demo. */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class TownAtStart implements SmartLifecycle {

    /** Long before that of the web server. */
    private static final int PHASE = 0;

    private final Town town;
    private volatile boolean built;

    TownAtStart(Town town) {
        this.town = town;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** Before the first page is answered: pages of the demo let anybody in as anybody, and nobody meets half a town. */
    @Override
    public void start() {
        town.build();
        built = true;
    }

    @Override
    public void stop() {
        built = false;
    }

    @Override
    public boolean isRunning() {
        return built;
    }
}
