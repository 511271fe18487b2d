package dk.raadslag.paper.web;

import dk.raadslag.committee.CommitteeScope;
import dk.raadslag.paper.NewTemplate;
import dk.raadslag.paper.PaperTemplate;
import dk.raadslag.web.FormRows;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an administrator types of a template.
 *
 * @param stand what was stored when the form was filled in, to tell whether somebody has changed it since
 */
public record TemplateForm(String name, CommitteeScope scope, List<FieldForm> fields, String stand) {

    public static final FormRows<FieldForm> FIELDS = new FormRows<>("felt", 40, FieldForm.EMPTY);

    static final TemplateForm EMPTY = new TemplateForm("", CommitteeScope.NONE, List.of(FieldForm.EMPTY), "");

    private static final int LONGEST_NAME = 100;

    static TemplateForm of(PaperTemplate template) {
        return new TemplateForm(
                template.name(),
                template.scope(),
                template.fields().stream().map(FieldForm::of).toList(),
                stand(template));
    }

    /** The fields give it a new version when they change; the rest is compared by what it is. */
    static String stand(PaperTemplate template) {
        CommitteeScope scope = template.scope();
        int uses = Objects.hash(template.name(), String.join("", scope.kindNames()), scope.committeeId());
        return template.version() + "-" + Integer.toHexString(uses);
    }

    static TemplateForm of(MultiValueMap<String, String> sent) {
        Map<String, String> single = sent.toSingleValueMap();
        return new TemplateForm(
                single.getOrDefault("navn", "").strip(),
                CommitteeScope.chosen(sent.getOrDefault("slags", List.of()), single.getOrDefault("udvalg", "")),
                FIELDS.of(single, "noegle", FieldForm::of),
                single.getOrDefault("stand", ""));
    }

    /** After a button beside a row. */
    TemplateForm after(String act) {
        return new TemplateForm(name, scope, FIELDS.after(act, fields), stand);
    }

    /** The same words on what stands now, to be saved over it. */
    TemplateForm on(PaperTemplate now) {
        return new TemplateForm(name, scope, fields, stand(now));
    }

    /** The key of the message for each thing that must be mended, by its id on the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty()) errors.put("navn", "templates.nameMissing");
        if (name.length() > LONGEST_NAME) errors.put("navn", "templates.tooLong");
        if (scope.isEmpty()) errors.put("slags", "templates.usesMissing");
        if (fields.isEmpty()) errors.put("ind", "templates.fieldsMissing");
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            int place = i;
            fields.get(i).errors().forEach((part, error) -> errors.put(FIELDS.id(place, part), error));
            if (!keys.add(fields.get(i).key())) errors.put(FIELDS.id(i, "noegle"), "templates.field.keyTwice");
        }
        return errors;
    }

    NewTemplate template(@Nullable PaperTemplate from) {
        return new NewTemplate(
                name, scope, fields.stream().map(field -> field.field(from)).toList());
    }
}
