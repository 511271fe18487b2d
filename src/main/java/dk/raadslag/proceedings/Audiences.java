package dk.raadslag.proceedings;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.meeting.Meeting;

/** Who reads what is recorded of a meeting. */
final class Audiences {

    private Audiences() {}

    static Audience of(Meeting meeting) {
        long committee = meeting.committee().id();
        return Audience.of(Token.recorder(committee), Token.committee(committee), Token.meeting(meeting.id()));
    }

    static Audience ofRecorders(Meeting meeting) {
        return Audience.of(Token.recorder(meeting.committee().id()));
    }

    /** What is the person's own affair. */
    static Audience ofRecordersAnd(long person, Meeting meeting) {
        return Audience.of(Token.recorder(meeting.committee().id()), Token.person(person));
    }

    /** As the journal knows the meeting. */
    static String subject(Meeting meeting) {
        return "meeting:" + meeting.id();
    }
}
