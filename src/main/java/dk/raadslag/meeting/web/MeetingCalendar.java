package dk.raadslag.meeting.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dk.raadslag.calendar.DanishZone;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes meetings as a calendar (RFC 5545). It says when and where, never what about. A meeting keeps its UID for good;
 * its SEQUENCE is its revision, so that programs take a moved or cancelled meeting for the one they know.
 */
@Component
class MeetingCalendar {

    private final Words danish;

    MeetingCalendar(Vocabulary vocabulary) {
        this.danish = vocabulary.in(Language.DA);
    }

    /**
     * @param links where meetings can be joined from afar
     * @param site the address of the site, without a slash at its end
     */
    String write(String name, List<Meeting> meetings, Map<UUID, String> links, String site) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Raadslag//Raadslag//DA");
        calendar.addName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.getTimezoneInfo().setDefaultTimezone(DanishZone.writtenOut());
        meetings.forEach(meeting -> calendar.addEvent(event(meeting, links.get(meeting.id()), site)));
        return text(calendar);
    }

    private VEvent event(Meeting meeting, @Nullable String link, String site) {
        VEvent event = new VEvent();
        Date changed = Date.from(meeting.changedAt());
        event.setUid(meeting.id().toString());
        event.setSequence(meeting.revision());
        event.setLastModified(changed);
        event.setDateTimeStamp(changed);
        event.setStatus(meeting.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setSummary(summary(meeting));
        event.setUrl(site + "/udvalg/" + meeting.committee().slug());
        if (meeting.place() != null) event.setLocation(meeting.place());
        String about = description(meeting, link);
        if (!about.isEmpty()) event.setDescription(about);
        setTime(event, meeting);
        return event;
    }

    private String summary(Meeting meeting) {
        String name = meeting.committee().name();
        String kind = meeting.extraordinary()
                ? name + " (" + danish.text("meetings.state.extraordinary").toLowerCase(Locale.ROOT) + ")"
                : name;
        return meeting.cancelled() ? danish.text("meetings.calendar.cancelled", kind) : kind;
    }

    private String description(Meeting meeting, @Nullable String link) {
        StringJoiner lines = new StringJoiner("\n");
        var cancellation = meeting.cancellation();
        var moved = meeting.moved();
        if (cancellation != null) lines.add(cancellation.reason());
        else if (moved != null)
            lines.add(danish.text(
                    "meetings.calendar.moved", danish.moment(moved.from().startsAt()), moved.reason()));
        if (link != null && cancellation == null) lines.add(danish.text("meetings.join") + ": " + link);
        return lines.toString();
    }

    private static void setTime(VEvent event, Meeting meeting) {
        LocalDateTime ends = meeting.endsAt();
        if (!meeting.timeKnown()) {
            event.setDateStart(new DateStart(day(meeting.startsAt().toLocalDate())));
            return;
        }
        event.setDateStart(moment(meeting.startsAt()), true);
        if (ends != null) event.setDateEnd(moment(ends), true);
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
