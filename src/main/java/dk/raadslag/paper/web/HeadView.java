package dk.raadslag.paper.web;

import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a paper's head, with what is wrong with it.
 *
 * @param around what is chosen around it
 * @param stale whether somebody else saved something in the meantime
 * @param theirs the head somebody else saved in the meantime, or null
 */
public record HeadView(
        HeadForm form,
        AroundForm around,
        Map<String, String> errors,
        boolean stale,
        @Nullable PaperHead theirs) {

    static HeadView of(HeadForm form, AroundForm around) {
        return new HeadView(form, around, Map.of(), false, null);
    }

    HeadView wrong(Map<String, String> errors) {
        return new HeadView(form, around, errors, stale, theirs);
    }

    HeadView wrong(String field, String message) {
        Map<String, String> all = new LinkedHashMap<>(errors);
        all.put(field, message);
        return wrong(all);
    }

    /** @param stands the committees it shall pass now, by their parts of an address */
    HeadView beside(Paper now, List<String> stands) {
        PaperHead theirs = now.headVersion() == form.udgave() ? null : now.head();
        return new HeadView(form.on(now.headVersion()), around.on(stands), errors, true, theirs);
    }

    /** Whether somebody else sends it elsewhere than is chosen. */
    public boolean elsewhere() {
        return stale && around.elsewhere();
    }

    /** The fields that a closed case needs before it is sent, and are empty in the form. */
    public boolean lacksNeutralTitle() {
        return form.lukket() && form.neutral().isEmpty();
    }

    public boolean lacksClosureReason() {
        return form.lukket() && form.begrundelse().isEmpty();
    }
}
