package dk.raadslag.publication.web;

import dk.raadslag.access.Person;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Membership;
import java.util.List;

/**
 * A person's committees.
 *
 * @param present where the person sits today
 * @param former where the person sat before or will sit later, the latest first
 */
public record PersonView(Person person, List<Seat> present, List<Seat> former) {

    public PersonView {
        present = List.copyOf(present);
        former = List.copyOf(former);
    }

    /** A membership and its committee. */
    public record Seat(Committee committee, Membership membership) {}
}
