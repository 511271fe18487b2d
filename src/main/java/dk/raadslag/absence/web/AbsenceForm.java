package dk.raadslag.absence.web;

import dk.raadslag.absence.AbsenceRule;
import dk.raadslag.absence.NewAbsence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about an absence; the names are those of the fields on the page.
 *
 * @param person who is away; only an administrator chooses it
 * @param fra the first day
 * @param til the last day
 */
public record AbsenceForm(@Nullable Long person, @Nullable Long stedfortraeder, String fra, String til) {

    static final AbsenceForm EMPTY = new AbsenceForm(null, null, "", "");

    public AbsenceForm(
            @Nullable Long person, @Nullable Long stedfortraeder, @Nullable String fra, @Nullable String til) {
        this.person = person;
        this.stedfortraeder = stedfortraeder;
        this.fra = Objects.requireNonNullElse(fra, "").strip();
        this.til = Objects.requireNonNullElse(til, "").strip();
    }

    AbsenceForm of(@Nullable Long who) {
        return new AbsenceForm(who, stedfortraeder, fra, til);
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (person == null) errors.put("person", "absences.personMissing");
        if (day(fra) == null) errors.put("fra", "absences.dayWrong");
        if (day(til) == null) errors.put("til", "absences.dayWrong");
        if (stedfortraeder == null) errors.put("stedfortraeder", "absences.deputyMissing");
        return errors;
    }

    /** Empty when something is missing. */
    Optional<NewAbsence> absence() {
        LocalDate from = day(fra);
        LocalDate to = day(til);
        if (person == null || stedfortraeder == null || from == null || to == null) return Optional.empty();
        return Optional.of(new NewAbsence(person, stedfortraeder, from, to));
    }

    static Map<String, String> refused(List<AbsenceRule> reasons) {
        Map<String, String> errors = new LinkedHashMap<>();
        reasons.forEach(reason -> errors.putIfAbsent(field(reason), "absences.rule." + reason));
        return errors;
    }

    private static String field(AbsenceRule rule) {
        return switch (rule) {
            case NOT_YOURS -> "person";
            case OVERLAPS -> "fra";
            case ENDS_BEFORE_IT_BEGINS, IS_OVER, TOO_LONG -> "til";
            case OWN_DEPUTY, NOT_AN_APPROVER, DEPUTY_IS_AWAY -> "stedfortraeder";
        };
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() >= 2000 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
