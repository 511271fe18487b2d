package dk.raadslag.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dk.raadslag.calendar.DanishZone;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Raadslag//Raadslag//DA");
        calendar.setMethod(method);
        calendar.getTimezoneInfo().setDefaultTimezone(DanishZone.writtenOut());
        calendar.addEvent(event(event, mail, words, address));
        String type = "text/calendar; charset=UTF-8; method=" + method.getValue() + "; component=VEVENT";
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(text(calendar).getBytes(UTF_8), type)));
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
        setTime(written, event);
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

    private static void setTime(VEvent written, CalendarEvent event) {
        LocalDateTime ends = event.endsAt();
        if (!event.timeKnown()) {
            written.setDateStart(new DateStart(day(event.startsAt().toLocalDate())));
            return;
        }
        written.setDateStart(moment(event.startsAt()), true);
        if (ends != null) written.setDateEnd(moment(ends), true);
    }

    private static ICalDate day(LocalDate day) {
        var parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
        return new ICalDate(parts, false);
    }

    private static Date moment(LocalDateTime local) {
        return Date.from(local.atZone(DanishZone.ID).toInstant());
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
