package dk.raadslag.meeting;

import dk.raadslag.web.Words;
import java.util.Locale;

/** What a meeting is called in a calendar. */
public final class MeetingTitle {

    private MeetingTitle() {}

    /** The committee's name, and whether the meeting is an extraordinary one. */
    public static String of(Meeting meeting, Words words) {
        String name = meeting.committee().name();
        if (!meeting.extraordinary()) return name;
        return name + " (" + words.text("meetings.state.extraordinary").toLowerCase(Locale.ROOT) + ")";
    }
}
