package dk.raadslag.web;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** All log-in services that are set up, usually none or one. */
@Component
class LogInProviders {

    private final List<LogInProvider> all;

    LogInProviders(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.all = registrations.getIfAvailable() instanceof Iterable<?> each
                ? StreamSupport.stream(each.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(LogInProvider::of)
                        .toList()
                : List.of();
    }

    List<LogInProvider> all() {
        return all;
    }

    boolean any() {
        return !all.isEmpty();
    }
}
