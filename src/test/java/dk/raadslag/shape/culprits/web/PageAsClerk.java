package dk.raadslag.shape.culprits.web;

import dk.raadslag.access.Readings;

public class PageAsClerk {

    String show(Readings readings) {
        return readings.asClerk(() -> "everything");
    }
}
