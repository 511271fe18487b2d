package dk.raadslag.importing.shape;

import dk.raadslag.publication.EditionKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a title line: "REFERAT Chefforum d. 12-03-2025", "Byrådet - Referat", "Økonomiudvalgets møde den 21.
 * januar 2026".
 */
record TitleWords(@Nullable EditionKind kind, String committee, boolean closed) {

    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(?<before>(?:(?:åbent|åben|lukket|foreløbigt|foreløbig|endeligt|endelig|godkendt|ekstraordinær|ekstraordinært|ordinær|ordinært|revideret)\\s+)*)"
                    + "(?<kind>beslutningsreferat|mødereferat|referat|beslutningsprotokol|protokol|tillægsdagsorden|supplerende dagsorden|mødeindkaldelse|dagsorden)\\b[\\s:–-]*(?<rest>.*)$");
    private static final Pattern KIND_LAST = Pattern.compile(
            "(?iu)^(?<rest>.{3,80}?)\\s*[-–,:]\\s*(?<before>(?:åben|åbent|lukket)\\s+)?(?<kind>referat|tillægsdagsorden|dagsorden|beslutningsprotokol)$");
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)^(?:(?:ordinært|ekstraordinært|konstituerende|åbent|(?<closed>lukket))\\s+)*(?:møde|mødet)\\s+i\\s+(?<rest>.+)$|^(?<owner>.{3,80}?)s\\s+(?:(?:ordinære|ekstraordinære|konstituerende|åbne|(?<shut>lukkede))\\s+)*møde\\b.*$");
    private static final Pattern CLOSED = Pattern.compile(
            "(?iu)(?<=^|[\\s(–—-])[\\s(–—-]*lukket(?:\\s+(?:møde|mødedel|del|dagsorden|referat))?\\)?(?=\\s*(?:$|[-–—,(:]|\\d|(?:i|d\\.|den)\\s))");
    private static final Pattern BODY = Pattern.compile(
            "(?iu).*(udvalg|bestyrelse|byråd|borgerrepræsentation|forum|\\p{L}*MED\\b|\\bråd(?!hus|giv)|råd(?:et)?\\b|nævn|direktion|\\bHMU\\b|\\bLMU\\b|\\bOMU\\b|gruppe|udvalget).*");
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)[\\s,.:–-]*+(?:\\b(?:d\\.?|den|af|på|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|møde|kl\\.?))?[\\s,.:–-]*+$");
    private static final int LONGEST = 300;

    static Optional<EditionKind> kind(String line) {
        return of(line).map(TitleWords::kind);
    }

    /** What a title line says; empty when it is none. */
    static Optional<TitleWords> of(String line) {
        if (line.length() > LONGEST) return Optional.empty();
        Matcher first = KIND.matcher(line.strip());
        if (first.matches()) return Optional.of(words(first.group("kind"), first.group("before"), first.group("rest")));
        Matcher last = KIND_LAST.matcher(line.strip());
        if (last.matches())
            return Optional.of(words(last.group("kind"), orEmpty(last.group("before")), last.group("rest")));
        return meeting(line.strip());
    }

    private static Optional<TitleWords> meeting(String line) {
        Matcher meeting = MEETING.matcher(line);
        if (!meeting.matches()) return Optional.empty();
        String name = meeting.group("rest") != null ? meeting.group("rest") : meeting.group("owner");
        boolean closed = meeting.group("closed") != null || meeting.group("shut") != null || isClosed(name);
        return Optional.of(new TitleWords(null, committee(name), closed));
    }

    private static TitleWords words(String kind, String before, String rest) {
        boolean closed = before.toLowerCase(Locale.ROOT).contains("lukket") || isClosed(rest);
        return new TitleWords(kindOf(kind.toLowerCase(Locale.ROOT)), committee(rest), closed);
    }

    private static boolean isClosed(String rest) {
        return CLOSED.matcher(rest).find();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static EditionKind kindOf(String word) {
        if (word.startsWith("tillæg") || word.startsWith("supplerende")) return EditionKind.SUPPLEMENTARY_AGENDA;
        return word.endsWith("dagsorden") || word.equals("mødeindkaldelse") ? EditionKind.AGENDA : EditionKind.MINUTES;
    }

    /** The committee's name in what a line says besides the kind of document: without date, weekday and "d.". */
    static String committee(String rest) {
        if (rest.length() > LONGEST) return rest.strip();
        String name =
                Dates.first(rest).map(found -> rest.substring(0, found.from())).orElse(rest);
        String shorter = TAIL.matcher(withoutClosed(name)).replaceFirst("");
        while (!shorter.equals(name)) {
            name = shorter;
            shorter = TAIL.matcher(name).replaceFirst("");
        }
        String clean = CommitteeNames.clean(name);
        return clean.replaceFirst("(?iu)^(?:ordinært |ekstraordinært |lukket |åbent )*møde(?:t)? i ", "");
    }

    private static String withoutClosed(String name) {
        String met = name.replaceFirst("(?iu)\\blukket\\s+(?=mødet?\\s+i\\s)", "");
        return CLOSED.matcher(met).replaceAll("");
    }

    /** Whether the words name a body that meets. */
    static boolean namesBody(String words) {
        return words.length() <= 120
                && !words.endsWith(".")
                && BODY.matcher(words).matches();
    }
}
