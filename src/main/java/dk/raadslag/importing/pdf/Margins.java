package dk.raadslag.importing.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what stands at the edge of page after page. */
final class Margins {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iU)(side|s\\.|page)?\\s*\\d{1,4}(\\s*(af|/|of)\\s*\\d{1,4})?|[-–]\\s*\\d{1,4}\\s*[-–]");
    private static final int FEWEST_PAGES = 3;

    private Margins() {}

    static List<PdfLine> dropped(List<PdfLine> lines) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        Set<Integer> pages = new HashSet<>();
        for (PdfLine line : lines) {
            pages.add(line.page());
            if (line.isAtEdge())
                pagesOf.computeIfAbsent(shape(line), _ -> new HashSet<>()).add(line.page());
        }
        int often = Math.max(FEWEST_PAGES, pages.size() / 2);
        return lines.stream()
                .filter(line -> !line.isAtEdge() || !isMargin(line, pagesOf, often))
                .toList();
    }

    private static boolean isMargin(PdfLine line, Map<String, Set<Integer>> pagesOf, int often) {
        return PAGE_NUMBER.matcher(line.text().strip()).matches()
                || pagesOf.getOrDefault(shape(line), Set.of()).size() >= often;
    }

    /** The words and height of a line, page numbers being all alike. */
    private static String shape(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").strip() + " @" + Math.round(line.y() / 4);
    }
}
