package dk.raadslag.meeting.web;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import dk.raadslag.calendar.CalendarFile;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingTitle;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.util.Date;
import java.util.List;
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
        ICalendar calendar = CalendarFile.begin();
        calendar.addName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        meetings.forEach(meeting -> calendar.addEvent(event(meeting, links.get(meeting.id()), site)));
        return CalendarFile.text(calendar);
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
        CalendarFile.setTime(event, meeting.startsAt(), meeting.endsAt(), meeting.timeKnown());
        return event;
    }

    private String summary(Meeting meeting) {
        String title = MeetingTitle.of(meeting, danish);
        return meeting.cancelled() ? danish.text("meetings.calendar.cancelled", title) : title;
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
}
