package dk.raadslag.publication.print;

import dk.raadslag.richtext.Html;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;

/** Which characters the fonts can print, and what is printed for the others. */
final class Glyphs {

    private static final int LAST = 0x1FFFF;
    private static final String REPLACEMENT = "\uFFFD";

    private final BitSet printable = new BitSet(LAST + 1);

    void add(List<CmapLookup> family) {
        for (int point = ' '; point <= LAST; point++) {
            if (has(family, point)) printable.set(point);
        }
    }

    private static boolean has(List<CmapLookup> family, int point) {
        for (CmapLookup font : family) if (font.getGlyphId(point) == 0) return false;
        return true;
    }

    /**
     * The page with every character as the fonts have it: composed, a plainer form of the same letter, or the
     * replacement sign. Characters without a shape are left out.
     *
     * @param missing takes the code points that had to be replaced
     */
    String printable(String html, Set<Integer> missing) {
        StringBuilder page = new StringBuilder(html.length());
        Normalizer.normalize(html, Form.NFC).codePoints().forEach(point -> {
            if (point < 0x7F) page.append((char) point);
            else page.append(printed(point, missing));
        });
        return page.toString();
    }

    private String printed(int point, Set<Integer> missing) {
        if (shapeless(point)) return "";
        String character = Character.toString(point);
        if (printable.get(point)) return character;
        String plainer = Normalizer.normalize(character, Form.NFKC);
        if (!plainer.equals(character) && plainer.codePoints().allMatch(printable::get)) return Html.escape(plainer);
        if (Character.isSpaceChar(point)) return " ";
        missing.add(point);
        return REPLACEMENT;
    }

    private static boolean shapeless(int point) {
        boolean variation = point >= 0xFE00 && point <= 0xFE0F;
        return variation || Character.getType(point) == Character.FORMAT;
    }
}
