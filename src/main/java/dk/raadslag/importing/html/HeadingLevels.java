package dk.raadslag.importing.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Maps a text's own heading levels, whichever they are, to the two the text tree has. */
final class HeadingLevels {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final int top;
    private boolean topSeen;

    private HeadingLevels(int top) {
        this.top = top;
    }

    static boolean isHeading(Element element) {
        return HEADING.matcher(element.normalName()).matches();
    }

    static HeadingLevels in(List<Element> elements) {
        return new HeadingLevels(elements.stream()
                .flatMap(element -> element.stream().skip(1))
                .filter(HeadingLevels::isHeading)
                .filter(Element::hasText)
                .mapToInt(HeadingLevels::rank)
                .min()
                .orElse(1));
    }

    private static int rank(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** The level of the next heading in the text's order; never skips one. */
    int next(Element heading) {
        boolean isTop = rank(heading) <= top || !topSeen;
        topSeen |= isTop;
        return isTop ? 1 : 2;
    }
}
