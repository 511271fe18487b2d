package dk.raadslag.publication;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import java.util.Optional;

/** Where the reader of an agenda says not to come to the meeting; known by whatever notes who is there. */
public interface Apologies {

    /**
     * The way to it.
     *
     * @param address of the form
     * @param sent whether the reader has said so, and may take it back there
     */
    record Offer(String address, boolean sent) {}

    /** Empty for everybody who may not, or not any more. */
    Optional<Offer> offer(Reader reader, Meeting meeting);
}
