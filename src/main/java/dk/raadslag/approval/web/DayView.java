package dk.raadslag.approval.web;

import dk.raadslag.approval.web.ApprovalView.Step;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.richtext.Html;
import java.util.List;
import java.util.Objects;

/**
 * What waits for somebody.
 *
 * @param asked what they are asked to approve
 * @param mine what they write
 */
public record DayView(List<Asked> asked, List<Mine> mine) {

    /** @param from who sent it */
    public record Asked(Paper paper, Step step, String from) {

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

    /** @param proposals how many changes others have proposed to it */
    public record Mine(Paper paper, ApprovalView way, int proposals) {

        /** Who has it now; empty when nobody has. */
        public String holders() {
            return String.join(
                    ", ",
                    way.steps().stream()
                            .filter(Step::waits)
                            .map(Step::person)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }
}
