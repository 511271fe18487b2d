package dk.raadslag.importing.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How minutes say that an item, or a part of the meeting, is closed. */
final class ClosedWords {

    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)^[(\\[]?\\s*(?:lukket(?:\\s+(?:punkt|sag|dagsordenspunkt|dagsorden))?|luk\\.)\\s*[)\\]]?\\s*[:\\-–]\\s*(?=\\S)|^[(\\[]lukket(?:\\s+(?:punkt|sag))?[)\\]]\\s*(?=\\S)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?iu)\\s*[(\\[]\\s*lukket(?:\\s+(?:punkt|sag))?\\s*[)\\]]$|\\s+[-–]\\s+lukket(?:\\s+(?:punkt|sag))?$");
    private static final Pattern ALONE = Pattern.compile("(?iu)lukket(?:\\s+(?:punkt|sag|dagsordenspunkt))?\\.?");
    private static final Pattern SECTION = Pattern.compile(
            "(?iu)lukket (?:møde|dagsorden|referat|del|beslutningsprotokol)|lukkede (?:punkter|dagsordenspunkter|sager)"
                    + "|(?:.{0,60}[-–]\\s*)?(?:punkter |behandling |sager )?for lukkede døre");
    private static final Pattern OPEN_SECTION = Pattern.compile(
            "(?iu)åbent (?:møde|referat)|åben (?:dagsorden|del|beslutningsprotokol)|åbne (?:punkter|dagsordenspunkter|sager)"
                    + "|(?:.{0,60}[-–]\\s*)?(?:punkter |behandling |sager )?for åbne døre");
    private static final Pattern STATE = Pattern.compile(
            "(?iu)(?:offentlighed|status|åben/lukket|lukket/åben|adgang)?\\s*:?\\s*(åbent|åben|åben sag|åbent punkt|lukket|lukket sag|lukket punkt)\\.?");

    private ClosedWords() {}

    static boolean in(String title) {
        return BEFORE.matcher(title).find()
                || BEHIND.matcher(title).find()
                || ALONE.matcher(title).matches();
    }

    /** The title without the words that say it is closed; a title of nothing else stays. */
    static String removed(String title) {
        if (ALONE.matcher(title.strip()).matches()) return title.strip();
        String without = BEHIND.matcher(BEFORE.matcher(title.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return without.isEmpty() ? title.strip() : without;
    }

    static boolean closesSection(String text) {
        return text.length() < 100 && SECTION.matcher(text).matches();
    }

    static boolean opensSection(String text) {
        return text.length() < 100 && OPEN_SECTION.matcher(text).matches();
    }

    /** Whether a line says no more than that the item is open or closed. */
    static boolean isState(String text) {
        return text.length() < 40 && STATE.matcher(text).matches();
    }

    static boolean isClosedState(String text) {
        Matcher matcher = STATE.matcher(text);
        return text.length() < 40
                && matcher.matches()
                && matcher.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("l");
    }
}
