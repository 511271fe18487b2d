package dk.raadslag.meeting.web;

import dk.raadslag.meeting.DeadlineDays;
import dk.raadslag.meeting.DeadlineRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Working days as typed; the names are those of the fields on the page. */
public record DeadlineForm(String sager, String godkendt, String udsendt) {

    public DeadlineForm(@Nullable String sager, @Nullable String godkendt, @Nullable String udsendt) {
        this.sager = Typed.plain(sager);
        this.godkendt = Typed.plain(godkendt);
        this.udsendt = Typed.plain(udsendt);
    }

    static DeadlineForm of(DeadlineDays days) {
        return new DeadlineForm("" + days.caseIn(), "" + days.approved(), "" + days.dispatched());
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sager", sager);
        fields.put("godkendt", godkendt);
        fields.put("udsendt", udsendt);
        fields.forEach((field, typed) -> {
            if (!typed.matches("\\d{1,2}")) errors.put(field, "meetings.deadlines.rule.NO_SUCH_NUMBER");
        });
        return errors;
    }

    /** Empty when something must be mended. */
    Optional<DeadlineDays> days() {
        if (!errors().isEmpty()) return Optional.empty();
        return Optional.of(
                new DeadlineDays(Integer.parseInt(sager), Integer.parseInt(godkendt), Integer.parseInt(udsendt)));
    }

    static Map<String, String> refused(List<DeadlineRule> reasons) {
        Map<String, String> errors = new LinkedHashMap<>();
        reasons.forEach(rule -> errors.putIfAbsent(field(rule), "meetings.deadlines.rule." + rule));
        return errors;
    }

    private static String field(DeadlineRule rule) {
        return switch (rule) {
            case NOT_YOURS, NO_SUCH_NUMBER, NOT_IN_ORDER -> "sager";
            case DISPATCHED_TOO_LATE -> "udsendt";
        };
    }
}
