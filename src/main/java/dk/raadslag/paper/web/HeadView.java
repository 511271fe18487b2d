package dk.raadslag.paper.web;

import dk.raadslag.paper.PaperHead;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a paper's head, with what is wrong with it.
 *
 * @param theirs what somebody else saved in the meantime, or null
 */
public record HeadView(
        HeadForm form, Map<String, String> errors, @Nullable PaperHead theirs) {

    static HeadView of(HeadForm form) {
        return new HeadView(form, Map.of(), null);
    }

    HeadView wrong(Map<String, String> errors) {
        return new HeadView(form, errors, theirs);
    }

    HeadView beside(PaperHead theirs) {
        return new HeadView(form, errors, theirs);
    }
}
