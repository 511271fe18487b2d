package dk.raadslag.paper.web;

import dk.raadslag.paper.PaperHead;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a paper's head, with what is wrong with it.
 *
 * @param around what is chosen around it
 * @param theirs what somebody else saved in the meantime, or null
 */
public record HeadView(
        HeadForm form,
        AroundForm around,
        Map<String, String> errors,
        @Nullable PaperHead theirs) {

    static HeadView of(HeadForm form, AroundForm around) {
        return new HeadView(form, around, Map.of(), null);
    }

    HeadView wrong(Map<String, String> errors) {
        return new HeadView(form, around, errors, theirs);
    }

    HeadView wrong(String field, String message) {
        Map<String, String> all = new LinkedHashMap<>(errors);
        all.put(field, message);
        return wrong(all);
    }

    HeadView beside(int version, PaperHead theirs) {
        return new HeadView(form.on(version), around, errors, theirs);
    }

    /** The fields that a closed case needs before it is sent, and are empty in the form. */
    public boolean lacksNeutralTitle() {
        return form.lukket() && form.neutral().isEmpty();
    }

    public boolean lacksClosureReason() {
        return form.lukket() && form.begrundelse().isEmpty();
    }
}
