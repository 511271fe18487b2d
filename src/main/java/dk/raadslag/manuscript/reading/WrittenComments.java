package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the comments of a file in their order; those without words are none. */
final class WrittenComments {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> byParagraph = new HashMap<>();
    private final List<WrittenComment> read = new ArrayList<>();
    private final List<Margins.Place> places = new ArrayList<>();
    private final Margins margins;

    private WrittenComments(Margins margins) {
        this.margins = margins;
    }

    static List<WrittenComment> of(Optional<XmlElement> comments, Optional<XmlElement> extended, Sections sections) {
        WrittenComments all = new WrittenComments(Margins.of(sections));
        extended.stream()
                .flatMap(root -> root.all("commentEx"))
                .forEach(link -> all.parents.put(link.attribute("paraId"), link.attribute("paraIdParent")));
        comments.stream().flatMap(root -> root.all("comment")).forEach(all::add);
        return List.copyOf(all.read);
    }

    private void add(XmlElement comment) {
        List<XmlElement> paragraphs = comment.all("p").toList();
        String text = paragraphs.stream()
                .map(WrittenComments::words)
                .collect(Collectors.joining("\n"))
                .strip();
        if (text.isEmpty()) return;
        Margins.Place place = margins.of(comment.attribute("id"));
        String paragraph = paragraphs.getLast().attribute("paraId");
        read.add(new WrittenComment(
                Mark.of(comment),
                text,
                place.bookmark(),
                place.quote(),
                place.occurrence(),
                answers(paragraph, place)));
        places.add(place);
        byParagraph.put(paragraph, read.size() - 1);
    }

    private @Nullable Integer answers(String paragraph, Margins.Place place) {
        Integer parent = byParagraph.get(parents.getOrDefault(paragraph, "none"));
        if (parent != null) return parent;
        for (int n = 0; n < places.size(); n++) if (places.get(n).isAnsweredAt(place)) return n;
        return null;
    }

    private static String words(XmlElement paragraph) {
        return paragraph
                .everything()
                .flatMap(part -> switch (part.name()) {
                    case "t" -> Stream.of(part.text());
                    case "tab" -> Stream.of(" ");
                    case "br", "cr" -> Stream.of("\n");
                    default -> Stream.empty();
                })
                .collect(Collectors.joining());
    }
}
