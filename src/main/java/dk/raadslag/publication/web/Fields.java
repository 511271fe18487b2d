package dk.raadslag.publication.web;

import dk.raadslag.publication.AttachedFile;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything an item says, by heading: under the empty heading its number, title, case and what is told of a closed
 * item.
 */
final class Fields {

    /** Stands with the headings as printed, which are Danish. */
    private static final String ATTACHMENTS = "Bilag";

    private Fields() {}

    static Map<String, RichText> of(PublishedItem published) {
        Item item = published.item();
        Map<String, RichText> fields = new LinkedHashMap<>();
        fields.put("", EditionComparison.text(Stream.concat(line(item), face(item.face()))));
        for (Section section : item.sections()) fields.merge(section.heading(), section.text(), Fields::joined);
        fields.merge(
                ATTACHMENTS,
                EditionComparison.text(published.files().stream().map(AttachedFile::name)),
                Fields::joined);
        return fields;
    }

    private static Stream<String> line(Item item) {
        return lines(item.number() + ". " + item.title(), item.caseNumber());
    }

    private static Stream<String> face(@Nullable ClosedFace face) {
        return face == null ? Stream.empty() : lines(face.closureReason(), face.openDecision());
    }

    private static Stream<String> lines(@Nullable String... lines) {
        List<String> told = new ArrayList<>();
        for (String line : lines) {
            if (line != null) told.add(line);
        }
        return told.stream();
    }

    private static RichText joined(RichText one, RichText other) {
        return RichText.lifted(Stream.of(one, other)
                .map(RichText::blocks)
                .flatMap(List<Block>::stream)
                .toList());
    }
}
