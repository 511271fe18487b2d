package dk.raadslag.web;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * A log-in service that is set up, usually the municipality's own.
 *
 * @param address where its log-in begins
 */
public record LogInProvider(String name, String address) {

    static LogInProvider of(ClientRegistration registration) {
        return new LogInProvider(
                registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId());
    }
}
