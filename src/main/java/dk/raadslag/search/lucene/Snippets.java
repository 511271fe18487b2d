package dk.raadslag.search.lucene;

import dk.raadslag.search.Hit.Snippet;
import dk.raadslag.search.IndexedItem.FieldText;
import dk.raadslag.search.Marked;
import dk.raadslag.search.danish.Clause;
import dk.raadslag.search.danish.DanishTerms;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows where the words that were asked for stand. */
final class Snippets {

    private static final int LENGTH = 260;

    private static final Comparator<Place> MOST_FIRST =
            Comparator.comparing((Place place) -> place.window().clauses()).reversed();

    private final Wanted wanted;

    Snippets(List<Clause> clauses, DanishTerms terms) {
        this.wanted = new Wanted(clauses, terms);
    }

    Marked title(String title) {
        return wanted.in(title).marked(0, title.length());
    }

    /** From the field that holds most of what was asked for, the first one of equals; its beginning when none does. */
    @Nullable
    Snippet best(List<FieldText> fields) {
        return fields.stream()
                .filter(field -> !field.text().isBlank())
                .map(field -> new Place(field.key(), wanted.in(field.text()).bestWindow(LENGTH)))
                .min(MOST_FIRST)
                .map(Place::snippet)
                .orElse(null);
    }

    private record Place(String field, Found.Window window) {
        Snippet snippet() {
            return new Snippet(field, window.marked());
        }
    }
}
