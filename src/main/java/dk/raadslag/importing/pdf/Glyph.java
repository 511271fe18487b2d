package dk.raadslag.importing.pdf;

import dk.raadslag.richtext.Inline.Mark;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * A sign on a page; places are counted in points from the page's upper left corner.
 *
 * @param y of the line it stands on
 * @param space how wide a space is there
 */
record Glyph(
        String text,
        int page,
        float x,
        float y,
        float width,
        float size,
        float space,
        Set<Mark> marks,
        @Nullable String href) {

    static Glyph of(TextPosition position, int page, LinkAreas links) {
        return new Glyph(
                printed(position.getUnicode()),
                page,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.max(1, position.getFontSizeInPt()),
                position.getWidthOfSpace(),
                marks(position.getFont()),
                links.at(position));
    }

    float right() {
        return x + width;
    }

    /** Whether it stands on another line than the one before it. */
    boolean isBelow(Glyph before) {
        return page != before.page || Math.abs(y - before.y) > Math.max(size, before.size) * 0.6;
    }

    /** Whether a space stands between, written or not. */
    boolean isApartFrom(Glyph before) {
        float gap = x - before.right();
        float wide = Float.isNaN(space) || space <= 0 ? size * 0.25f : Math.min(space, size * 0.4f);
        return gap > wide * 0.5f;
    }

    private static String printed(@Nullable String unicode) {
        if (unicode == null) return "";
        String text = unicode.replace('\u00a0', ' ');
        boolean ligature = text.codePoints().anyMatch(point -> point >= 0xFB00 && point <= 0xFB06);
        return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private static Set<Mark> marks(@Nullable PDFont font) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (name.matches(".*(bold|black|heavy|semibold|demi).*")) marks.add(Mark.STRONG);
        if (name.matches(".*(italic|oblique).*")) marks.add(Mark.EM);
        return marks;
    }
}
