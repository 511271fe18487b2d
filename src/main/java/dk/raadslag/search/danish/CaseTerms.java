package dk.raadslag.search.danish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms a case number is indexed under and asked for by, in whatever style it is written. */
public final class CaseTerms {

    private static final Pattern KLE_STYLE =
            Pattern.compile("(\\d\\d\\.\\d\\d)(\\.\\d\\d)?(?:-?([a-zæøå]\\d\\d))?(?:-(\\d+))?(?:-(?:20)?(\\d\\d))?");

    private static final Pattern SPACED = Pattern.compile(
            "(\\d\\d\\.\\d\\d\\.\\d\\d)\\s*[-–]?\\s*([A-ZÆØÅa-zæøå]\\d\\d)(?:\\s*[-–]\\s*|\\s+)(\\d{1,5})(?:\\s*[-–]\\s*|\\s+)(\\d{2,4})(?!\\d)");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CaseTerms() {}

    /** The text with case numbers that are written with spaces drawn together. */
    static String joined(String typed) {
        return SPACED.matcher(typed).replaceAll("$1-$2-$3-$4");
    }

    /** The number itself and everything it begins with that means something: KLE group, subject, facet. */
    public static Set<String> indexed(String caseNumber) {
        String number = joined(caseNumber).strip().toLowerCase(Locale.ROOT);
        Set<String> terms = new LinkedHashSet<>();
        Matcher kle = KLE_STYLE.matcher(number);
        if (kle.matches()) terms.addAll(beginnings(kle));
        terms.add(number);
        terms.add(squeezed(number));
        return terms;
    }

    static List<String> asked(String typed) {
        Matcher kle = KLE_STYLE.matcher(typed);
        return kle.matches() ? List.of(beginnings(kle).getLast(), squeezed(typed)) : List.of(typed, squeezed(typed));
    }

    private static List<String> beginnings(Matcher kle) {
        List<String> beginnings = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        for (int group = 1; group <= kle.groupCount(); group++) {
            if (kle.group(group) == null) break;
            if (group > 2) number.append('-');
            beginnings.add(number.append(kle.group(group)).toString());
        }
        return beginnings;
    }

    private static String squeezed(String number) {
        return MARKS.matcher(number).replaceAll("");
    }
}
