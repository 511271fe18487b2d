package dk.raadslag.proofreading;

import dk.raadslag.proofreading.DatesInText.Found;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Days to come of which the text says that something happened on them. A verb in the past counts only where nothing but
 * the doer or a place stands between it and the date; "vedtog at holde møde den 3. maj" tells of no past.
 */
final class ToldAsPastCheck implements LineCheck {

    private static final String DONE =
            "(?:afholdt|behandlet|vedtaget|godkendt|drøftet|udsendt|sendt|modtaget|offentliggjort|besluttet|fremlagt|forelagt|underskrevet|indviet|åbnet|gennemført|afsluttet|igangsat|orienteret|indgået|lukket|afleveret|færdiggjort|ansat|tiltrådt|anbefalet|opsagt|indberettet|oprettet|nedlagt|påbegyndt|fratrådt|overdraget|valgt|konstitueret)";
    private static final String DID =
            "(?<!\\b(?:bliver|blive|er|være|været|skal|vil|kan|har|havde) )(?:vedtog|behandlede|godkendte|drøftede|besluttede|afholdt|holdt|mødtes|besøgte|modtog|fremlagde|tiltrådte|underskrev|indviede|udsendte|offentliggjorde|gennemførte|afsluttede|igangsatte|indgik|trådte i kraft|fandt sted|åbnede|startede|begyndte|sluttede|fratrådte|anbefalede|afholdtes|behandledes|vedtoges|indsendte)";
    private static final String ON = "(?:[ ,]*(?:på|ved)? ?(?:(?:den|d\\.?) ?)?)$";
    private static final String NOT =
            "(?!(?:til|fra|om|for|med|at|der|som|inden|senest|før|efter|mod|og|omkring|ikke|frem|\\p{L}*møde\\p{L}*|\\p{L}*seminar\\p{L}*|\\p{L}*arrangement\\p{L}*|\\p{L}*konference\\p{L}*|\\p{L}*dag|\\p{L}*dagen|dato\\p{L}*|\\p{L}*valget|\\p{L}*frist\\p{L}*|\\p{L}*høring\\p{L}*)\\b)\\p{L}[\\p{L}-]*";
    private static final String PLACE = "(?:,? (?:af|i|på|hos) "
            + "(?!(?:til|fra|om|for|med|at|der|som|inden|senest|før|efter|mod|frem)\\b)\\p{L}[\\p{L}-]*(?: " + NOT
            + "| og (?-i:\\p{Lu})\\p{L}+){0,3}){0,2}";
    private static final String ADVERBS =
            "(?: (?:desuden|også|senest|derfor|så|endeligt|endelig|enstemmigt|samtidig|herefter|først|blevet|efterfølgende|allerede)){0,2}";

    private static final Pattern PASSIVE = Pattern.compile(
            "(?iuU)\\b(?:blev|er|var|er blevet|har|havde)" + ADVERBS + "(?: " + NOT + "){0,3}? " + DONE + PLACE + ON);
    private static final Pattern ACTIVE = Pattern.compile("(?iuU)\\b" + DID + "(?: " + NOT + "){0,2}" + PLACE + ON);
    private static final Pattern SPLIT = Pattern.compile("(?iuU)\\b(?:blev|har|havde|er)" + ON);
    private static final Pattern DONE_AFTER =
            Pattern.compile("(?iuU)^,?(?: (?!at\\b|som\\b|der\\b)[\\p{L}-]+){0,6}? " + DONE + "\\b.*");
    private static final Pattern AT_FIRST =
            Pattern.compile("(?iuU)^(?:på |ved )?(?:\\p{L}+ (?:i \\p{L}+ )?)?(?:den|d\\.?)? ?$");
    private static final Pattern DID_AFTER = Pattern.compile("(?iuU)^,? (?:blev|var|" + DID + ")\\b.*");
    private static final Pattern MOVED = Pattern.compile(
            "(?iuU).*\\b(?:aflyst|flyttet|planlagt|fastsat|foreslået|udpeget|udskudt|aftalt|som|skal|vil|bliver)\\b.*");
    private static final Pattern FROM_ON =
            Pattern.compile("(?iuU).*\\b(?:til|fra|pr\\.|inden|senest|før|mod) (?:(?:den|d\\.?) ?)?$");
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** Nothing a verb says of a date stands further away. */
    private static final int FAR = 90;

    /** A line with more is no running text. */
    private static final int MOST_DATES = 50;

    @Override
    public void read(Line line, Context context, Consumer<Finding> findings) {
        List<Found> dates =
                DatesInText.in(line.text()).stream().limit(MOST_DATES).toList();
        if (dates.isEmpty()) return;
        for (Sentences.Span sentence : Sentences.in(line.text())) {
            for (Found found : dates) {
                if (found.start() < sentence.start() || found.end() > sentence.end()) continue;
                if (found.year() != null && found.exists()) read(line, sentence, found, context, findings);
            }
        }
    }

    private static void read(
            Line line, Sentences.Span sentence, Found found, Context context, Consumer<Finding> findings) {
        LocalDate date = found.near(context.today());
        LocalDate meeting = context.meeting();
        boolean afterMeeting = meeting != null && date.isAfter(meeting);
        if (!afterMeeting && !date.isAfter(context.today())) return;
        String before = line.text().substring(Math.max(sentence.start(), found.start() - FAR), found.start());
        String after = line.text().substring(found.end(), Math.min(sentence.end(), found.end() + FAR));
        if (!isToldAsPast(before.replaceAll("[\\s\\u00a0]+", " "), after.replaceAll("[\\s\\u00a0]+", " "))) return;
        CheckKey check = afterMeeting ? CheckKey.AFTER_MEETING : CheckKey.FUTURE_AS_PAST;
        String words = line.text().substring(found.start(), found.end());
        List<String> args = afterMeeting && meeting != null ? List.of(words, DANISH.format(meeting)) : List.of(words);
        findings.accept(line.finding(check, found.start(), found.end(), args, List.of()));
    }

    private static boolean isToldAsPast(String before, String after) {
        if (FROM_ON.matcher(before).matches()) return false;
        if (PASSIVE.matcher(before).find() || ACTIVE.matcher(before).find()) return true;
        if (SPLIT.matcher(before).find()) return DONE_AFTER.matcher(after).matches();
        return AT_FIRST.matcher(before).matches()
                && DID_AFTER.matcher(after).matches()
                && !MOVED.matcher(after).matches();
    }
}
