package dk.raadslag.meeting.web;

import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When and where, as typed; the names are those of the fields on the page.
 *
 * @param slut when it ends; on the next day when it is before it begins; may be empty
 */
public record SlotForm(String dato, String start, String slut, String sted) {

    static final SlotForm EMPTY = new SlotForm("", "", "", "");

    private static final int LONGEST_PLACE = 200;

    public SlotForm(@Nullable String dato, @Nullable String start, @Nullable String slut, @Nullable String sted) {
        this.dato = Typed.plain(dato);
        this.start = Typed.plain(start);
        this.slut = Typed.plain(slut);
        this.sted = Typed.plain(sted);
    }

    static SlotForm of(Meeting meeting) {
        LocalDateTime ends = meeting.endsAt();
        return new SlotForm(
                meeting.startsAt().toLocalDate().toString(),
                meeting.timeKnown() ? meeting.startsAt().toLocalTime().toString() : "",
                ends == null ? "" : ends.toLocalTime().toString(),
                meeting.place());
    }

    SlotForm on(String day) {
        return new SlotForm(day, start, slut, sted);
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (Typed.day(dato) == null) errors.put("dato", "meetings.field.dayWrong");
        errors.putAll(timeErrors());
        return errors;
    }

    /** As {@link #errors()}, without the day. */
    Map<String, String> timeErrors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (Typed.time(start) == null) errors.put("start", "meetings.field.timeWrong");
        if (!slut.isEmpty() && Typed.time(slut) == null) errors.put("slut", "meetings.field.timeWrong");
        if (sted.length() > LONGEST_PLACE) errors.put("sted", "meetings.field.placeTooLong");
        return errors;
    }

    /** Empty when something must be mended. */
    Optional<Slot> slot() {
        LocalDate day = Typed.day(dato);
        LocalTime from = Typed.time(start);
        if (day == null || from == null || !timeErrors().isEmpty()) return Optional.empty();
        LocalDateTime begins = day.atTime(from);
        return Optional.of(new Slot(begins, end(begins), sted.isEmpty() ? null : sted));
    }

    private @Nullable LocalDateTime end(LocalDateTime begins) {
        LocalTime to = Typed.time(slut);
        if (to == null) return null;
        LocalDateTime sameDay = begins.toLocalDate().atTime(to);
        return sameDay.isAfter(begins) ? sameDay : sameDay.plusDays(1);
    }
}
