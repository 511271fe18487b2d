package dk.raadslag.importing.pdf;

import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.List;

/**
 * A line on a page.
 *
 * @param content its words; a tab where a wide gap parts them
 * @param textX where its words begin behind a bullet or number
 * @param firstWord how wide its first word is
 * @param pageHeight of the page it stands on
 */
record PdfLine(
        int page,
        float x,
        float textX,
        float right,
        float y,
        float size,
        float firstWord,
        float pageHeight,
        List<Inline> content) {

    String text() {
        return Inline.plain(content);
    }

    boolean isBold() {
        return content.stream()
                .allMatch(inline -> inline instanceof Text text
                        && (text.text().isBlank() || text.marks().contains(Mark.STRONG)));
    }

    boolean hasTabs() {
        return text().indexOf(SourceBlock.CELL) >= 0;
    }

    /** Whether it is as large and as bold as the other. */
    boolean looksLike(PdfLine other) {
        return Math.abs(size - other.size) < 0.6 && isBold() == other.isBold();
    }

    boolean isAtEdge() {
        return y < pageHeight * 0.12 || y > pageHeight * 0.88;
    }
}
