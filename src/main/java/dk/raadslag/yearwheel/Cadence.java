package dk.raadslag.yearwheel;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How often a topic comes up. */
public sealed interface Cadence {

    int MONTHS_OF_A_YEAR = 12;

    /** The terms of a year within each of which it comes up once; none when it comes up at every meeting. */
    List<Term> terms(int year);

    record EveryMeeting() implements Cadence {

        @Override
        public List<Term> terms(int year) {
            return List.of();
        }
    }

    /** In each of these months; never none. */
    record InMonths(Set<Month> months) implements Cadence {

        public InMonths {
            if (months.isEmpty()) throw new YearWheelRefused(YearWheelRule.MONTHS_MISSING);
            months = Set.copyOf(months);
        }

        @Override
        public List<Term> terms(int year) {
            return new TreeSet<>(months)
                    .stream()
                            .map(month -> Term.of(YearMonth.of(year, month), 1))
                            .toList();
        }
    }

    record Quarterly() implements Cadence {

        @Override
        public List<Term> terms(int year) {
            return every(year, 3);
        }
    }

    record TwiceAYear() implements Cadence {

        @Override
        public List<Term> terms(int year) {
            return every(year, MONTHS_OF_A_YEAR / 2);
        }
    }

    private static List<Term> every(int year, int months) {
        return Arrays.stream(Month.values())
                .filter(month -> (month.getValue() - 1) % months == 0)
                .map(month -> Term.of(YearMonth.of(year, month), months))
                .toList();
    }
}
