package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.ArrayList;
import java.util.List;

/** The title line printed again at the top of every page. */
final class RunningTitle {

    private RunningTitle() {}

    static List<SourceBlock> removed(List<SourceBlock> blocks) {
        String title = null;
        List<SourceBlock> rest = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof Line line && !line.text().isEmpty()) {
                if (line.text().equals(title)) continue;
                if (title == null) title = titleOrNothing(line.text());
            }
            rest.add(block);
        }
        return rest;
    }

    private static String titleOrNothing(String first) {
        boolean dated = first.length() < 200 && Dates.first(first).isPresent();
        return dated && TitleWords.of(first).isPresent() ? first : "";
    }
}
