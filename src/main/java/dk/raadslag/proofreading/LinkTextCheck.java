package dk.raadslag.proofreading;

import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Links that do not say where they go: "her", "link", "læs mere", or an address instead of words. */
final class LinkTextCheck implements LineCheck {

    private static final Set<String> SAYS_NOTHING = Set.of(
            "her",
            "link",
            "linket",
            "links",
            "dette link",
            "via linket",
            "via link",
            "klik",
            "klik her",
            "tryk her",
            "se her",
            "se mere",
            "se mere her",
            "læs her",
            "læs mere",
            "læs mere her",
            "find den her",
            "hent her",
            "download",
            "hent",
            "mere",
            "mere her",
            "hjemmeside",
            "hjemmesiden",
            "denne side",
            "siden",
            "dette",
            "denne",
            "here",
            "click here",
            "read more",
            "more",
            "this link");
    private static final Pattern ADDRESS =
            Pattern.compile("(?iu)(?:https?://|ftp://)\\S+|(?:www\\.)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){1,12}/\\S+");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\p{Punct}»«”“]+|[\\s\\p{Punct}»«”“]+$");

    @Override
    public void read(Line line, Context context, Consumer<Finding> findings) {
        int start = 0;
        int end = 0;
        String href = null;
        for (Inline inline : line.content()) {
            String next = inline instanceof Text text ? text.href() : null;
            if (!Objects.equals(next, href)) {
                if (href != null) link(line, start, end, findings);
                start = end;
                href = next;
            }
            end += width(inline);
        }
        if (href != null) link(line, start, end, findings);
    }

    private static int width(Inline inline) {
        return switch (inline) {
            case Text text -> text.text().length();
            case Inline.LineBreak _, Inline.Footnote _ -> 1;
        };
    }

    private static void link(Line line, int start, int end, Consumer<Finding> findings) {
        String words = line.text().substring(start, end);
        if (words.isEmpty()) return;
        String bare = EDGE.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.isEmpty()
                || SAYS_NOTHING.contains(bare)
                || ADDRESS.matcher(words.strip()).matches()) {
            findings.accept(line.finding(CheckKey.LINK_TEXT, start, end, List.of(words.strip()), List.of()));
        }
    }
}
