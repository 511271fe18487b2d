package dk.raadslag.access;

import java.util.List;

/** A person who may log in, and the roles that come with it in the order of {@link Role}. */
public record Account(Person person, List<Role> roles) {

    public Account {
        roles = List.copyOf(roles);
    }
}
