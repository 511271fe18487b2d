package dk.raadslag.importing.shape;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How minutes say that an item, or a part of the meeting, is closed. */
final class ClosedWords {

    private static final String CLOSED =
            "(?:lukket|fortroligt?|ikke[- ]offentligt?)(?:\\s+(?:\\p{L}{0,20}punkt|pkt\\.?|\\p{L}{0,20}sag|dagsorden|møde|behandling|orientering|drøftelse|beslutning))?";
    private static final Pattern BEFORE = Pattern.compile("(?iu)^[(\\[]?\\s*(?:" + CLOSED
            + "|luk\\.)\\s*[)\\]]?\\s*[:\\-–—]\\s*(?=\\S)|^[(\\[]\\s*" + CLOSED + "\\s*[)\\]][\\s.]*(?=\\S)"
            + "|^lukket\\s+(?:punkt|sag|dagsordenspunkt)\\s+(?=(?-i:\\p{Lu}))");
    private static final Pattern BEHIND = Pattern.compile("(?iu)\\s*[(\\[]\\s*(?:" + CLOSED
            + "|(?:for )?lukkede døre)\\s*[)\\]]$|(?:\\s+[-–—]|,)\\s+(?:" + CLOSED
            + "|(?:for )?lukkede døre)$|\\s+(?-i:LUKKET)(?:\\s+(?:punkt|sag))?$");
    private static final Pattern ALONE = Pattern.compile("(?iu)" + CLOSED + "\\.?");
    private static final Pattern SECTION = Pattern.compile(
            "(?iu)(?:den )?lukke(?:t|de) (?:møde|mødedel|dagsorden|referat|del|session|behandling|beslutningsprotokol)(?: af (?:mødet|dagsordenen|referatet))?"
                    + "|(?:lukkede|fortrolige|ikke[- ]offentlige) (?:punkter|dagsordenspunkter|sager)"
                    + "|(?:punkter|sager) på (?:den )?lukke(?:t|de) dagsorden"
                    + "|(?:dagsorden|referat)(?:en|et)? (?:for|fra|af|til) (?:det )?lukke(?:t|de) møde"
                    + "|(?:.{0,60}[-–—]\\s*)?(?:(?:punkter|sager),? (?:der|som) behandles |punkter |behandling |sager |møde )?for lukkede døre");
    private static final Pattern OPEN_SECTION = Pattern.compile(
            "(?iu)åbent (?:møde|referat)|(?:den )?åb(?:en|ne) (?:dagsorden|del|mødedel|session|behandling|beslutningsprotokol)(?: af (?:mødet|dagsordenen|referatet))?"
                    + "|(?:åbne|offentlige) (?:punkter|dagsordenspunkter|sager)"
                    + "|(?:.{0,60}[-–—]\\s*)?(?:punkter |behandling |sager |møde )?for åbne døre");
    private static final Pattern AROUND =
            Pattern.compile("^[^\\p{L}\\p{N}]+|\\s*\\([^()]{0,60}\\)[^\\p{L}\\p{N}]*$|[^\\p{L}\\p{N})]+$");
    private static final Pattern STATE = Pattern.compile(
            "(?iu)(?:offentlighed|status|åben/lukket|lukket/åben|adgang)?\\s*:?\\s*(åbent|åben|åben sag|åbent punkt|lukket|lukket sag|lukket punkt|fortroligt?)\\.?");
    private static final Pattern WITHIN = Pattern.compile(
            "(?iu)(?:(?:lukket|lukkede|fortrolige?|fortroligt) (?:beslutning|beslutningstekst|sagsfremstilling|tekst|bemærkning|bemærkninger|notat|oplysninger)"
                    + "|(?:offentlighed|adgang|åben/lukket|lukket/åben)\\s*:\\s*(?:lukket|fortroligt?).{0,20})\\s*:?");
    private static final int LONGEST = 100;

    private ClosedWords() {}

    static boolean in(String title) {
        return BEFORE.matcher(title).find()
                || BEHIND.matcher(title).find()
                || ALONE.matcher(title).matches();
    }

    /** Whether a mark such as "(lukket)" behind an item's number says that it is closed. */
    static boolean isMark(String mark) {
        String words = mark.toLowerCase(Locale.ROOT);
        return words.contains("lukk")
                || words.contains("fortrolig")
                || words.strip().equals("l");
    }

    /** The title without the words that say it is closed; a title of nothing else stays. */
    static String removed(String title) {
        if (ALONE.matcher(title.strip()).matches()) return title.strip();
        String without = BEHIND.matcher(BEFORE.matcher(title.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return without.isEmpty() ? title.strip() : without;
    }

    /** Whether a line heads the closed part of the meeting: "LUKKET MØDE", "Lukkede punkter (ikke offentlige):". */
    static boolean closesSection(String text) {
        return text.length() < LONGEST && SECTION.matcher(bare(text)).matches();
    }

    /** Whether the heading of a part speaks of several items. */
    static boolean headsMany(String section) {
        String words = section.toLowerCase(Locale.ROOT);
        return words.contains("punkter") || words.contains("sager");
    }

    static boolean opensSection(String text) {
        return text.length() < LONGEST && OPEN_SECTION.matcher(bare(text)).matches();
    }

    static boolean isSection(String text) {
        return closesSection(text) || opensSection(text);
    }

    /** Whether a line inside an item says that the item, or a text of it, is closed. */
    static boolean closesItem(String text) {
        return text.length() < LONGEST && WITHIN.matcher(text.strip()).matches();
    }

    private static String bare(String text) {
        return AROUND.matcher(text.strip()).replaceAll("");
    }

    /** Whether a line says no more than that the item is open or closed. */
    static boolean isState(String text) {
        return text.length() < 40 && STATE.matcher(text).matches();
    }

    static boolean isClosedState(String text) {
        Matcher matcher = STATE.matcher(text);
        return text.length() < 40
                && matcher.matches()
                && !matcher.group(1).toLowerCase(Locale.ROOT).startsWith("å");
    }
}
