package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;

/** The text of one case in a document that is no agenda. */
public final class CaseShape {

    private CaseShape() {}

    /**
     * All of its words. A table that only puts names of fields beside their text is taken apart, and a title over
     * everything is a paragraph, so that the headings under it are the highest.
     */
    public static RichText text(List<SourceBlock> blocks) {
        return RichText.lifted(
                Prose.text(FieldTables.apart(withoutTitle(blocks)), true).blocks());
    }

    private static List<SourceBlock> withoutTitle(List<SourceBlock> blocks) {
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Line title) || title.heading() == 0) return blocks;
        List<SourceBlock> rest = blocks.subList(1, blocks.size());
        boolean alone = rest.stream()
                .noneMatch(
                        block -> block instanceof Line line && line.heading() > 0 && line.heading() <= title.heading());
        boolean over = rest.stream().anyMatch(block -> block instanceof Line line && line.isMarked());
        if (!alone || !over || FieldHeadings.standard().knows(title.text())) return blocks;
        List<SourceBlock> all = new ArrayList<>(rest);
        all.addFirst(Line.paragraph(title.place(), title.content()));
        return all;
    }
}
