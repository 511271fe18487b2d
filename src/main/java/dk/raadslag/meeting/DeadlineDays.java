package dk.raadslag.meeting;

import dk.raadslag.committee.Committee;
import java.util.ArrayList;
import java.util.List;

/**
 * How many working days before a committee's meetings something must be done; the day of the meeting does not count.
 *
 * @param caseIn when cases are handed in
 * @param approved when they are approved
 * @param dispatched when the agenda is sent out
 */
public record DeadlineDays(int caseIn, int approved, int dispatched) {

    /** What holds until a secretary says otherwise. */
    public static final DeadlineDays USUAL = new DeadlineDays(10, 8, 4);

    /** Kommunestyrelsesloven, section 8: members have the agenda at least four working days before. */
    public static final int DISPATCHED_AT_LEAST = 4;

    private static final int MOST = 60;

    /** Why these days cannot hold for the committee. */
    List<DeadlineRule> against(Committee committee) {
        List<DeadlineRule> reasons = new ArrayList<>();
        if (caseIn > MOST || dispatched < 0) reasons.add(DeadlineRule.NO_SUCH_NUMBER);
        if (caseIn < approved || approved < dispatched) reasons.add(DeadlineRule.NOT_IN_ORDER);
        if (boundByLaw(committee) && dispatched < DISPATCHED_AT_LEAST) reasons.add(DeadlineRule.DISPATCHED_TOO_LATE);
        return reasons;
    }

    /** Whether the law says when the committee's members must have the agenda. */
    public static boolean boundByLaw(Committee committee) {
        return switch (committee.kind()) {
            case COUNCIL, FINANCE, STANDING -> true;
            case MANAGEMENT, MED, OTHER -> false;
        };
    }
}
