package dk.raadslag.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Nobody types control characters into a form; the database takes no NUL. Files are not looked into. */
@Configuration(proxyBeanMethods = false)
class ControlCharacters {

    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.chars().allMatch(ControlCharacters::allowed));
        return firewall;
    }

    private static boolean allowed(int character) {
        return !Character.isISOControl(character) || character == '\t' || character == '\r' || character == '\n';
    }
}
