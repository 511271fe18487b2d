package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.FieldHeadings.Field;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.publication.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A recommendation that begins without a heading: "Det indstilles, at udvalget". */
final class SpokenRecommendation {

    private static final Pattern OPENING = Pattern.compile(
            "(?iu)(?:det indstilles|(?:administrationen|forvaltningen|direktionen|direktøren) indstiller)\\b.{0,150}");

    private SpokenRecommendation() {}

    static List<FieldStart> added(List<SourceBlock> body, List<FieldStart> starts) {
        if (starts.stream().anyMatch(start -> start.field().key().equals(Section.RECOMMENDATION))) return starts;
        int end = starts.isEmpty() ? body.size() : starts.getFirst().at();
        for (int i = 0; i < end; i++) {
            if (!(body.get(i) instanceof Line line)
                    || !OPENING.matcher(line.text()).matches()) continue;
            List<FieldStart> all = new ArrayList<>(starts);
            all.addFirst(new FieldStart(i, line, "", new Field(Section.RECOMMENDATION, 0, false, true), true, line));
            return all;
        }
        return starts;
    }
}
