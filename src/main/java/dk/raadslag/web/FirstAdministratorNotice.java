package dk.raadslag.web;

import dk.raadslag.access.FirstAdministrator;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the link for the first administrator when the pages of an empty installation are up. */
@Component
class FirstAdministratorNotice {

    private final FirstAdministrator firstAdministrator;
    private final Environment environment;
    private final boolean demo;

    FirstAdministratorNotice(
            FirstAdministrator firstAdministrator,
            Environment environment,
            @Value("${raadslag.demo:false}") boolean demo) {
        this.firstAdministrator = firstAdministrator;
        this.environment = environment;
        this.demo = demo;
    }

    /** To the console and not to the log: whoever reads logs later is not to become administrator. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        address()
                .ifPresent(address -> System.out.printf(
                        "%nRaadslag er tom. Opret den første administrator her (virker én gang, inden for et døgn):%n  %s%n%n",
                        address));
    }

    /** Empty for commands, which serve no pages, for the demo, and once there is an administrator. */
    Optional<String> address() {
        String port = environment.getProperty("local.server.port");
        if (demo || port == null) return Optional.empty();
        return firstAdministrator
                .invite()
                .map(secret -> "http://127.0.0.1:" + port + FirstAdministratorPages.ADDRESS + secret);
    }
}
