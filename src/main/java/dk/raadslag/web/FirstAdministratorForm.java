package dk.raadslag.web;

import dk.raadslag.access.WeakPassword;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the first administrator types; the names are those of the fields on the page. */
public record FirstAdministratorForm(String name, String email, String kodeord) {

    static final FirstAdministratorForm EMPTY = new FirstAdministratorForm("", "", "");

    public FirstAdministratorForm {
        name = Objects.requireNonNullElse(name, "").strip();
        email = Objects.requireNonNullElse(email, "").strip();
        kodeord = Objects.requireNonNullElse(kodeord, "");
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty()) errors.put("name", "web.firstAdministrator.nameMissing");
        if (!email.matches("[^@\\s]+@[^@\\s]+")) errors.put("email", "web.firstAdministrator.emailWrong");
        if (WeakPassword.is(kodeord)) errors.put("kodeord", "web.firstAdministrator.passwordWeak");
        return errors;
    }
}
