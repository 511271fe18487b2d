package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may begin an item.
 *
 * @param named whether it says "Punkt" rather than giving a number alone
 * @param closed whether the words before the title say that the item is closed
 * @param sure whether a sign or the line's look tells it from a sentence that begins with "Punkt 3"
 */
record ItemStart(String number, String title, boolean named, boolean closed, boolean sure) {

    private static final int FAR = 20;
    private static final String WORD =
            "(?:Punkt|PUNKT|Pkt\\.?|PKT\\.?|Dagsordenspunkt|Tillægspunkt|punkt)\\s*(?:nr\\.?\\s*)?";
    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,3}|/\\d{2,4})?[a-z]?)";
    private static final Pattern NAMED = Pattern.compile(
            "(?u)(?:(Lukket|LUKKET|Åbent|ÅBENT)\\s*[:–—-]?\\s+)?" + WORD + NUMBER
                    + "\\s*(?:\\(([^()]{1,20})\\))?\\s*(?:[:.)–—-]\\s*(.*)|)",
            Pattern.DOTALL);
    private static final Pattern NAMED_BARE =
            Pattern.compile("(?u)" + WORD + NUMBER + "\\s+(?:\\(([^()]{1,20})\\)\\s*)?(\\p{Lu}.*)", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("(?u)(\\d{1,6}(?:\\.\\d{1,2})?)[.)]?\\s+([\\p{Lu}\\d\"”§(].*)", Pattern.DOTALL);
    private static final Pattern DASHED =
            Pattern.compile("(?u)(\\d{1,4}(?:\\.\\d{1,2})?)\\s*[:–—-]\\s+(\\p{Lu}.*)", Pattern.DOTALL);
    private static final Pattern GLUED = Pattern.compile("(?u)(\\d{1,4}?)(\\p{Lu}\\p{Ll}.*)", Pattern.DOTALL);

    /** "Punkt 3: Titel". */
    static Optional<ItemStart> named(Line line) {
        String text = line.text().replace('\t', ' ');
        if (text.length() > 1000) return Optional.empty();
        Matcher matcher = NAMED.matcher(text);
        if (matcher.matches()) {
            boolean closed = isClosed(matcher.group(1)) || isClosed(matcher.group(3));
            String title = marked(matcher.group(3), orEmpty(matcher.group(4)), closed);
            return Optional.of(new ItemStart(matcher.group(2), title, true, closed, true));
        }
        Matcher bare = NAMED_BARE.matcher(text);
        if (!bare.matches()) return Optional.empty();
        boolean closed = isClosed(bare.group(2));
        boolean sure = line.heading() > 0 || line.isBold() || closed;
        return Optional.of(
                new ItemStart(bare.group(1), marked(bare.group(2), bare.group(3), closed), true, closed, sure));
    }

    /** The kind of item, "(B)" or "(O)", is no part of its title; more words are. */
    private static String marked(@Nullable String mark, String title, boolean closed) {
        return mark == null || closed || mark.strip().length() < 2 || title.isEmpty()
                ? title
                : "(" + mark.strip() + ") " + title;
    }

    /** "3. Titel", "3 - Titel", "49 Titel" or, glued together, "154Titel". */
    static Optional<ItemStart> numbered(Line line) {
        String text = line.text().replace('\t', ' ');
        if (text.length() > 1000) return Optional.empty();
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) matcher = DASHED.matcher(text);
        if (!matcher.matches()) matcher = GLUED.matcher(text);
        if (!matcher.matches() || startsWithDate(text)) return Optional.empty();
        return Optional.of(new ItemStart(matcher.group(1), matcher.group(2).strip(), false, false, true));
    }

    private static boolean startsWithDate(String text) {
        return Dates.first(text.substring(0, Math.min(20, text.length())))
                .filter(date -> date.from() == 0)
                .isPresent();
    }

    private static boolean isClosed(@Nullable String words) {
        return words != null && ClosedWords.isMark(words);
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    boolean isShort() {
        return title.length() <= 120 && ".,;:".indexOf(title.charAt(title.length() - 1)) < 0;
    }

    boolean isDotted() {
        return number.indexOf('.') > 0;
    }

    /** Whether this number is the next after another: 4 after 3, 1.2 after 1.1, 2.1 after 1.4. */
    boolean follows(ItemStart last) {
        if (isDotted() && whole() == last.whole()) return part() == last.part() + 1;
        return whole() == last.whole() + 1;
    }

    /** Whether this number is higher than another; the parts of numbers count only where items have such numbers. */
    boolean isBehind(ItemStart last, boolean dotted) {
        return whole() > last.whole() || dotted && whole() == last.whole() && part() > last.part();
    }

    /** Whether this number is so much higher than another that items between them would be many. */
    boolean isFarBehind(ItemStart last) {
        return whole() > last.whole() + FAR;
    }

    /** The whole number an item's number begins with. */
    private int whole() {
        return Integer.parseInt(number.replaceFirst("\\D.*", ""));
    }

    private int part() {
        return isDotted() ? Integer.parseInt(number.replaceFirst("^\\d+\\.(\\d+).*", "$1")) : 0;
    }
}
