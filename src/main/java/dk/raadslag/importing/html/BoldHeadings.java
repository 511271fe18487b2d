package dk.raadslag.importing.html;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** A short bold line with a text under it was meant as a heading; this makes it one. */
final class BoldHeadings {

    private static final int LONGEST = 100;

    private BoldHeadings() {}

    static List<Block> promoted(List<Block> blocks) {
        List<Block> promoted = new ArrayList<>();
        boolean underHeading = false;
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            underHeading |= block instanceof Heading;
            promoted.add(isMeantAsHeading(blocks, place) ? heading(underHeading, (Paragraph) block) : block);
        }
        return promoted;
    }

    private static boolean isMeantAsHeading(List<Block> blocks, int place) {
        if (place + 1 == blocks.size() || !(blocks.get(place) instanceof Paragraph line)) return false;
        Block under = blocks.get(place + 1);
        return isBoldLine(line)
                && !(under instanceof Heading)
                && !(under instanceof Paragraph next && isBoldLine(next));
    }

    private static boolean isBoldLine(Paragraph line) {
        String words = Inline.plain(line.content());
        return !words.isBlank()
                && words.length() <= LONGEST
                && !words.matches(".*[.,;]\\s*")
                && line.content().stream().allMatch(BoldHeadings::isBold);
    }

    private static boolean isBold(Inline inline) {
        return inline instanceof Text text
                && (text.text().isBlank() || text.marks().contains(Mark.STRONG));
    }

    private static Heading heading(boolean underHeading, Paragraph line) {
        return new Heading(underHeading ? 2 : 1, Lines.plain(line));
    }
}
