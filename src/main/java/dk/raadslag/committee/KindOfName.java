package dk.raadslag.committee;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What sort of committee a Danish name suggests. A name that suggests nothing is taken for one of the municipality's
 * own, which only those who work there may read.
 */
record KindOfName(CommitteeKind kind, @Nullable Integer medLevel) {

    private static final KindOfName UNKNOWN = new KindOfName(CommitteeKind.OTHER, null);

    /** The first that fits counts. MED is written in capitals; "med" is also the Danish word for "with". */
    private static final List<Rule> RULES = List.of(
            med("\\bHMU\\b|(?i:hovedudvalg|hoved-?med|kommune-?med)", 1),
            med("(?i:afdelings?|center|område|sektor|forvaltnings?|direktørområde|fag)-?MED(?!\\p{Ll})", 2),
            med("MED(?!\\p{L})|(?i:\\bmed-?udvalg)", 3),
            rule("(arbejdsmiljø|samarbejds|sikkerheds)udvalg", CommitteeKind.OTHER),
            rule("\\b(kommunalbestyrelsen?|byråd(et)?|borgerrepræsentation(en)?)\\b", CommitteeKind.COUNCIL),
            rule("\\bøkonomi.*udvalg", CommitteeKind.FINANCE),
            rule("chefforum|direktion|chefgruppe|ledergruppe|lederforum|chefmøde", CommitteeKind.MANAGEMENT),
            rule("udvalg", CommitteeKind.STANDING));

    static KindOfName of(String name) {
        return RULES.stream()
                .filter(rule -> rule.words().matcher(name).find())
                .map(Rule::suggests)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Rule med(String words, int level) {
        return new Rule(
                Pattern.compile(words, UNICODE_CASE | UNICODE_CHARACTER_CLASS),
                new KindOfName(CommitteeKind.MED, level));
    }

    private static Rule rule(String words, CommitteeKind kind) {
        return new Rule(
                Pattern.compile(words, CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS),
                new KindOfName(kind, null));
    }

    private record Rule(Pattern words, KindOfName suggests) {}
}
