package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong to the page or the web site a document was taken from, not to the document. */
final class Noise {

    private static final Pattern LINE =
            Pattern.compile("(?iu)tilbage til toppen|til toppen|udskriv|print|printvenlig version|se alle bilag"
                    + "|fold (alle|ud|ind|alle punkter|alle ud|alle ind)|dagsordener og referater|transkript|størrelse: px"
                    + "|(side|page) \\d{1,4}( ?(af|of|/) ?\\d{1,4})?|- ?\\d{1,4} ?-|\\(?fortsat\\)?");

    private static final Pattern SOURCE = Pattern.compile("(?iu)kilde: ?https?://.*");
    private static final int TOP = 3;

    private Noise() {}

    static List<SourceBlock> removed(List<SourceBlock> blocks) {
        List<SourceBlock> rest = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!isNoise(blocks.get(i), i < TOP)) rest.add(blocks.get(i));
        }
        return rest;
    }

    /** The address a page was saved from stands at its top; further down it is a source that is quoted. */
    private static boolean isNoise(SourceBlock block, boolean top) {
        if (!(block instanceof Line line) || line.text().length() >= 500) return false;
        return LINE.matcher(line.text()).matches()
                || top && SOURCE.matcher(line.text()).matches();
    }
}
