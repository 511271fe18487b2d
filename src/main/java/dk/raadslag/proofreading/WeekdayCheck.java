package dk.raadslag.proofreading;

import dk.raadslag.proofreading.DatesInText.Found;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Weekdays that are not the date's, and dates no calendar has. */
final class WeekdayCheck implements LineCheck {

    @Override
    public void read(Line line, Context context, Consumer<Finding> findings) {
        LocalDate now = Objects.requireNonNullElse(context.meeting(), context.today());
        for (Found found : DatesInText.in(line.text())) {
            if (!found.exists()) {
                if (found.sure() && found.month() <= 12 && found.day() <= 31) noSuchDate(line, found, findings);
            } else if (found.weekday() != null && !fits(found, found.weekday(), now)) {
                findings.accept(wrongDay(line, found, now));
            }
        }
    }

    private static boolean fits(Found found, DayOfWeek weekday, LocalDate now) {
        if (found.year() != null) return found.near(now).getDayOfWeek() == weekday;
        return found.candidates(now)
                .filter(date -> Math.abs(date.toEpochDay() - now.toEpochDay()) < 300)
                .anyMatch(date -> date.getDayOfWeek() == weekday);
    }

    private static void noSuchDate(Line line, Found found, Consumer<Finding> findings) {
        String words = line.text().substring(found.dateStart(), found.end());
        findings.accept(line.finding(CheckKey.NO_SUCH_DATE, found.dateStart(), found.end(), List.of(words), List.of()));
    }

    private static Finding wrongDay(Line line, Found found, LocalDate now) {
        String words = line.text().substring(found.start(), found.end());
        String right = DatesInText.DAYS.get(found.near(now).getDayOfWeek().getValue() - 1);
        return line.finding(
                CheckKey.WEEKDAY, found.start(), found.end(), List.of(words, right), List.of(mend(words, right)));
    }

    private static String mend(String words, String right) {
        boolean capital = Character.isUpperCase(words.charAt(0));
        String day = capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
        return words.replaceFirst("^\\p{L}+\\.?", day);
    }
}
