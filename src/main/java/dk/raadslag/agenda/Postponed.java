package dk.raadslag.agenda;

import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Exclusions;

/**
 * Where an item comes from that was put off.
 *
 * @param from the meeting that put it off
 * @param itemId the item on that meeting's agenda
 */
public record Postponed(Meeting from, long itemId) {

    /** What the item is called by the editions of that meeting. */
    public String source() {
        return Exclusions.source(itemId);
    }
}
