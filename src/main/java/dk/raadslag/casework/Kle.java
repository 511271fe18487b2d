package dk.raadslag.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Titles of the KLE classification by number: main groups "81", groups "81.38", subjects "81.38.05". Expired numbers
 * keep their titles, for old cases keep their numbers.
 */
public final class Kle {

    private static final Pattern NUMBER = Pattern.compile("\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?");

    private final Map<String, String> titles;
    private final Map<String, LocalDate> expired;

    public Kle(Map<String, String> titles) {
        this(titles, Map.of());
    }

    /** @param expired the day since which a number is given to no new case, for those that have one */
    public Kle(Map<String, String> titles, Map<String, LocalDate> expired) {
        for (String number : titles.keySet()) {
            if (!NUMBER.matcher(number).matches()) throw new IllegalArgumentException("Not a KLE number: " + number);
        }
        this.titles = new TreeMap<>(titles);
        this.expired = Map.copyOf(expired);
    }

    /** A subject's number and those of the groups it belongs to, the subject first. */
    static List<String> withGroups(String subject) {
        return List.of(subject, subject.substring(0, 5), subject.substring(0, 2));
    }

    public Map<String, String> titles() {
        return Map.copyOf(titles);
    }

    public Map<String, LocalDate> expired() {
        return expired;
    }
}
