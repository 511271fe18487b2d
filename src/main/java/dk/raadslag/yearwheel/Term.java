package dk.raadslag.yearwheel;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days within which a topic comes up once. */
public record Term(LocalDate first, LocalDate last) {

    /** @param months how many, from this one on */
    static Term of(YearMonth from, int months) {
        return new Term(from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
