package dk.raadslag.paper.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.paper.PaperTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a template, with what is wrong with it.
 *
 * @param template as it is stored, or null for a new one
 * @param overtaken whether somebody else has changed it since the form was filled in
 */
public record TemplateView(
        @Nullable PaperTemplate template,
        TemplateForm form,
        List<Committee> committees,
        Map<String, String> errors,
        boolean overtaken) {

    public String address() {
        return TemplatePages.ADDRESS + (template == null ? "" : "/" + template.id());
    }

    /** What is stored of the fields and typed otherwise, by their headings; a field that is gone is not among them. */
    public Map<String, FieldForm> theirs() {
        Map<String, FieldForm> mine = form.fields().stream()
                .collect(Collectors.toMap(FieldForm::key, each -> each, (one, _) -> one, LinkedHashMap::new));
        Map<String, FieldForm> theirs = new LinkedHashMap<>();
        for (FieldForm field : TemplateForm.of(Objects.requireNonNull(template)).fields()) {
            if (!field.equals(mine.get(field.key()))) theirs.put(field.heading(), field);
        }
        return theirs;
    }
}
