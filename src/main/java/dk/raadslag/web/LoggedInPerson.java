package dk.raadslag.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** All that is known of a log-in; what the person may do and read is asked anew for every page. */
final class LoggedInPerson extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final long personId;

    LoggedInPerson(long personId) {
        super(List.of());
        this.personId = personId;
        setAuthenticated(true);
    }

    long personId() {
        return personId;
    }

    @Override
    public Object getPrincipal() {
        return personId;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
