package dk.raadslag.mail.web;

import dk.raadslag.mail.Delivery;
import dk.raadslag.mail.Delivery.Fate;
import dk.raadslag.mail.MissingSetting;
import java.util.List;
import java.util.Map;

/** The outbox as an administrator sees it. */
public record OutboxView(List<MissingSetting> missing, Map<Fate, Long> counts, List<Row> unsent) {

    /** @param person who is to get it */
    public record Row(Delivery delivery, String person) {}
}
