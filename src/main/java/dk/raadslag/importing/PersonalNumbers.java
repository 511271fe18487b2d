package dk.raadslag.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what may be a CPR number: six digits that are a date of birth and four more. The seventh digit tells the
 * century. Numbers that pass the modulus 11 check, and those of a 1 January, which may fail it since 2007, are likely;
 * the others are only possible. The number itself is never told.
 */
final class PersonalNumbers {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\d./-])(\\d{2})(\\d{2})(\\d{2})([ \\u00a0-]?)(\\d{4})(?![\\d/]|-\\d|\\.\\d)");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private PersonalNumbers() {}

    static void in(String where, String text, List<Finding> findings) {
        int likely = 0;
        int possible = 0;
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group().replaceAll("\\D", "");
            if (!isBirth(digits)) continue;
            if (passesCheck(digits) || digits.startsWith("0101")) likely++;
            else if (!matcher.group(4).isEmpty()) possible++;
        }
        if (likely > 0) findings.add(Finding.warning(where, message(likely, "er højst sandsynligt et CPR-nummer")));
        else if (possible > 0) findings.add(Finding.notice(where, message(possible, "kan være et CPR-nummer")));
    }

    private static String message(int count, String what) {
        String which = count == 1 ? "Et tal" : "Hvert af " + count + " tal";
        return which + " " + what + ". Fjern det, før referatet offentliggøres.";
    }

    private static boolean isBirth(String digits) {
        int year = Integer.parseInt(digits.substring(4, 6));
        int seventh = digits.charAt(6) - '0';
        try {
            LocalDate.of(
                    century(seventh, year) + year,
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(0, 2)));
            return true;
        } catch (DateTimeException e) {
            return false;
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
