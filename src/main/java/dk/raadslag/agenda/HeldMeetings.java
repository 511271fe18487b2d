package dk.raadslag.agenda;

import java.util.UUID;

/** The module that knows which meetings have been held: what they treated is recorded, and their agendas stand. */
public interface HeldMeetings {

    /**
     * Whether the meeting is closed and its record has not been opened again. Within the clerk's transaction, until
     * whose end it stays so.
     */
    boolean closed(UUID meetingId);

    /** The same as it looks right now, for showing. */
    boolean seemsClosed(UUID meetingId);

    /** Whether the meeting has been opened and is not closed; as {@link #closed} within the clerk's transaction. */
    boolean underWay(UUID meetingId);

    /** Whether the meeting has dealt with the item. */
    boolean dealtWith(UUID meetingId, long itemId);
}
