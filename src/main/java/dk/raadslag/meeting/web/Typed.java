package dk.raadslag.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people type into fields. */
final class Typed {

    private Typed() {}

    static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** Null when it is no day that can be meant. */
    static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() >= 2000 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Null when it is no time; "9.30" and "09:30" are. */
    static @Nullable LocalTime time(String typed) {
        try {
            String colon = typed.replace('.', ':');
            return LocalTime.parse(colon.length() == 4 ? "0" + colon : colon);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
