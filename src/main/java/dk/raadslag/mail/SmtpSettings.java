package dk.raadslag.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How mail leaves the house: RAADSLAG_SMTP_* and RAADSLAG_PUBLIC_ADDRESS. */
@Component
final class SmtpSettings {

    /** How the way to the mail server is protected. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final Security security;
    private final String from;
    private final String publicAddress;

    SmtpSettings(
            @Value("${raadslag.smtp.host:}") String host,
            @Value("${raadslag.smtp.port:587}") int port,
            @Value("${raadslag.smtp.user:}") String user,
            @Value("${raadslag.smtp.password:}") String password,
            @Value("${raadslag.smtp.security:starttls}") String security,
            @Value("${raadslag.smtp.from:}") String from,
            @Value("${raadslag.public-address:}") String publicAddress) {
        this.host = host.strip();
        this.port = port;
        this.user = user;
        this.password = password;
        this.security = Security.valueOf(security.strip().toUpperCase(Locale.ROOT));
        this.from = from.strip();
        this.publicAddress = publicAddress.strip().replaceFirst("/+$", "");
    }

    List<MissingSetting> missing() {
        List<MissingSetting> missing = new ArrayList<>();
        if (host.isEmpty()) missing.add(MissingSetting.SERVER);
        if (from.isEmpty()) missing.add(MissingSetting.SENDER);
        if (!publicAddress.matches("https?://.+")) missing.add(MissingSetting.ADDRESS);
        return missing;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    /** Empty when the server asks for none. */
    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Security security() {
        return security;
    }

    String from() {
        return from;
    }

    /** Without a slash at the end. */
    String publicAddress() {
        return publicAddress;
    }
}
