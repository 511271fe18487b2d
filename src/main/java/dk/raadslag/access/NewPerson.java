package dk.raadslag.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be written down.
 *
 * @param email what the person logs in with, or null; kept in lower case
 */
public record NewPerson(
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String aboutDa,
        @Nullable String aboutEn) {

    public NewPerson {
        if (name.isBlank()) throw new IllegalArgumentException("A person has a name");
        name = name.strip();
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    public static NewPerson named(String name) {
        return new NewPerson(name, null, null, null, null);
    }
}
