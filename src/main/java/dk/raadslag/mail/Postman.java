package dk.raadslag.mail;

import dk.raadslag.access.Account;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.Readings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Carries mail from the outbox to the mail server. That a mail is being sent is written down before, and that it was
 * sent after: whoever is stopped between the two, or hears no answer, does not send it again.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Postman implements Round {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int AT_A_TIME = 100;
    private static final int LONGEST_ERROR = 500;
    private static final String NO_ADDRESS = "no address";

    private final Readings readings;
    private final OutboxTable outbox;
    private final Accounts accounts;
    private final SmtpSettings settings;
    private final Smtp smtp;
    private final Envelopes envelopes;
    private final Clock clock;

    Postman(
            Readings readings,
            OutboxTable outbox,
            Accounts accounts,
            SmtpSettings settings,
            Smtp smtp,
            Envelopes envelopes,
            Clock clock) {
        this.readings = readings;
        this.outbox = outbox;
        this.accounts = accounts;
        this.settings = settings;
        this.smtp = smtp;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    @Override
    public synchronized void go() {
        if (!settings.missing().isEmpty()) return;
        List<QueuedMail> due = readings.asClerk(
                () -> outbox.due(clock.instant(), clock.instant().minus(Patience.KEPT), AT_A_TIME));
        if (!due.isEmpty()) carry(due);
    }

    private void carry(List<QueuedMail> due) {
        try (Smtp.Line line = smtp.open()) {
            for (QueuedMail mail : due) {
                if (!line.isUp()) return;
                deliver(line, mail);
            }
        } catch (MessagingException e) {
            log.warn("The mail server at {}:{} does not answer: {}", settings.host(), settings.port(), e.getMessage());
            if (begin(due.getFirst())) end(due.getFirst(), reason(e), true);
        }
    }

    private void deliver(Smtp.Line line, QueuedMail mail) {
        Optional<String> address = accounts.of(mail.personId()).map(Account::email);
        if (address.isEmpty()) {
            if (begin(mail)) end(mail, NO_ADDRESS, false);
            return;
        }
        MimeMessage message;
        try {
            message = envelopes.of(line.session(), mail, address.get());
        } catch (MessagingException | RuntimeException e) {
            log.warn("Mail {} could not be written", mail.id(), e);
            if (begin(mail)) end(mail, reason(e), true);
            return;
        }
        send(line, mail, message);
    }

    private void send(Smtp.Line line, QueuedMail mail, MimeMessage message) {
        if (!begin(mail)) return;
        try {
            line.send(message);
        } catch (MessagingException e) {
            log.warn("Mail {} was not sent: {}", mail.id(), e.getMessage());
            if (unanswered(e)) return;
            end(mail, reason(e), true);
            return;
        }
        end(mail, null, false);
    }

    /** The server may have taken it and been slow to say so. */
    private static boolean unanswered(Throwable e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(SocketTimeoutException.class::isInstance);
    }

    private boolean begin(QueuedMail mail) {
        return readings.asClerk(() -> outbox.insertAttempt(mail.id(), mail.attempts() + 1, clock.instant()));
    }

    private void end(QueuedMail mail, @Nullable String error, boolean again) {
        int number = mail.attempts() + 1;
        readings.asClerk(() -> {
            var next = again ? Patience.next(mail, number, clock.instant()).orElse(null) : null;
            outbox.insertEnd(mail.id(), number, clock.instant(), error, next);
            return number;
        });
    }

    private static String reason(Exception e) {
        String reason = String.valueOf(e.getMessage()).strip();
        return reason.length() > LONGEST_ERROR ? reason.substring(0, LONGEST_ERROR) : reason;
    }
}
