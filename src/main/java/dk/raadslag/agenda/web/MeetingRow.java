package dk.raadslag.agenda.web;

import dk.raadslag.meeting.Meeting;
import java.time.LocalDate;

/**
 * A meeting to come in the secretary's list.
 *
 * @param lastDay the last day to send the agenda out in time
 * @param items how many numbered items it has
 */
public record MeetingRow(Meeting meeting, LocalDate lastDay, boolean late, int items, boolean sent) {

    public String address() {
        return AgendaPages.ADDRESS + "/" + meeting.id();
    }
}
