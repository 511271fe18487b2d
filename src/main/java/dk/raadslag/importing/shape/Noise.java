package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong to the page or the web site a document was taken from, not to the document. */
final class Noise {

    private static final Pattern LINE = Pattern.compile(
            "(?iu)kilde: ?https?://.*|tilbage til toppen|til toppen|udskriv|print|printvenlig version|se alle bilag"
                    + "|fold (alle|ud|ind|alle punkter|alle ud|alle ind)|dagsordener og referater|transkript|størrelse: px"
                    + "|(side|page) \\d{1,4}( ?(af|of|/) ?\\d{1,4})?|- ?\\d{1,4} ?-|\\(?fortsat\\)?");

    private Noise() {}

    static List<SourceBlock> removed(List<SourceBlock> blocks) {
        return blocks.stream().filter(block -> !isNoise(block)).toList();
    }

    private static boolean isNoise(SourceBlock block) {
        return block instanceof Line line
                && line.text().length() < 500
                && LINE.matcher(line.text()).matches();
    }
}
