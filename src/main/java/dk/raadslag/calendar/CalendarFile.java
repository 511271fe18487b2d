package dk.raadslag.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** What every calendar that Raadslag writes has in common (RFC 5545): its times are those of Danish clocks. */
public final class CalendarFile {

    private CalendarFile() {}

    /** A calendar without events. */
    public static ICalendar begin() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Raadslag//Raadslag//DA");
        calendar.getTimezoneInfo().setDefaultTimezone(DanishZone.writtenOut());
        return calendar;
    }

    /**
     * Says when something is.
     *
     * @param ends null when nobody knows
     * @param timeKnown false when only the day is known: it then lasts the whole day
     */
    public static void setTime(VEvent event, LocalDateTime starts, @Nullable LocalDateTime ends, boolean timeKnown) {
        if (!timeKnown) {
            event.setDateStart(new DateStart(day(starts.toLocalDate())));
            return;
        }
        event.setDateStart(moment(starts), true);
        if (ends != null) event.setDateEnd(moment(ends), true);
    }

    private static ICalDate day(LocalDate day) {
        var parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
        return new ICalDate(parts, false);
    }

    private static Date moment(LocalDateTime local) {
        return Date.from(local.atZone(DanishZone.ID).toInstant());
    }

    public static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
