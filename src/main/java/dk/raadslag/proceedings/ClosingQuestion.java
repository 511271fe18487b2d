package dk.raadslag.proceedings;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a module has answered before a meeting is closed, as follow-up asks whether any was agreed. */
public interface ClosingQuestion {

    /** Names the answer among those that are given when the meeting is closed. */
    String name();

    /** As it is put to whoever closes the meeting. */
    Question asked(Reader recorder, Meeting meeting);

    /** The key of the words for why the answer cannot stand, null when there is none; empty when it can. */
    Optional<String> against(Reader recorder, Meeting meeting, @Nullable String answer);

    /** Called within the clerk's transaction that closes the meeting. */
    void answered(Reader recorder, Meeting meeting, String answer);
}
