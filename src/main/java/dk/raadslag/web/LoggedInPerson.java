package dk.raadslag.web;

import dk.raadslag.access.PasswordProof;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** All that is known of a log-in; what the person may do and read is asked anew for every page. */
final class LoggedInPerson extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final long personId;
    private final @Nullable Long passwordVersion;

    LoggedInPerson(long personId) {
        this(personId, null);
    }

    LoggedInPerson(PasswordProof proof) {
        this(proof.personId(), proof.version());
    }

    private LoggedInPerson(long personId, @Nullable Long passwordVersion) {
        super(List.of());
        this.personId = personId;
        this.passwordVersion = passwordVersion;
        setAuthenticated(true);
    }

    long personId() {
        return personId;
    }

    /** Empty for somebody who came in another way, or long ago. */
    Optional<PasswordProof> proof() {
        return Optional.ofNullable(passwordVersion).map(version -> new PasswordProof(personId, version));
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
