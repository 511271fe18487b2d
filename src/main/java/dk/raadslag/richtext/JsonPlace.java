package dk.raadslag.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a JSON document: reads what must be there and refuses what must not. */
record JsonPlace(JsonNode json, String path, int depth) {

    JsonPlace {
        if (depth > Extent.DEEPEST) throw new InvalidText(path, "too deep");
        if (!json.isObject()) throw new InvalidText(path, "not an object");
    }

    String type() {
        return string("type");
    }

    JsonPlace only(String... names) {
        Set<String> allowed = Set.of(names);
        for (String name : json.propertyNames()) {
            if (!allowed.contains(name)) throw new InvalidText(path + "/" + name, "does not belong here");
        }
        return this;
    }

    JsonPlace attrs(String... names) {
        return new JsonPlace(required("attrs"), path + "/attrs", depth).only(names);
    }

    List<JsonPlace> parts(String name) {
        JsonNode array = json.get(name);
        if (array == null) return List.of();
        if (!array.isArray()) throw new InvalidText(path + "/" + name, "not an array");
        List<JsonPlace> parts = new ArrayList<>(array.size());
        for (JsonNode part : array) {
            parts.add(new JsonPlace(part, path + "/" + name + "[" + parts.size() + "]", depth + 1));
        }
        return parts;
    }

    int number(String name) {
        JsonNode value = required(name);
        if (!value.canConvertToInt() || !value.isIntegralNumber())
            throw new InvalidText(path + "/" + name, "not a number");
        return value.intValue();
    }

    String string(String name) {
        JsonNode value = required(name);
        if (!value.isString()) throw new InvalidText(path + "/" + name, "not a string");
        return value.stringValue();
    }

    @Nullable
    String optional(String name) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : string(name);
    }

    private JsonNode required(String name) {
        JsonNode value = json.get(name);
        if (value == null) throw new InvalidText(path + "/" + name, "missing");
        return value;
    }

    /** Builds a part of the tree; what the tree's own rules refuse is refused with this place. */
    <T> T build(Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidText(path, String.valueOf(e.getMessage()));
        }
    }

    InvalidText unknown() {
        return new InvalidText(path, "\"" + type() + "\" does not belong here");
    }
}
