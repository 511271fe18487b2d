package dk.raadslag.web;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The log-in services that are set up, usually none or the municipality's own. */
@Component
class LogInProviders {

    private final List<Provider> all;

    LogInProviders(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.all = registrations.getIfAvailable() instanceof Iterable<?> each
                ? StreamSupport.stream(each.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(Provider::of)
                        .toList()
                : List.of();
    }

    List<Provider> all() {
        return all;
    }

    boolean any() {
        return !all.isEmpty();
    }

    /** @param address where its log-in begins */
    record Provider(String name, String address) {

        static Provider of(ClientRegistration registration) {
            return new Provider(
                    registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId());
        }
    }
}
