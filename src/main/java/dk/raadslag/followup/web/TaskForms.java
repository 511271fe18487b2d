package dk.raadslag.followup.web;

import dk.raadslag.followup.Due;
import dk.raadslag.followup.NewTask;
import dk.raadslag.meeting.Meeting;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the forms of follow-up send, read. */
final class TaskForms {

    static final String WHAT = "opgave";
    static final String OWNER = "ansvarlig";
    static final String WHEN = "hvornaar";
    static final String NEXT = "naeste";
    static final String DAY = "frist";

    private TaskForms() {}

    static NewTask task(Map<String, String> sent, @Nullable Meeting next) {
        return new NewTask(field(sent, WHAT), person(field(sent, OWNER)), due(sent, next));
    }

    private static @Nullable Due due(Map<String, String> sent, @Nullable Meeting next) {
        if (field(sent, WHEN).equals(NEXT) && next != null)
            return new Due(next.startsAt().toLocalDate(), next.id());
        LocalDate day = day(field(sent, DAY));
        return day == null ? null : Due.on(day);
    }

    static @Nullable Long person(String sent) {
        return sent.matches("\\d{1,15}") ? Long.valueOf(sent) : null;
    }

    static @Nullable LocalDate day(String sent) {
        try {
            return sent.isEmpty() ? null : LocalDate.parse(sent);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    private static String field(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
