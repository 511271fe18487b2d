package dk.raadslag.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.ZoneId;
import java.util.TimeZone;

/** The Danish clock as calendars carry it (RFC 5545). */
public final class DanishZone {

    public static final ZoneId ID = ZoneId.of("Europe/Copenhagen");

    private DanishZone() {}

    /** Written out, for programs may not know the zone by its name; the rules are those of the Union since 1996. */
    static TimezoneAssignment writtenOut() {
        VTimezone zone = new VTimezone(ID.getId());
        zone.addDaylightSavingsTime(observance(new DaylightSavingsTime(), 3, 31, 2, 1, 2, "CEST"));
        zone.addStandardTime(observance(new StandardTime(), 10, 27, 3, 2, 1, "CET"));
        return new TimezoneAssignment(TimeZone.getTimeZone(ID), zone);
    }

    private static <T extends Observance> T observance(
            T observance, int month, int day, int hour, int from, int to, String name) {
        observance.setDateStart(new ICalDate(new DateTimeComponents(1996, month, day, hour, 0, 0, false), true));
        observance.setTimezoneOffsetFrom(new UtcOffset(true, from, 0));
        observance.setTimezoneOffsetTo(new UtcOffset(true, to, 0));
        observance.addTimezoneName(name);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        return observance;
    }
}
