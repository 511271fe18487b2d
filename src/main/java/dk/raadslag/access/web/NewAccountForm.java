package dk.raadslag.access.web;

import dk.raadslag.access.NewPerson;
import dk.raadslag.access.Role;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an administrator types to let somebody in; the names are those of the fields on the page. */
public record NewAccountForm(String name, String title, String email, List<Role> roller) {

    static final NewAccountForm EMPTY = new NewAccountForm("", "", "", List.of());

    public NewAccountForm(
            @Nullable String name, @Nullable String title, @Nullable String email, @Nullable List<Role> roller) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.title = Objects.requireNonNullElse(title, "").strip();
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.roller = List.copyOf(Objects.requireNonNullElse(roller, List.of()));
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty()) errors.put("name", "access.new.nameMissing");
        if (!email.matches("[^@\\s]+@[^@\\s]+")) errors.put("email", "access.new.emailWrong");
        return errors;
    }

    NewPerson person() {
        return new NewPerson(name, title.isEmpty() ? null : title, email, null, null);
    }

    Set<Role> roles() {
        return withReader(roller);
    }

    /** Everybody with an account reads. */
    static Set<Role> withReader(List<Role> chosen) {
        Set<Role> roles = EnumSet.of(Role.READER);
        roles.addAll(chosen);
        return roles;
    }
}
