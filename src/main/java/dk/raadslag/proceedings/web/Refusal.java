package dk.raadslag.proceedings.web;

import dk.raadslag.proceedings.ProceedingsRefused;
import dk.raadslag.proceedings.ProceedingsRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was refused just now, with all that had been typed, so that the form comes back as it was.
 *
 * @param rule empty when nothing was refused
 * @param form the id of the form; empty for a press without one. A field's id is the form's and the field's name
 * @param typed by the names of the fields
 */
public record Refusal(String rule, String form, Map<String, String> typed) {

    static final String LEFT = "refused";
    static final String HINDERED = "HINDERED";
    private static final Refusal NONE = new Refusal("", "", Map.of());
    private static final List<String> WORDS = List.of("navn", "titel", "grund", "tid");

    public Refusal {
        typed = Map.copyOf(typed);
    }

    /** A form before anybody has refused it. */
    static Refusal form(String id, Map<String, String> typed) {
        return new Refusal("", id, typed);
    }

    /** A press that takes no words. */
    static Refusal press() {
        return NONE;
    }

    static Refusal from(Model left) {
        return Objects.requireNonNullElse((Refusal) left.getAttribute(LEFT), NONE);
    }

    void leave(RedirectAttributes left, ProceedingsRefused why) {
        leave(left, why.rule().name());
    }

    void leave(RedirectAttributes left, String why) {
        left.addFlashAttribute(LEFT, new Refusal(why, form, typed));
    }

    public boolean none() {
        return rule.isEmpty();
    }

    public boolean hindered() {
        return rule.equals(HINDERED);
    }

    /** Whether it was this form. */
    public boolean of(String id) {
        return !none() && form.equals(id);
    }

    /** What had been typed, or what stands there otherwise. */
    public String typed(String id, String field, String otherwise) {
        return of(id) ? typed.getOrDefault(field, otherwise) : otherwise;
    }

    public boolean wrong(String id, String field) {
        return of(id) && field().equals(field);
    }

    /** "true" for the field the rule is about, or null. */
    public @Nullable String invalid(String id, String field) {
        return wrong(id, field) ? "true" : null;
    }

    /** The id of the words that tell what is wrong with the field, or null. */
    public @Nullable String described(String id, String field) {
        return wrong(id, field) ? id + "-" + field + "-fejl" : null;
    }

    /** The id of the field the rule is about; empty when it is about none of the form's. */
    public String place() {
        return field().isEmpty() ? "" : form + "-" + field();
    }

    /** All words that had been typed, for where their form is no more. */
    public List<String> words() {
        return WORDS.stream()
                .map(field -> typed.getOrDefault(field, "").strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String field() {
        if (none() || hindered()) return "";
        return fields(ProceedingsRule.valueOf(rule)).stream()
                .filter(typed::containsKey)
                .findFirst()
                .orElse("");
    }

    private static List<String> fields(ProceedingsRule rule) {
        return switch (rule) {
            case ANOTHER_DAY -> List.of("dag");
            case REASON_MISSING -> List.of("grund");
            case NAME_WRONG, NAMED_ALREADY -> List.of("navn");
            case NO_SUCH_TIME, TIME_WRONG -> List.of("tid");
            case NO_SUCH_ITEM, ALREADY_RECUSED, IS_THERE, NOT_THERE, MEMBER_IS_THERE -> List.of("punkt", "fra");
            case SUBSTITUTE_MISSING, NOT_A_SUBSTITUTE, HAS_A_SEAT, SEAT_TAKEN, ALREADY_NOTED ->
                List.of("stedfortraeder");
            default -> List.of();
        };
    }
}
