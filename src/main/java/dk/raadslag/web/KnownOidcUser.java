package dk.raadslag.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody the municipality's own log-in vouches for, and who has an account here. */
class KnownOidcUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1;

    private final long personId;

    KnownOidcUser(OidcUser user, long personId) {
        super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
        this.personId = personId;
    }

    long personId() {
        return personId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownOidcUser known && known.personId == personId && super.equals(other);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(personId);
    }
}
