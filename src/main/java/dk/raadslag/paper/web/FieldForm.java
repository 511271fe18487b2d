package dk.raadslag.paper.web;

import dk.raadslag.paper.Field;
import dk.raadslag.paper.PaperTemplate;
import dk.raadslag.richtext.RichText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about one field of a template.
 *
 * @param was the key of the field as it is stored, empty for one that is new
 * @param example and {@code preset} as {@link SimpleText} has them
 * @param keepsExample whether a text that cannot be typed so stays as it is stored; so for {@code keepsPreset}
 */
public record FieldForm(
        String was,
        String key,
        String heading,
        boolean required,
        String guidance,
        String whenNeeded,
        String example,
        boolean keepsExample,
        String preset,
        boolean keepsPreset) {

    static final FieldForm EMPTY = new FieldForm("", "", "", false, "", "", "", false, "", false);

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_GUIDANCE = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    static FieldForm of(Field field) {
        return new FieldForm(
                field.key(),
                field.key(),
                field.heading(),
                field.required(),
                field.guidance(),
                field.whenNeeded(),
                written(field.example()).orElse(""),
                written(field.example()).isEmpty(),
                written(field.preset()).orElse(""),
                written(field.preset()).isEmpty());
    }

    private static Optional<String> written(@Nullable RichText text) {
        return text == null ? Optional.of("") : SimpleText.write(text);
    }

    /** @param sent the fields of the form whose names begin with {@code felt-PLACE-}, without that beginning */
    static FieldForm of(Map<String, String> sent) {
        return new FieldForm(
                typed(sent, "fra"),
                typed(sent, "noegle"),
                typed(sent, "overskrift"),
                sent.containsKey("kraevet"),
                typed(sent, "vejledning"),
                typed(sent, "brug"),
                typed(sent, "eksempel"),
                sent.containsKey("eksempel-bevares"),
                typed(sent, "begyndelse"),
                sent.containsKey("begyndelse-bevares"));
    }

    private static String typed(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** The key of the message for each part that must be mended, by its name on the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!key.matches(Field.KEY) || key.equals(Field.RESERVED)) errors.put("noegle", "templates.field.keyWrong");
        if (heading.isEmpty()) errors.put("overskrift", "templates.field.headingMissing");
        if (heading.length() > LONGEST_LINE) errors.put("overskrift", "templates.tooLong");
        if (guidance.length() > LONGEST_GUIDANCE) errors.put("vejledning", "templates.tooLong");
        if (whenNeeded.length() > LONGEST_GUIDANCE) errors.put("brug", "templates.tooLong");
        textError(example).ifPresent(error -> errors.put("eksempel", error));
        textError(preset).ifPresent(error -> errors.put("begyndelse", error));
        return errors;
    }

    private static Optional<String> textError(String typed) {
        if (typed.length() > LONGEST_TEXT) return Optional.of("templates.tooLong");
        try {
            SimpleText.read(typed);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("templates.field.textWrong");
        }
    }

    /** @param from the template as it is stored, where what cannot be typed stays; null for a new one */
    Field field(@Nullable PaperTemplate from) {
        Optional<Field> stored = from == null ? Optional.empty() : from.field(was);
        return new Field(
                key,
                heading,
                required,
                guidance,
                whenNeeded,
                text(example, keepsExample ? stored.map(Field::example).orElse(null) : null),
                text(preset, keepsPreset ? stored.map(Field::preset).orElse(null) : null));
    }

    private static @Nullable RichText text(String typed, @Nullable RichText kept) {
        return typed.isEmpty() ? kept : SimpleText.read(typed);
    }
}
