package dk.raadslag.importing.shape;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as a person types it in a field: "12-03-2025", "12. marts 2025", "2025-03-12". */
public final class TypedDay {

    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)\\s*(?:(?:man|tirs|ons|tors|fre|lør|søn)dag)?(?:\\s+den)?\\s*");

    /** The first year municipalities can have minutes of, and one that no meeting is planned for. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2200;

    private TypedDay() {}

    /** Empty when there is no date, when there is more than a date, and when its year cannot be meant. */
    public static Optional<LocalDate> of(String typed) {
        return Dates.first(typed)
                .filter(found -> typed.length() == found.to()
                        && WEEKDAY.matcher(typed.substring(0, found.from())).matches())
                .map(Dates.Found::date)
                .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    }
}
