package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a document that hold a case number; one may stand above the title of its item. */
record CaseLines(List<SourceBlock> blocks) {

    boolean isAt(int i) {
        return numberAt(i) != null;
    }

    @Nullable
    String numberAt(int i) {
        return i >= 0 && i < blocks.size() && blocks.get(i) instanceof Line line
                ? CaseLine.number(line.text()).orElse(null)
                : null;
    }

    boolean isClosedAt(int i) {
        return isAt(i) && CaseLine.isClosed(((Line) blocks.get(i)).text());
    }

    /** Where an item begins whose title stands here: at its case number above, unless that stands below. */
    int above(int title) {
        boolean above = isAt(title - 1) && ((Line) blocks.get(title - 1)).heading() == 0;
        return above && !isAt(title + 1) ? title - 1 : title;
    }

    boolean areAll(int from, int to) {
        for (int i = from; i < to; i++) if (!isAt(i)) return false;
        return true;
    }
}
