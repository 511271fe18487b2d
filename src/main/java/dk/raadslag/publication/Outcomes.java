package dk.raadslag.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item, read from the free text of its decision.
 *
 * <p>Each sentence is held against the rules below; the first rule that fits gives its outcome. That the item itself
 * was withdrawn or postponed counts wherever it is told. Else the last sentence that approves, rejects, recommends or
 * notes counts; else a referral; else a discussion. A sentence that denies ("blev ikke udsat") or wishes ("kan
 * godkendes senere") decides nothing, but "ikke godkendt" rejects.
 */
public final class Outcomes {

    private static final int LONGEST = 20_000;
    private static final Set<Outcome> FIRM =
            EnumSet.of(Outcome.APPROVED, Outcome.REJECTED, Outcome.RECOMMENDED, Outcome.NOTED);

    private static final String ITEM =
            "(?:punktet|sagen|behandlingen|dagsordenspunktet|beslutningen|(?:punkt|sag|pkt\\.)(?!\\s*\\d)|punkterne(?!\\s*\\d)|afgørelsen)";
    /** "Punkt 7 blev taget af dagsordenen" is said of another item. */
    private static final String OTHERS = "^(?!.{0,60}\\b(?:punkt|pkt\\.|punkterne)\\s*(?:nr\\.\\s*)?\\d).*?";

    private static final String PUT_OFF = "(?:udsat|udsættes|udskydes|udskudt)";

    private static final List<Rule> RULES = List.of(
            rule(
                    Outcome.WITHDRAWN,
                    OTHERS + "\\b(?:taget|tages|tog|trukket|trækkes|trak|udgår|udgik|udgået|fjernet)\\s+(?:" + ITEM
                            + "\\s+)?(?:tilbage\\s+)?(?:af|fra)\\s+dagsorden"),
            rule(
                    Outcome.WITHDRAWN,
                    "^" + ITEM + "?\\s*(?:udgår|udgik|udgået|er udgået|blev trukket|trækkes|trukket)\\b"),
            rule(Outcome.POSTPONED, "^(?:(?:blev|er)\\s+)?" + PUT_OFF + "\\b"),
            rule(Outcome.POSTPONED, "\\b" + ITEM + "\\b[^.]{0,80}\\b" + PUT_OFF + "\\b"),
            rule(
                    Outcome.POSTPONED,
                    "\\b(?<!de )(?:udsatte|udskød|at udsætte|at udskyde)\\s+(?:behandling(?:en)? af )?" + ITEM + "\\b"),
            rule(
                    Outcome.POSTPONED,
                    "^" + ITEM + "\\b[^.]{0,60}\\b(?:genoptages|behandles igen|tages op igen|genoptaget)\\b"),
            rule(
                    Outcome.REJECTED,
                    "\\b(?:forkastet|forkastes|forkastede|afvist|afvises|afviste|nedstemt|bortfaldt|bortfalder)\\b"),
            rule(
                    Outcome.REJECTED,
                    "\\b(?:ikke|ej)\\s+(?:\\p{L}+\\s+){0,2}(?:godkendt|godkendes|vedtaget|vedtages|imødekommet|imødekommes|tiltrådt)\\b|(?<!\\bkunne )(?<!\\bkan )\\bikke\\s+(?:at\\s+)?(?:godkende|vedtage|imødekomme|tiltræde)\\b|\\bgodkendte\\s+ikke\\b"),
            rule(
                    Outcome.REFERRED,
                    "\\b(?:sende|sendes|sendt|sendte|sender|går|gik)\\s+(?:\\p{L}+\\s+){0,4}tilbage\\b|\\b(?:tilbagesendes|tilbagesendt|hjemvises|hjemvist|hjemviste)\\b"),
            rule(
                    Outcome.REFERRED,
                    "(?:^|\\b(?:" + ITEM
                            + "|(?:\\p{L}+)?forslaget)\\b[^.]{0,60}\\b)(?:oversendes|oversendt|henvises|henvist|videresendes|videresendt)\\b|\\b(?:oversendte|henviste)\\s+"
                            + ITEM + "\\b"),
            rule(Outcome.NOTED, "\\b(?:tog|tages|taget|tager|toges)\\b.{0,200}\\btil efterretning\\b"),
            rule(Outcome.NOTED, "^(?:taget )?til (?:efterretning|orientering)\\b|^orienteringen (?:blev )?givet\\b"),
            rule(
                    Outcome.RECOMMENDED,
                    "\\b(?:anbefaler|anbefales|anbefalede|anbefalet|indstillede|indstillet|indstilles)\\b|\\bindstiller\\b(?! til politisk)"),
            rule(
                    Outcome.APPROVED,
                    "\\b(?:godkendt|godkendes|godkendte|godkender|vedtaget|vedtages|vedtog|tiltrådt|tiltrådte|tiltrædes|imødekommet|imødekommes)\\b|\\bbesluttede at (?:godkende|vedtage|følge indstillingen)\\b|^indstillingen (?:blev )?fulgt\\b|\\btilslutt(?:er|ede) sig (?:forslaget|indstillingen)\\b"),
            rule(Outcome.APPROVED, "\\b(?:aftalte|aftalt)\\b[^.]{0,120}\\b(?:i enighed|endeligt)\\b"),
            rule(
                    Outcome.DISCUSSED,
                    "^(?:\\S+\\s+){1,5}drøftede\\b|^(?:blev\\s+)?drøftet\\b|^(?:det|" + ITEM
                            + "|emnet|temaet|status|orienteringen)\\b[^.]{0,60}\\bdrøftet\\b"),
            rule(
                    Outcome.DISCUSSED,
                    "\\bhavde\\s+(?:\\p{L}+\\s+){0,3}\\p{L}*drøftelse\\p{L}*\\b|^(?:der var en|i|under) (?:\\p{L}+ )?drøftelsen?\\b|^temadrøftelse|^(?:gensidig )?orientering(?:en)? og drøftelse"));

    /** What follows is a condition or a remark: "Godkendt med den ændring, at punkt 6 tages af dagsordenen." */
    private static final Pattern OPENS_APPROVED = Pattern.compile(
            "(?iuU)^(?:(?:dagsordenen|indstillingen|forslaget)\\s+(?:blev\\s+|er\\s+)?)?godkendt\\s+med\\b");

    private static final Pattern WISH = Pattern.compile(
            "(?iu)\\b(?:såfremt|hvis|når|inden|forventes|forventer|kan|kunne|vil|ville|bør|skal|skulle|afventer)\\s+(?:\\p{L}+\\s+){0,6}(?:godkend\\p{L}*|vedtag\\p{L}*|drøft\\p{L}*|udsæt\\p{L}*|udsat|udskyd\\p{L}*|anbefal\\p{L}*|afvis\\p{L}*|indstille\\p{L}*)");
    private static final Pattern DENIAL = Pattern.compile(
            "(?iu)\\bendnu\\s+ikke\\b|\\b(?:ikke|hverken|aldrig)\\s+(?:\\p{L}+\\s+){0,2}(?:udsat|udsættes|udskudt|udskydes|taget|tages|drøftet|anbefalet|anbefales|indstillet|trukket|afvist|forkastet|hjemvist)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n+");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:ad\\.?\\s*)?\\d{1,2}[.):]\\s+|^ad\\.?\\s*\\d{1,2}\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHERE = Pattern.compile(
            "(?iu)\\b(?:udsat|udsættes|udskydes|udskudt|udsatte|udskød|udsætte|udskyde|oversendes|oversendt|oversendte|henvises|henvist|henviste|videresendes|videresendt|tilbagesendes|tilbagesendt|hjemvises|hjemvist|hjemviste|tilbage|genoptages|genoptaget|behandles igen|tages op igen)\\b(?:\\s+(?!til\\b|på\\b|i\\b|indtil\\b)\\S+){0,6}?\\s+(?:indtil|til|på|i)\\s+(.+)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?iu),?\\s+(?:hvor|så|da|idet|fordi|således|så at|med henblik på|på grund af|på baggrund af|grundet|pga\\.)\\s.*$");

    private Outcomes() {}

    private record Rule(Outcome outcome, Pattern words) {}

    private record Told(Outcome outcome, String sentence) {}

    private static Rule rule(Outcome outcome, String words) {
        return new Rule(outcome, Pattern.compile("(?iuU)" + words));
    }

    /** The decision told by a text; the outcome is OTHER when no rule fits. */
    public static Decision decision(String text) {
        List<Told> told = told(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        Optional<Told> decisive = decisive(told);
        Outcome outcome = decisive.map(Told::outcome).orElse(Outcome.OTHER);
        return new Decision(outcome, text, decisive.map(Outcomes::goesTo).orElse(null));
    }

    private static List<Told> told(String text) {
        List<Told> told = new ArrayList<>();
        for (String printed : SENTENCE.split(text)) {
            String sentence = NUMBER.matcher(printed.strip()).replaceFirst("");
            outcome(sentence).ifPresent(outcome -> told.add(new Told(outcome, sentence)));
        }
        return told;
    }

    private static Optional<Outcome> outcome(String sentence) {
        if (OPENS_APPROVED.matcher(sentence).find()) return Optional.of(Outcome.APPROVED);
        if (WISH.matcher(sentence).find() || DENIAL.matcher(sentence).find()) return Optional.empty();
        return RULES.stream()
                .filter(rule -> rule.words().matcher(sentence).find())
                .map(Rule::outcome)
                .findFirst();
    }

    private static Optional<Told> decisive(List<Told> told) {
        return last(told, EnumSet.of(Outcome.WITHDRAWN, Outcome.POSTPONED))
                .or(() -> last(told, FIRM))
                .or(() -> last(told, EnumSet.of(Outcome.REFERRED)))
                .or(() -> last(told, EnumSet.of(Outcome.DISCUSSED)));
    }

    private static Optional<Told> last(List<Told> told, Set<Outcome> outcomes) {
        return told.reversed().stream()
                .filter(one -> outcomes.contains(one.outcome()))
                .findFirst();
    }

    private static @Nullable String goesTo(Told told) {
        if (told.outcome() != Outcome.POSTPONED && told.outcome() != Outcome.REFERRED) return null;
        Matcher where = WHERE.matcher(told.sentence());
        if (!where.find()) return null;
        String place = BEHIND.matcher(where.group(1)).replaceFirst("").replaceAll("[.,;\\s]+$", "");
        return place.isEmpty() ? null : place;
    }
}
