package dk.raadslag.approval.web;

import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.richtext.Html;
import java.util.List;

/** A paper's text as those who approve it read it: as it is proposed. */
public record WrittenText(Paper paper) {

    /** The fields with something in them. */
    public List<Field> fields() {
        return paper.template().fields().stream()
                .filter(field -> !paper.part(field.key()).current().isEmpty())
                .toList();
    }

    public String html(Field field) {
        return Html.of(paper.part(field.key()).current(), 4, "sag-" + paper.id() + "-" + field.key() + "-");
    }
}
