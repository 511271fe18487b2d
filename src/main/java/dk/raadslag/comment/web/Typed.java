package dk.raadslag.comment.web;

import dk.raadslag.comment.CommentRefused;
import org.jspecify.annotations.Nullable;

/**
 * What was typed and not taken, and why.
 *
 * @param thread the thread it was meant for, or null for a new one
 * @param remark the remark it was to stand instead of, or null
 * @param rule the name of the rule that stood in the way, empty when nothing did
 * @param about what the rule is about
 * @param choices what could be meant instead
 */
public record Typed(
        @Nullable Long thread, @Nullable Long remark, CommentForm form, String rule, String about, String choices) {

    static final Typed NOTHING = new Typed(null, null, CommentForm.EMPTY, "", "", "");

    static Typed refused(@Nullable Long thread, @Nullable Long remark, CommentForm form, CommentRefused why) {
        return new Typed(thread, remark, form, why.rule().name(), why.about(), String.join(", ", why.choices()));
    }

    boolean isFor(@Nullable Long someThread, @Nullable Long someRemark) {
        return !rule.isEmpty()
                && java.util.Objects.equals(thread, someThread)
                && java.util.Objects.equals(remark, someRemark);
    }
}
