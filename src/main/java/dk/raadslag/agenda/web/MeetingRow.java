package dk.raadslag.agenda.web;

import dk.raadslag.agenda.TimeLimit;
import dk.raadslag.meeting.Meeting;

/**
 * A meeting to come in the secretary's list.
 *
 * @param items how many numbered items it has
 */
public record MeetingRow(Meeting meeting, TimeLimit limit, int items, boolean sent) {

    public String address() {
        return AgendaPages.ADDRESS + "/" + meeting.id();
    }
}
