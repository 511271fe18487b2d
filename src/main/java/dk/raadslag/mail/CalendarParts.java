package dk.raadslag.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import dk.raadslag.calendar.CalendarFile;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Date;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;

/** The part of a mail that a calendar program reads (RFC 5546, 6047): an invitation, a newer one, or its end. */
@Component
final class CalendarParts {

    private final SmtpSettings settings;
    private final Smtp smtp;
    private final Vocabulary vocabulary;

    CalendarParts(SmtpSettings settings, Smtp smtp, Vocabulary vocabulary) {
        this.settings = settings;
        this.smtp = smtp;
        this.vocabulary = vocabulary;
    }

    MimeBodyPart part(CalendarEvent event, QueuedMail mail, Words words, String address) throws MessagingException {
        Method method = event.cancelled() ? Method.cancel() : Method.request();
        ICalendar calendar = CalendarFile.begin();
        calendar.setMethod(method);
        calendar.addEvent(event(event, mail, words, address));
        String type = "text/calendar; charset=UTF-8; method=" + method.getValue() + "; component=VEVENT";
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(
                new ByteArrayDataSource(CalendarFile.text(calendar).getBytes(UTF_8), type)));
        return part;
    }

    private VEvent event(CalendarEvent event, QueuedMail mail, Words words, String address) throws MessagingException {
        VEvent written = new VEvent();
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(mail.queuedAt()));
        written.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
        written.setSummary(event.summary());
        written.setUrl(settings.publicAddress() + event.path());
        if (event.place() != null) written.setLocation(event.place());
        if (!event.cancelled()) written.setDescription(description(event, words));
        InternetAddress from = (InternetAddress) smtp.from(vocabulary.municipality());
        written.setOrganizer(new Organizer(from.getPersonal(), from.getAddress()));
        written.addAttendee(attendee(address));
        CalendarFile.setTime(written, event.startsAt(), event.endsAt(), event.timeKnown());
        return written;
    }

    private String description(CalendarEvent event, Words words) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(words.text("letters.event.agenda", settings.publicAddress() + event.path()));
        if (event.join() != null) lines.add(words.text("letters.event.join", event.join()));
        return lines.toString();
    }

    /** No answer is asked for: nobody reads what comes back to the sender, and apologies are made in Raadslag. */
    private static Attendee attendee(String address) {
        Attendee attendee = new Attendee(null, address);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        return attendee;
    }
}
