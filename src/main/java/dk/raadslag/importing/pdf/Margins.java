package dk.raadslag.importing.pdf;

import dk.raadslag.importing.shape.FieldHeadings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Drops what stands at the edge of page after page: the same words at the same height, where one number may count the
 * pages. A line that begins an item or a field stays, wherever it stands.
 */
final class Margins {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iU)(side|s\\.|page)\\s*\\d{1,4}(\\s*(af|/|of)\\s*\\d{1,4})?|\\d{1,4}\\s*(af|/|of)\\s*\\d{1,4}|[-–]\\s*\\d{1,4}\\s*[-–]");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ITEM = Pattern.compile(
            "(?iU)((lukket|åbent)\\s+)?(dagsordens|tillægs)?(punkt|pkt\\.?)\\s*(nr\\.?\\s*)?\\d{1,6}\\b.*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int FEWEST_PAGES = 3;
    private static final int MOST_NUMBERS = 6;

    private final Map<String, TreeSet<Integer>> pagesOf = new HashMap<>();
    private final Set<Integer> pages = new TreeSet<>();

    private Margins(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            pages.add(line.page());
            if (!line.isAtEdge()) continue;
            for (String shape : shapes(line))
                pagesOf.computeIfAbsent(shape, _ -> new TreeSet<>()).add(line.page());
        }
    }

    static List<PdfLine> dropped(List<PdfLine> lines) {
        Margins margins = new Margins(lines);
        return lines.stream()
                .filter(line -> !line.isAtEdge() || !margins.isMargin(line))
                .toList();
    }

    private boolean isMargin(PdfLine line) {
        String words = line.text().strip();
        if (FieldHeadings.standard().knows(words)) return false;
        if (ITEM.matcher(words).matches()) return stoodBefore(line);
        if (PAGE_NUMBER.matcher(words).matches()) return true;
        boolean bare = BARE_NUMBER.matcher(words).matches();
        int often = Math.max(bare ? 2 : FEWEST_PAGES, pages.size() / 2);
        return shapes(line).stream().skip(bare ? 1 : 0).anyMatch(shape -> pages(shape) >= often)
                || bare && pages.size() == 1 && words.equals("1");
    }

    /** An item's heading that runs on over the pages begins the item only once. */
    private boolean stoodBefore(PdfLine line) {
        TreeSet<Integer> same = pagesOf.get(shapes(line).getFirst());
        return same != null && same.first() < line.page();
    }

    private int pages(String shape) {
        TreeSet<Integer> found = pagesOf.get(shape);
        return found == null ? 0 : found.size();
    }

    /** The words and height of a line as it is, then with each of its numbers as the distance to the page's own. */
    private static List<String> shapes(PdfLine line) {
        String words = line.text().strip();
        String height = " @" + Math.round(line.y() / 4);
        List<String> shapes = new ArrayList<>(List.of(words + height));
        List<MatchResult> numbers =
                NUMBER.matcher(words).results().limit(MOST_NUMBERS).toList();
        for (MatchResult number : numbers) {
            int distance = Integer.parseInt(number.group()) - line.page();
            shapes.add(words.substring(0, number.start()) + "#" + distance + words.substring(number.end()) + height);
        }
        return shapes;
    }
}
