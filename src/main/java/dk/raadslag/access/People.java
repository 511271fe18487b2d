package dk.raadslag.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everybody the municipality's minutes and accounts know of. Used inside a reading. */
@Component
public class People {

    private final PersonTable table;
    private final Clock clock;

    People(PersonTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Writes a person down; as a clerk.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another has the e-mail
     */
    public Person add(NewPerson person) {
        return table.insert(person, clock.instant());
    }

    /** Empty also when the reader may not know of the person. */
    public Optional<Person> byId(long id) {
        return table.byId(id);
    }

    /** Those of them that the reader may know of, in no order. */
    public List<Person> byIds(Collection<Long> ids) {
        return table.byIds(ids);
    }

    /** All whom the reader may know of, in the Danish alphabet. */
    public List<Person> all() {
        return table.all();
    }

    /** Those of this exact name, in the order they were written down. */
    public List<Person> named(String name) {
        return table.named(name);
    }

    /** As a clerk; in any case of letters. */
    public Optional<Person> byEmail(String email) {
        return table.byEmail(email);
    }
}
