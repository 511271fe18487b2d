package dk.raadslag.web;

import dk.raadslag.access.Account;
import dk.raadslag.access.Accounts;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where the demo is and who can log in, when its pages are up. */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class DemoNotice {

    private final Accounts accounts;
    private final Environment environment;

    DemoNotice(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) System.out.println(notice(port, accounts.all()));
    }

    private static String notice(String port, List<Account> cast) {
        return """

                Raadslag kører på  http://127.0.0.1:%1$s/
                Log ind på         http://127.0.0.1:%1$s/log-ind  med ét klik som en af disse:
                %2$s
                Stop med Ctrl-C.
                """.formatted(port, cast.stream().map(DemoNotice::line).collect(Collectors.joining("\n")));
    }

    private static String line(Account account) {
        return "  %-28s %s"
                .formatted(
                        account.person().name(), String.valueOf(account.person().title()));
    }
}
