package dk.raadslag.richtext;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a text: the document JSON of a ProseMirror editor. */
public final class RichTextJson {

    static final int LONGEST = 10_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RichTextJson() {}

    public static String write(RichText text) {
        return toJson(text).toString();
    }

    /** Whether the text can be kept as JSON: whether {@link #toJson} takes it, and {@link #fromJson} reads it again. */
    public static boolean fits(RichText text) {
        try {
            Extent.require(text);
            return true;
        } catch (InvalidText e) {
            return false;
        }
    }

    /**
     * The JSON of a text.
     *
     * @throws InvalidText when it is too deep or too large to be read again
     */
    public static JsonNode toJson(RichText text) {
        Extent.require(text);
        return JsonWriter.document(text);
    }

    /**
     * The text of a JSON document.
     *
     * @throws InvalidText when it is not JSON, is longer than ten million characters or is refused by
     *     {@link #fromJson(JsonNode)}
     */
    public static RichText read(String json) {
        try {
            return fromJson(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new InvalidText("doc", "not JSON: " + e.getOriginalMessage());
        }
    }

    /**
     * The text of a JSON document.
     *
     * @throws InvalidText when it holds a node, mark or attribute that does not belong, lacks one that does, breaks a
     *     rule of the tree, or is too deep or too large
     */
    public static RichText fromJson(JsonNode json) {
        return new JsonReader().document(json);
    }

    static final class Serializer extends ValueSerializer<RichText> {
        @Override
        public void serialize(RichText text, JsonGenerator generator, SerializationContext context) {
            generator.writePOJO(toJson(text));
        }
    }

    static final class Deserializer extends ValueDeserializer<RichText> {
        @Override
        public RichText deserialize(JsonParser parser, DeserializationContext context) {
            return fromJson(context.readTree(parser));
        }
    }
}
