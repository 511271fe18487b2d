package dk.raadslag.proofreading;

import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/**
 * Proof-reading. It keeps no text and changes nothing: the same text in the same context gives the same findings. The
 * dictionaries are read on first use.
 */
@Service
public class Proofreading {

    private static final List<Check> CHECKS = List.of(
            new SpellingCheck(),
            new FakeHeadingCheck(),
            new EmptySectionCheck(),
            new TableHeaderCheck(),
            new PictureTextCheck(),
            new LinkTextCheck(),
            new TypedListCheck(),
            new PlaceholderCheck(),
            new HelpTextCheck(),
            new NothingToSayCheck(),
            new WeekdayCheck(),
            new ToldAsPastCheck(),
            new CaseNumberCheck(),
            new PersonNameCheck(),
            new TableSumCheck(),
            new PersonalNumberCheck(),
            new PrivateContactCheck(),
            new ReadabilityCheck());

    private static final Comparator<Finding> IN_ORDER = Comparator.<Finding>comparingInt(
                    finding -> finding.place().from())
            .thenComparingInt(finding -> finding.place().to())
            .thenComparing(Finding::check);

    /** Where one of these stands, the spelling of its words is not worth telling too. */
    private static final Set<CheckKey> SAYS_MORE =
            EnumSet.of(CheckKey.PERSON_NAME, CheckKey.PLACEHOLDER, CheckKey.HELP_TEXT, CheckKey.NOTHING_TO_SAY);

    private static final Set<CheckKey> IN_NAMES =
            EnumSet.of(CheckKey.PERSONAL_NUMBER, CheckKey.POSSIBLE_PERSONAL_NUMBER);

    /** All there is to find, in order of place. */
    public List<Finding> check(RichText text, Context context) {
        return check(text, context, CHECKS);
    }

    /** All there is to find that counts, and what it means, in order of place. */
    public List<Judged> judge(RichText text, Yardstick yardstick) {
        boolean spells = yardstick.style().weight(CheckKey.SPELLING).isPresent();
        List<Check> checks = CHECKS.stream()
                .filter(check -> spells || !(check instanceof SpellingCheck))
                .toList();
        return yardstick.style().judge(check(text, yardstick.context(), checks));
    }

    /** What counts in a title or a file's name: it is no prose; what matters is that it tells of nobody. */
    public List<Judged> judgeName(String name, Yardstick yardstick) {
        return judge(RichText.of(Paragraph.of(name)), yardstick).stream()
                .filter(judged -> IN_NAMES.contains(judged.finding().check()))
                .toList();
    }

    private static List<Finding> check(RichText text, Context context, List<Check> checks) {
        Copy copy = CopyWriter.copy(text);
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) check.read(copy, context, findings::add);
        NavigableMap<Integer, Integer> told = new TreeMap<>();
        for (Finding finding : findings) {
            if (SAYS_MORE.contains(finding.check())) {
                told.merge(finding.place().from(), finding.place().to(), Math::max);
            }
        }
        return findings.stream()
                .filter(finding -> finding.check() != CheckKey.SPELLING || !isInside(finding.place(), told))
                .sorted(IN_ORDER)
                .toList();
    }

    private static boolean isInside(Place place, NavigableMap<Integer, Integer> told) {
        Map.Entry<Integer, Integer> before = told.floorEntry(place.from());
        return before != null && place.to() <= before.getValue();
    }

    /**
     * What may stand instead of a finding's words, the likeliest first and five at most. For a misspelt word this takes
     * some fifty milliseconds, so ask when somebody looks at the finding.
     */
    public List<String> mends(Finding finding, Context context) {
        return finding.check() == CheckKey.SPELLING ? Suggestions.forWord(finding.words(), context) : finding.mends();
    }
}
