package dk.raadslag.yearwheel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a secretary says of a standing item.
 *
 * @param minutes how long it takes at a meeting, or null
 * @param guidance what is to be thought of when it comes up, or null
 * @param until the last day it comes up, or null
 * @throws YearWheelRefused when the title, minutes or guidance are out of bounds
 */
public record NewStandingItem(
        StandingKind kind,
        String title,
        @Nullable Integer minutes,
        @Nullable String guidance,
        Cadence cadence,
        AgendaPlace place,
        @Nullable LocalDate until) {

    private static final int LONGEST_TITLE = 300;
    private static final int MOST_MINUTES = 600;
    private static final int LONGEST_GUIDANCE = 2000;

    public NewStandingItem {
        title = title.strip();
        guidance = guidance == null || guidance.isBlank() ? null : guidance.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) throw new YearWheelRefused(YearWheelRule.TITLE_WRONG);
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES))
            throw new YearWheelRefused(YearWheelRule.MINUTES_WRONG);
        if (guidance != null && guidance.length() > LONGEST_GUIDANCE)
            throw new YearWheelRefused(YearWheelRule.GUIDANCE_TOO_LONG);
    }

    /** One that every meeting has. */
    static NewStandingItem usual(StandingKind kind, String title, AgendaPlace place) {
        return new NewStandingItem(kind, title, null, null, new Cadence.EveryMeeting(), place, null);
    }
}
