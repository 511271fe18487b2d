package dk.raadslag.approval.web;

import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Differences;
import dk.raadslag.richtext.Html;
import java.util.List;

/** A paper's text as those who approve it read it: as it is proposed. */
public record WrittenText(Paper paper) {

    /** The fields with something in them, also when it is proposed to take it all out. */
    public List<Field> fields() {
        return paper.template().fields().stream()
                .filter(field -> !isEmpty(paper.part(field.key())))
                .toList();
    }

    private static boolean isEmpty(Part part) {
        return part.base().isEmpty() && part.current().isEmpty();
    }

    /** How many changes are proposed that its authors have not decided on. */
    public int proposals() {
        return paper.parts().stream()
                .mapToInt(part -> part.text().changes().size())
                .sum();
    }

    /** What is proposed to a field. */
    public Differences proposed(Field field) {
        return Differences.between(
                paper.part(field.key()).base(), paper.part(field.key()).current());
    }

    public String html(Field field) {
        return Html.of(paper.part(field.key()).current(), 4, "sag-" + paper.id() + "-" + field.key() + "-");
    }
}
