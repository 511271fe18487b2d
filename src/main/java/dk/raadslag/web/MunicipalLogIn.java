package dk.raadslag.web;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Log-in by the municipality's own log-in service: the e-mail it vouches for leads to the account here. */
@Component
class MunicipalLogIn extends OidcUserService {

    static final String UNKNOWN = "unknown_account";

    private static final Reader LOG_IN_SERVICE = Reader.program("oidc");

    private final Readings readings;
    private final People people;
    private final Readers readers;
    private final Accounts accounts;
    private final boolean createReaders;

    /** @param createReaders whether somebody without an account gets one, as a reader, on the first visit */
    MunicipalLogIn(
            Readings readings,
            People people,
            Readers readers,
            Accounts accounts,
            @Value("${raadslag.oidc.create-readers:false}") boolean createReaders) {
        this.readings = readings;
        this.people = people;
        this.readers = readers;
        this.accounts = accounts;
        this.createReaders = createReaders;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return known(super.loadUser(request));
    }

    /** @throws OAuth2AuthenticationException when the e-mail is not verified or leads to no open account */
    KnownOidcUser known(OidcUser user) {
        String email = user.getEmail();
        if (email == null || !Boolean.TRUE.equals(user.getEmailVerified())) throw unknown();
        long person = readings.asClerk(() -> people.byEmail(email)
                        .or(() -> createReaders ? Optional.of(reader(user, email)) : Optional.empty()))
                .map(Person::id)
                .filter(id -> readers.ofPerson(id).isPresent())
                .orElseThrow(MunicipalLogIn::unknown);
        return new KnownOidcUser(user, person);
    }

    private Person reader(OidcUser user, String email) {
        String name = Objects.requireNonNullElse(user.getFullName(), email);
        Person person = people.add(new NewPerson(name, null, email, null, null));
        accounts.open(LOG_IN_SERVICE, person.id(), null, Set.of(Role.READER));
        return person;
    }

    private static OAuth2AuthenticationException unknown() {
        return new OAuth2AuthenticationException(UNKNOWN);
    }
}
