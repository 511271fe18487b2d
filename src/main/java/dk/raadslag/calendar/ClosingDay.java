package dk.raadslag.calendar;

import java.time.LocalDate;

/** A day on which this municipality is closed beside the holidays. */
public record ClosingDay(LocalDate day, String name) {

    public ClosingDay {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("A closing day has a name");
    }
}
