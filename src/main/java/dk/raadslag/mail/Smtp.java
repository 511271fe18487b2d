package dk.raadslag.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The way to the mail server. */
@Component
final class Smtp {

    private static final String PROTOCOL = "smtp";
    private static final String CONNECTING = "10000";

    /** A server may take so long to answer the end of a mail, says RFC 5321, 4.5.3.2.6. */
    static final Duration WAITING = Duration.ofMinutes(10);

    private final SmtpSettings settings;
    private final Duration waiting;

    @Autowired
    Smtp(SmtpSettings settings) {
        this(settings, WAITING);
    }

    Smtp(SmtpSettings settings, Duration waiting) {
        this.settings = settings;
        this.waiting = waiting;
    }

    /** A connection for some mails in a row. */
    static final class Line implements AutoCloseable {

        private final Session session;
        private final Transport transport;

        private Line(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        Session session() {
            return session;
        }

        boolean isUp() {
            return transport.isConnected();
        }

        /** Returns when the server has taken it. */
        void send(MimeMessage message) throws MessagingException {
            transport.sendMessage(message, message.getAllRecipients());
        }

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }

    /** @throws MessagingException when the server is not there or does not let us in */
    Line open() throws MessagingException {
        Session session = Session.getInstance(properties());
        Transport transport = session.getTransport(PROTOCOL);
        boolean named = !settings.user().isEmpty();
        transport.connect(
                settings.host(), settings.port(), named ? settings.user() : null, named ? settings.password() : null);
        return new Line(session, transport);
    }

    private Properties properties() {
        Properties properties = new Properties();
        put(properties, "connectiontimeout", CONNECTING);
        put(properties, "timeout", String.valueOf(waiting.toMillis()));
        put(properties, "writetimeout", String.valueOf(waiting.toMillis()));
        put(properties, "auth", String.valueOf(!settings.user().isEmpty()));
        boolean starttls = settings.security() == SmtpSettings.Security.STARTTLS;
        put(properties, "starttls.enable", String.valueOf(starttls));
        put(properties, "starttls.required", String.valueOf(starttls));
        put(properties, "ssl.enable", String.valueOf(settings.security() == SmtpSettings.Security.TLS));
        put(properties, "ssl.checkserveridentity", "true");
        return properties;
    }

    private static void put(Properties properties, String name, String value) {
        properties.setProperty("mail." + PROTOCOL + "." + name, value);
    }

    Address from(String name) throws MessagingException {
        try {
            InternetAddress from = new InternetAddress(settings.from(), true);
            if (from.getPersonal() == null) from.setPersonal(name, "UTF-8");
            return from;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
