package dk.raadslag.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts letters into mails: plain text for those who want that, and simple HTML. */
@Component
final class Envelopes {

    private final TemplateEngine templates;
    private final Vocabulary vocabulary;
    private final SmtpSettings settings;
    private final Smtp smtp;
    private final CalendarParts calendars;

    Envelopes(
            TemplateEngine templates,
            Vocabulary vocabulary,
            SmtpSettings settings,
            Smtp smtp,
            CalendarParts calendars) {
        this.templates = templates;
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.smtp = smtp;
        this.calendars = calendars;
    }

    /** The same mail has the same id however often it is tried, so that whoever gets it twice can tell. */
    private static final class Identified extends MimeMessage {

        private final String id;

        private Identified(Session session, UUID id, String host) {
            super(session);
            this.id = "<" + id + "@" + host + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    MimeMessage of(Session session, QueuedMail mail, String address) throws MessagingException {
        Words words = vocabulary.in(mail.language());
        String host = settings.publicAddress().replaceFirst("https?://", "").replaceFirst("[:/].*", "");
        MimeMessage message = new Identified(session, mail.id(), host);
        message.setFrom(smtp.from(vocabulary.municipality()));
        message.setRecipient(RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(mail.letter().subject(), UTF_8.name());
        message.setSentDate(Date.from(mail.queuedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", words.language().tag());
        MimeMultipart content = both(plain(mail.letter(), words), html(mail.letter(), words));
        CalendarEvent event = mail.letter().event();
        if (event != null) content.addBodyPart(calendars.part(event, mail, words, address));
        message.setContent(content);
        message.saveChanges();
        return message;
    }

    /** The last is what programs that can show it prefer. */
    private static MimeMultipart both(String plain, String html) throws MessagingException {
        MimeMultipart both = new MimeMultipart("alternative");
        MimeBodyPart first = new MimeBodyPart();
        first.setText(plain, UTF_8.name());
        both.addBodyPart(first);
        MimeBodyPart second = new MimeBodyPart();
        second.setText(html, UTF_8.name(), "html");
        both.addBodyPart(second);
        return both;
    }

    private String html(Letter letter, Words words) {
        StringOutput html = new StringOutput();
        templates.render(
                "mail/letter.jte", Map.of("letter", letter, "words", words, "base", settings.publicAddress()), html);
        return html.toString();
    }

    private String plain(Letter letter, Words words) {
        StringBuilder plain = new StringBuilder();
        letter.lead().forEach(paragraph -> plain.append(paragraph).append("\n\n"));
        for (Letter.Section section : letter.sections()) {
            if (!section.heading().isEmpty()) plain.append(section.heading()).append("\n\n");
            for (Letter.Entry entry : section.entries()) {
                plain.append("- ").append(entry.text()).append('\n');
                entry.notes().forEach(note -> plain.append("  ").append(note).append('\n'));
                plain.append("  ")
                        .append(settings.publicAddress())
                        .append(entry.path())
                        .append("\n\n");
            }
        }
        return plain.append("-- \n")
                .append(words.text("letters.why"))
                .append("\n")
                .append(settings.publicAddress())
                .append("/min-dag/mail\n")
                .toString();
    }
}
