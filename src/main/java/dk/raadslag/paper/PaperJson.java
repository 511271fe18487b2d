package dk.raadslag.paper;

import dk.raadslag.richtext.Change;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How papers and templates are written as JSON in the store. */
final class PaperJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Field>> FIELDS = new TypeReference<>() {};

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private PaperJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static List<Change> changes(String json) {
        return MAPPER.readValue(json, CHANGES);
    }

    static List<Field> fields(String json) {
        return MAPPER.readValue(json, FIELDS);
    }
}
