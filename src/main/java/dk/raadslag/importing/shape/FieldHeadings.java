package dk.raadslag.importing.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which field a heading names. The headings and their synonyms are data: {@code importing/fields.json}. */
public final class FieldHeadings {

    private static final Pattern ADDITION = Pattern.compile("\\s+[-–]\\s+|\\s*/\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final FieldHeadings STANDARD = load("/importing/fields.json");

    private final Map<String, Field> byHeading = new HashMap<>();
    private final List<Opening> openings = new ArrayList<>();

    private FieldHeadings() {}

    /**
     * A field's place among the others.
     *
     * @param order where the field usually stands in an item, counted from 0
     * @param weak whether the words just as often head a part of another field
     * @param precise whether the heading says so much that it can be nothing else
     */
    record Field(String key, int order, boolean weak, boolean precise) {}

    /** A field whose heading goes on behind fixed words: "Beslutning i Byrådet den 12-03-2025". */
    private record Opening(Pattern words, Field field) {}

    public static FieldHeadings standard() {
        return STANDARD;
    }

    /**
     * The key of a heading as printed; a heading nobody knows gets its own words as key: "Særlige hensyn" is
     * "saerlige-hensyn".
     */
    public String key(String heading) {
        return find(heading).map(Field::key).orElseGet(() -> slug(heading));
    }

    public boolean knows(String heading) {
        return find(heading).isPresent();
    }

    Optional<Field> find(String heading) {
        String words = normalized(heading);
        if (words.isEmpty() || words.length() > 120) return Optional.empty();
        Field field = byHeading.get(words);
        if (field != null) return Optional.of(field);
        return openings.stream()
                .filter(opening -> opening.words().matcher(words).matches())
                .map(Opening::field)
                .findFirst()
                .or(() -> withAddition(words));
    }

    /** A heading that says more behind a dash or a slash: "Lovgrundlag - link", "Kommunikation/høring". */
    private Optional<Field> withAddition(String words) {
        String[] parts = ADDITION.split(words, 2);
        if (parts.length < 2 || words.length() > 60) return Optional.empty();
        return Optional.ofNullable(byHeading.get(parts[0])).filter(field -> !field.weak());
    }

    static String normalized(String heading) {
        String words = SPACES.matcher(heading).replaceAll(" ").strip();
        while (words.endsWith(":"))
            words = words.substring(0, words.length() - 1).strip();
        return words.toLowerCase(Locale.ROOT);
    }

    private static String slug(String heading) {
        String ascii = normalized(heading).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        String plain = Normalizer.normalize(ascii, Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "-");
        String slug = plain.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "felt" : slug;
    }

    private static FieldHeadings load(String resource) {
        try (InputStream in = FieldHeadings.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("Missing resource " + resource);
            FieldHeadings headings = new FieldHeadings();
            int order = 0;
            for (JsonNode node : JsonMapper.shared().readTree(in)) headings.add(node, order++);
            return headings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonNode node, int order) {
        String key = node.get("key").asString();
        for (JsonNode heading : node.path("headings")) {
            byHeading.put(normalized(heading.asString()), new Field(key, order, false, false));
        }
        for (JsonNode heading : node.path("weak")) {
            byHeading.put(normalized(heading.asString()), new Field(key, order, true, false));
        }
        for (JsonNode opening : node.path("openings")) {
            openings.add(new Opening(Pattern.compile(opening.asString()), new Field(key, order, false, true)));
        }
    }
}
