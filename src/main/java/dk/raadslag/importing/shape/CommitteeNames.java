package dk.raadslag.importing.shape;

import dk.raadslag.committee.CommitteeKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a committee's name tells: the name itself without the words around it, and the kind of committee. */
public final class CommitteeNames {

    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)^((ordinært|ekstraordinært|konstituerende)\\s+)?(møde|mødet)\\s+i\\s+|^(fra|for|til|i)\\s+");
    private static final Pattern GENITIVE = Pattern.compile("(?iu)^(.{3,}?)s\\s+møde$");
    private static final Pattern MED = Pattern.compile(
            "(?iu).*(\\bmed\\b|\\p{L}MED\\b|med-?udvalg|med-?systemet|samarbejdsudvalg|\\b[HLO]MU\\b).*");
    private static final Pattern TOP_MED =
            Pattern.compile("(?iu).*(kommunemed|hoved-?med|hovedudvalg|hovedsamarbejds|\\bHMU\\b).*");
    private static final Pattern MIDDLE_MED =
            Pattern.compile("(?iu).*(afdelingsmed|områdemed|centermed|forvaltningsmed|\\bOMU\\b).*");

    private CommitteeNames() {}

    /** The name without "møde i" before and "s møde" behind it, on one line. */
    public static String clean(String printed) {
        String name = printed.replaceAll("[\\s\\u00a0]+", " ").strip();
        name = BEFORE.matcher(name).replaceFirst("");
        var genitive = GENITIVE.matcher(name);
        if (genitive.matches()) name = genitive.group(1);
        return name.replaceAll("^[\\s:–-]+|[\\s:,–-]+$", "");
    }

    public static CommitteeKind kind(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        if (isMed(name)) return CommitteeKind.MED;
        if (words.matches(".*(kommunalbestyrelse|byråd|borgerrepræsentation|regionsråd).*"))
            return CommitteeKind.COUNCIL;
        if (words.matches(".*(økonomiudvalg|økonomi- og erhvervsudvalg|magistrat).*")) return CommitteeKind.FINANCE;
        if (words.matches(".*(chefforum|direktion|chefgruppe|ledergruppe|lederforum|chefmøde).*")) {
            return CommitteeKind.MANAGEMENT;
        }
        return words.contains("udvalg") ? CommitteeKind.STANDING : CommitteeKind.OTHER;
    }

    /** The level of a committee of the co-determination system, 1 for the whole municipality; empty for others. */
    public static Optional<Integer> medLevel(String name) {
        if (!isMed(name)) return Optional.empty();
        if (TOP_MED.matcher(name).matches()) return Optional.of(1);
        return Optional.of(MIDDLE_MED.matcher(name).matches() ? 2 : 3);
    }

    private static boolean isMed(String name) {
        return name.contains("MED") && MED.matcher(name).matches()
                || TOP_MED.matcher(name).matches()
                || name.matches(".*\\b[LO]MU\\b.*");
    }
}
