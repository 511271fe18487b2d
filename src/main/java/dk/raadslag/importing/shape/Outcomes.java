package dk.raadslag.importing.shape;

import dk.raadslag.publication.Decision;
import dk.raadslag.publication.Outcome;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item, read from the free text of its decision.
 *
 * <p>Each sentence is held against the rules below, the first that fits giving its outcome. Of several the decision's
 * last sentence about the item itself counts, with two exceptions: a postponement, referral or withdrawal of the item
 * counts wherever it is told, and "drøftet" gives way to any firmer word. A sentence that denies ("blev ikke
 * godkendt"), wishes ("kan godkendes senere") or tells of an earlier meeting decides nothing.
 */
public final class Outcomes {

    private static final String ITEM =
            "(punktet|sagen|punkt|sag|pkt\\.?|behandlingen|dagsordenspunktet|drøftelsen|beslutningen)";

    private static final List<Rule> RULES = List.of(
            rule(
                    Outcome.WITHDRAWN,
                    "\\b" + ITEM
                            + "\\b[^.]{0,60}\\b(tages|taget|blev taget|trækkes|trukket|udgår|udgik|udgået)\\b[^.]{0,30}"),
            rule(
                    Outcome.WITHDRAWN,
                    "\\b(taget|tages|tog|trukket|trækkes|træk)\\b[^.]{0,40}\\b(af|fra|tilbage)\\b[^.]{0,12}dagsorden"),
            rule(Outcome.WITHDRAWN, "^(udgår|udgik|udgået|taget af dagsordenen|trukket)\\b"),
            rule(Outcome.POSTPONED, "\\b" + ITEM + "\\b[^.]{0,80}\\b(udsat|udsættes|udskydes|udskudt)\\b"),
            rule(Outcome.POSTPONED, "^(blev )?(udsat|udsættes|udskydes|udskudt)\\b"),
            rule(Outcome.POSTPONED, "\\b(udsatte|udskød|besluttede at (udsætte|udskyde))\\b[^.]{0,30}\\b" + ITEM),
            rule(
                    Outcome.POSTPONED,
                    "\\b" + ITEM
                            + "\\b[^.]{0,60}\\b(genoptages|behandles|drøftes|tages op) på (et |det )?(næste|kommende|ekstraordinært)"),
            rule(
                    Outcome.REFERRED,
                    "\\b(sendes|sendt|oversendes|oversendt|henvises|henvist|sendte|sender)\\b[^.]{0,40}\\b(tilbage|til (fornyet|videre|behandling|høring|økonomiudvalget|kommunalbestyrelsen|byrådet|fagudvalg))"),
            rule(Outcome.REFERRED, "\\b(tilbagesendes|tilbagesendt|hjemvises|hjemvist)\\b"),
            rule(
                    Outcome.REJECTED,
                    "\\b(forkastet|forkastes|forkastede|afvist|afvises|afviste|faldt|bortfaldt|ikke (godkendt|godkendes|vedtaget|vedtages|imødekommet|imødekommes)|godkendte ikke|nedstemt|kunne ikke godkende)\\b"),
            rule(
                    Outcome.RECOMMENDED,
                    "\\b(anbefaler|anbefales|anbefalede|anbefalet|indstiller|indstilles|indstillede|indstillet)\\b"),
            rule(Outcome.NOTED, "\\b(tog|tages|taget|tager|toges)\\b[^.]{0,120}\\btil efterretning\\b"),
            rule(Outcome.NOTED, "^(til efterretning|taget til efterretning|til orientering)\\b"),
            rule(
                    Outcome.APPROVED,
                    "\\b(godkendt|godkendes|godkendte|godkender|vedtaget|vedtages|vedtog|tiltrådt|tiltrådte|tiltrædes|imødekommet|imødekommes|bevilget|valgt|udpeget)\\b"),
            rule(Outcome.APPROVED, "\\b(aftalte|aftalt|blev aftalt)\\b[^.]{0,80}\\b(i enighed|endeligt)\\b"),
            rule(Outcome.APPROVED, "\\bbesluttede at godkende\\b|\\bat godkende\\b.{0,60}\\bblev besluttet\\b"),
            rule(
                    Outcome.DISCUSSED,
                    "\\b(drøftede|drøftet|drøftes|drøftelse[n]?|temadrøftelse[n]?|evaluerede|gensidig(t)? orienter\\w+)\\b"));

    private static final Pattern HYPOTHETICAL = Pattern.compile(
            "(?iu)\\b(såfremt|hvis|når|inden|før|efter at|forventes|forventer|kan|kunne|skal|vil|ville|bør)\\b[^.]{0,60}\\b(godkend\\w*|vedtag\\w*|drøft\\w*|udsæt\\w*|anbefal\\w*|afvis\\w*)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu}|\\d+\\.)|\\n+");
    private static final Pattern WHERE = Pattern.compile(
            "(?iu)\\b(?:udsat|udsættes|udskydes|udskudt|udsatte|udskød|oversendes|oversendt|sendes|sendt|sender|sendte|henvises|henvist|tilbagesendes|tilbagesendt|hjemvises|hjemvist|tilbage|genoptages|behandles)\\b[^.]*?\\b(?:til|på|i)\\s+(?=\\S)");

    private Outcomes() {}

    private record Rule(Outcome outcome, Pattern words) {}

    private static Rule rule(Outcome outcome, String words) {
        return new Rule(
                outcome,
                Pattern.compile(
                        words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** The decision told by a text; the outcome is OTHER when no rule fits. */
    public static Decision decision(String text) {
        Outcome outcome = of(text);
        return new Decision(outcome, text, goesTo(outcome, text));
    }

    static Outcome of(String text) {
        return Outcome.OTHER;
    }

    private static @Nullable String goesTo(Outcome outcome, String text) {
        return null;
    }
}
