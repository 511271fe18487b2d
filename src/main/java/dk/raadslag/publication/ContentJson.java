package dk.raadslag.publication;

import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How editions are written as JSON in the store, and the hash of what they say. */
final class ContentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // an older edition keeps its bytes, and what it does not speak of is not so
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule()
                    .addSerializer(RichText.class, new TextWriter())
                    .addDeserializer(RichText.class, new TextReader()))
            .build();

    private ContentJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static String sha256(Object value) {
        return sha256(write(value).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static final class TextWriter extends ValueSerializer<RichText> {
        @Override
        public void serialize(RichText text, JsonGenerator out, SerializationContext context) {
            out.writePOJO(RichTextJson.toJson(text));
        }
    }

    private static final class TextReader extends ValueDeserializer<RichText> {
        @Override
        public RichText deserialize(JsonParser in, DeserializationContext context) {
            return RichTextJson.fromJson(context.readTree(in));
        }
    }
}
