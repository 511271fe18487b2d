package dk.raadslag.paper.web;

import dk.raadslag.committee.CommitteeScope;
import dk.raadslag.paper.NewTemplate;
import dk.raadslag.paper.PaperTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an administrator types of a template.
 *
 * @param stand what was stored when the form was filled in, to tell whether somebody has changed it since
 */
public record TemplateForm(String name, CommitteeScope scope, List<FieldForm> fields, String stand) {

    static final TemplateForm EMPTY = new TemplateForm("", CommitteeScope.NONE, List.of(FieldForm.EMPTY), "");

    private static final int LONGEST_NAME = 100;
    private static final int MOST_FIELDS = 40;

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
        List<FieldForm> fields = new ArrayList<>();
        for (int place = 0; place < MOST_FIELDS && sent.containsKey(id(place, "noegle")); place++)
            fields.add(FieldForm.of(beginningWith(single, id(place, ""))));
        return new TemplateForm(
                single.getOrDefault("navn", "").strip(),
                CommitteeScope.chosen(sent.getOrDefault("slags", List.of()), single.getOrDefault("udvalg", "")),
                List.copyOf(fields),
                single.getOrDefault("stand", ""));
    }

    public static String id(int place, String part) {
        return "felt-" + place + "-" + part;
    }

    private static Map<String, String> beginningWith(Map<String, String> sent, String start) {
        return sent.entrySet().stream()
                .filter(each -> each.getKey().startsWith(start))
                .collect(Collectors.toMap(each -> each.getKey().substring(start.length()), Map.Entry::getValue));
    }

    /** After a button beside a field: "ind", or "op-2", "ned-2" and "ud-2" with the place of the field. */
    TemplateForm after(String act) {
        List<FieldForm> changed = new ArrayList<>(fields);
        String[] words = act.split("-", 2);
        int place = words.length == 2 && words[1].matches("\\d{1,2}") ? Integer.parseInt(words[1]) : -1;
        switch (words[0]) {
            case "ind" -> {
                if (changed.size() < MOST_FIELDS) changed.add(FieldForm.EMPTY);
            }
            case "op" -> swap(changed, place, place - 1);
            case "ned" -> swap(changed, place, place + 1);
            case "ud" -> {
                if (within(changed, place)) changed.remove(place);
            }
            default -> {}
        }
        return new TemplateForm(name, scope, List.copyOf(changed), stand);
    }

    private static void swap(List<FieldForm> fields, int one, int other) {
        if (within(fields, one) && within(fields, other)) Collections.swap(fields, one, other);
    }

    private static boolean within(List<FieldForm> fields, int place) {
        return place >= 0 && place < fields.size();
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
            fields.get(i).errors().forEach((part, error) -> errors.put(id(place, part), error));
            if (!keys.add(fields.get(i).key())) errors.put(id(i, "noegle"), "templates.field.keyTwice");
        }
        return errors;
    }

    NewTemplate template(@Nullable PaperTemplate from) {
        return new NewTemplate(
                name, scope, fields.stream().map(field -> field.field(from)).toList());
    }
}
