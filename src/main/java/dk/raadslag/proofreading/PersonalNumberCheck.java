package dk.raadslag.proofreading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be a CPR number: six digits that are a date of birth and four more. The seventh digit tells the century.
 * Numbers that pass the modulus 11 check, and those of a 1 January, which may fail it since 2007, are likely; the
 * others are only possible. The number itself is never told.
 */
final class PersonalNumberCheck implements LineCheck {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\d./+-])(\\d{2})(\\d{2})(\\d{2})([ \\u00a0]?[-‐‑–][ \\u00a0]?|[ \\u00a0])?(\\d{4})(?![\\d/]|-\\d|[.,]\\d)");
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(?iuU).*(?:\\b(?:p-?nr|p-?nummer|produktionsenhed\\p{L}*|konto\\p{L}*|ean\\p{L}*|telefon\\p{L}*|tlf|mobil\\p{L}*|faktura\\p{L}*|ordre\\p{L}*|sagsnr|sagsnummer|journal\\p{L}*|matrikel\\p{L}*|dok\\p{L}*|løbenummer|varenummer|serienummer|cvr\\p{L}*|id)|\\+\\d\\d)[-. :#]*(?:nr|nummer|id)?[. :#]*$");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int NEAR = 30;

    @Override
    public void read(Line line, Context context, Consumer<Finding> findings) {
        Matcher found = CANDIDATE.matcher(line.text());
        while (found.find()) {
            String digits = found.group().replaceAll("\\D", "");
            Optional<LocalDate> birth = birth(digits);
            if (birth.isEmpty() || birth.get().isAfter(context.today())) continue;
            String before = line.text().substring(Math.max(0, found.start() - NEAR), found.start());
            if (OTHER_NUMBER.matcher(before).matches()) continue;
            findings.accept(new Finding(key(digits), line.place(found.start(), found.end()), "", List.of(), List.of()));
        }
    }

    private static CheckKey key(String digits) {
        boolean likely = passesCheck(digits) || digits.startsWith("0101");
        return likely ? CheckKey.PERSONAL_NUMBER : CheckKey.POSSIBLE_PERSONAL_NUMBER;
    }

    private static Optional<LocalDate> birth(String digits) {
        int year = Integer.parseInt(digits.substring(4, 6));
        int seventh = digits.charAt(6) - '0';
        try {
            return Optional.of(LocalDate.of(
                    century(seventh, year) + year,
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(0, 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int century(int seventh, int year) {
        if (seventh <= 3) return 1900;
        if (seventh == 4 || seventh == 9) return year <= 36 ? 2000 : 1900;
        return year <= 57 ? 2000 : 1800;
    }

    private static boolean passesCheck(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return sum % 11 == 0;
    }
}
