package dk.raadslag.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /** Where its log-in begins that ends at a page of ours. */
    public String address(String returnTo) {
        return address + "?" + ReturnAddress.PARAMETER + "=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
    }
}
