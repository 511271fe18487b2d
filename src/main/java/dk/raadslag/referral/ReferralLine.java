package dk.raadslag.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a referral is.
 *
 * @param day of the latest meeting that takes it up, or null while there is none the reader may know of
 * @param answer the path of the answer in the minutes, or null
 */
public record ReferralLine(
        Referral referral,
        State state,
        @Nullable LocalDate day,
        @Nullable String answer) {

    /** From being sent to being answered. */
    public enum State {
        /** On no agenda yet. */
        WAITING,
        /** On the agenda of a meeting on a later day. */
        ON_AGENDA,
        /** It was before a meeting; the minutes are not out, or the reader may not read them. */
        DEALT_WITH,
        /** The answer stands in minutes that are out. */
        ANSWERED,
        /** It was taken back. */
        RECALLED
    }

    /** The colour of the state. */
    public String tone() {
        return switch (state) {
            case WAITING, ON_AGENDA, DEALT_WITH -> "wait";
            case ANSWERED -> "good";
            case RECALLED -> "";
        };
    }
}
