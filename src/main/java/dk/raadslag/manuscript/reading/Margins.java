package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the comments of a file stand: under which heading, and about which words. */
final class Margins {

    private static final Set<String> GOES = Set.of("del", "moveFrom");

    private final Map<String, Place> places = new HashMap<>();

    /** @param from where the words begin among those under the heading */
    record Place(@Nullable String bookmark, int from, String quote, int occurrence) {

        /** LibreOffice does not say what an answer answers: it stands at the same words, or right behind them. */
        boolean isAnsweredAt(Place later) {
            boolean behind = later.quote.isEmpty() && later.from == from + quote.length();
            return !quote.isEmpty()
                    && Objects.equals(bookmark, later.bookmark)
                    && (behind || later.quote.equals(quote) && later.from == from);
        }
    }

    static Margins of(Sections sections) {
        Margins margins = new Margins();
        margins.read(null, List.of(), sections.before());
        sections.headings()
                .forEach((bookmark, heading) -> margins.read(bookmark, List.of(heading), sections.under(bookmark)));
        return margins;
    }

    Place of(String comment) {
        return places.getOrDefault(comment, new Place(null, 0, "", 0));
    }

    private void read(@Nullable String bookmark, List<XmlElement> heading, List<XmlElement> blocks) {
        Walk walk = new Walk();
        blocks.forEach(block -> walk.element(block, false));
        walk.from.forEach((id, from) -> places.put(id, walk.place(bookmark, id, from)));
        heading.stream()
                .flatMap(XmlElement::everything)
                .filter(element -> element.name().equals("commentReference"))
                .forEach(element -> places.put(element.attribute("id"), new Place(bookmark, 0, "", 0)));
    }

    private static final class Walk {

        private final StringBuilder words = new StringBuilder();
        private final Map<String, Integer> from = new HashMap<>();
        private final Map<String, Integer> to = new HashMap<>();

        void element(XmlElement element, boolean gone) {
            switch (element.name()) {
                case "commentRangeStart" -> from.put(element.attribute("id"), words.length());
                case "commentRangeEnd" -> to.put(element.attribute("id"), words.length());
                case "commentReference" -> from.putIfAbsent(element.attribute("id"), words.length());
                case "t" -> words.append(gone ? "" : element.text());
                case "tab" -> words.append(gone ? "" : " ");
                default -> {
                    boolean goes = gone || GOES.contains(element.name());
                    element.children().forEach(child -> element(child, goes));
                }
            }
        }

        Place place(@Nullable String bookmark, String id, int begins) {
            String quote = words.substring(begins, Math.max(begins, to.getOrDefault(id, begins)));
            int before = 0;
            if (!quote.isEmpty())
                for (int at = words.indexOf(quote); at >= 0 && at < begins; at = words.indexOf(quote, at + 1)) before++;
            return new Place(bookmark, begins, quote, before);
        }
    }
}
