package dk.raadslag.meeting;

import java.util.List;

/** Something that was not done to meetings, with every reason. */
public class MeetingRefused extends RuntimeException {

    private final List<Reason> reasons;

    MeetingRefused(List<Reason> reasons) {
        super("Refused: " + reasons);
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
