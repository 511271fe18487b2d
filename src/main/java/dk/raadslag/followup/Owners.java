package dk.raadslag.followup;

import dk.raadslag.access.Person;
import java.util.List;

/**
 * Whom a task can be given to.
 *
 * @param sitting those who sit in the committee or serve it
 * @param others all others who can log in
 */
public record Owners(List<Person> sitting, List<Person> others) {

    public Owners {
        sitting = List.copyOf(sitting);
        others = List.copyOf(others);
    }
}
