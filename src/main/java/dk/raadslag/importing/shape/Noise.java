package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that belong to the page or the web site a document was taken from, not to the document. */
final class Noise {

    private static final Pattern LINE =
            Pattern.compile("(?iu)tilbage til toppen|til toppen|udskriv|print|printvenlig version|se alle bilag"
                    + "|fold (alle|ud|ind|alle punkter|alle ud|alle ind)|dagsordener og referater|transkript|størrelse: px"
                    + "|(side|page) \\d{1,4}( ?(af|of|/) ?\\d{1,4})?|- ?\\d{1,4} ?-|\\(?fortsat\\)?");

    private static final Pattern PAGE = Pattern.compile("(?iu)(side|page) \\d{1,4}( ?(af|of|/) ?\\d{1,4})?");

    private static final Pattern SOURCE = Pattern.compile("(?iu)kilde: ?https?://.*");
    private static final int TOP = 3;

    private Noise() {}

    static List<SourceBlock> removed(List<SourceBlock> blocks) {
        Set<Integer> edges = pageEdges(blocks);
        List<SourceBlock> rest = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!isNoise(blocks.get(i), i < TOP) && !edges.contains(i)) rest.add(blocks.get(i));
        }
        return rest;
    }

    /** The meeting's name and day, printed beside the page number of one page after the other. */
    private static Set<Integer> pageEdges(List<SourceBlock> blocks) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!isPage(blocks, i)) continue;
            for (int edge : new int[] {i - 1, i + 1}) {
                if (isRunning(blocks, edge))
                    places.computeIfAbsent(((Line) blocks.get(edge)).text(), _ -> new ArrayList<>())
                            .add(edge);
            }
        }
        Set<Integer> edges = new HashSet<>();
        places.values().stream().filter(all -> all.size() >= 2).forEach(edges::addAll);
        return edges;
    }

    private static boolean isPage(List<SourceBlock> blocks, int i) {
        return blocks.get(i) instanceof Line line
                && line.text().length() < 30
                && PAGE.matcher(line.text()).matches();
    }

    private static boolean isRunning(List<SourceBlock> blocks, int i) {
        if (i < 0 || i >= blocks.size() || !(blocks.get(i) instanceof Line line)) return false;
        String text = line.text();
        return text.length() < 120
                && TitleWords.namesBody(text)
                && Dates.first(text).isPresent()
                && ItemStart.named(line).isEmpty();
    }

    /** The address a page was saved from stands at its top; further down it is a source that is quoted. */
    private static boolean isNoise(SourceBlock block, boolean top) {
        if (!(block instanceof Line line) || line.text().length() >= 500) return false;
        return LINE.matcher(line.text()).matches()
                || top && SOURCE.matcher(line.text()).matches();
    }
}
