package dk.raadslag.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who may log in, and the roles that come with it in the order of {@link Role}.
 *
 * @param email what the person logs in with, or null for the cast of the demo
 * @param hasPassword false for one who has not chosen any yet, or who comes in by the municipality's own log-in
 */
public record Account(Person person, @Nullable String email, boolean hasPassword, List<Role> roles) {

    public Account {
        roles = List.copyOf(roles);
    }
}
