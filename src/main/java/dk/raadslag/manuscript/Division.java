package dk.raadslag.manuscript;

import dk.raadslag.importing.shape.FieldHeadings;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.PaperTemplate;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text written without fields, divided among those that its headings name.
 *
 * @param texts by the keys of the fields, for those that get something
 * @param others headings that name no field; what is under them is in the main field, as is what is above all headings
 */
public record Division(Map<String, RichText> texts, List<String> others) {

    private static final String MAIN = "presentation";
    private static final FieldHeadings SYNONYMS = FieldHeadings.standard();

    public Division {
        texts = Map.copyOf(texts);
        others = List.copyOf(others);
    }

    static Division of(RichText text, PaperTemplate template) {
        return new Dividing(template, text.blocks()).division();
    }

    /** Where everything belongs that has no field of its own. */
    public static Field main(PaperTemplate template) {
        List<Field> fields = template.fields();
        return template.field(MAIN)
                .or(() -> fields.stream().filter(Field::required).findFirst())
                .orElseGet(fields::getFirst);
    }

    private static final class Dividing {

        private final PaperTemplate template;
        private final List<Block> blocks;
        private final Map<String, List<Block>> gathered = new LinkedHashMap<>();
        private final List<String> others = new ArrayList<>();

        Dividing(PaperTemplate template, List<Block> blocks) {
            this.template = template;
            this.blocks = blocks;
        }

        Division division() {
            int depth = depth();
            String main = main(template).key();
            String here = main;
            for (Block block : blocks) {
                Heading heading = block instanceof Heading found && found.level() <= depth ? found : null;
                String named = key(heading);
                if (heading != null) here = named == null ? main : named;
                if (heading != null && named == null) others.add(words(heading));
                List<Block> text = gathered.computeIfAbsent(here, _ -> new ArrayList<>());
                if (named == null || !text.isEmpty()) text.add(block);
            }
            Map<String, RichText> texts = new LinkedHashMap<>();
            gathered.forEach((key, text) -> {
                if (!text.isEmpty()) texts.put(key, raised(text));
            });
            return new Division(texts, others);
        }

        /** Deeper headings are the fields' own. */
        private int depth() {
            return blocks.stream()
                    .filter(block -> block instanceof Heading heading && key(heading) != null)
                    .mapToInt(block -> ((Heading) block).level())
                    .min()
                    .orElse(0);
        }

        private @Nullable String key(@Nullable Heading heading) {
            if (heading == null) return null;
            String words = words(heading);
            return template.fields().stream()
                    .filter(field -> plain(field.heading()).equals(plain(words)))
                    .findFirst()
                    .or(() -> synonym(words))
                    .map(Field::key)
                    .orElse(null);
        }

        private Optional<Field> synonym(String words) {
            return SYNONYMS.knows(words) ? template.field(SYNONYMS.key(words)) : Optional.empty();
        }

        /** Without the number that Word may have given it. */
        private static String words(Heading heading) {
            return Inline.plain(heading.content()).strip().replaceFirst("^\\d[\\d.]*[.)]?\\s+", "");
        }

        private static String plain(String heading) {
            return heading.strip().replaceFirst("\\s*:+$", "").toLowerCase(Locale.ROOT);
        }

        private static RichText raised(List<Block> blocks) {
            int highest = blocks.stream()
                    .mapToInt(block -> block instanceof Heading heading ? heading.level() : Integer.MAX_VALUE)
                    .min()
                    .orElse(1);
            return RichText.lifted(blocks.stream()
                    .map(block -> block instanceof Heading heading
                            ? new Heading(heading.level() - highest + 1, heading.content())
                            : block)
                    .toList());
        }
    }
}
