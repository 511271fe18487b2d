package dk.raadslag.search.lucene;

import dk.raadslag.search.Hit.Snippet;
import dk.raadslag.search.IndexedItem.FieldText;
import dk.raadslag.search.Marked;
import dk.raadslag.search.danish.Clause;
import dk.raadslag.search.danish.DanishTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows where the words that were asked for stand. */
final class Snippets {

    private static final int LENGTH = 260;
    private static final int AT_FIRST = 800;

    private final Wanted wanted;
    private final long all;

    Snippets(List<Clause> clauses, DanishTerms terms) {
        this.wanted = new Wanted(clauses, terms);
        this.all = wanted.size();
    }

    Marked title(String title) {
        return wanted.in(title).marked(0, title.length());
    }

    /** Reads on in a long text only until everything asked for is found close together. */
    private Found.Window best(String text) {
        int read = Math.min(text.length(), AT_FIRST);
        while (true) {
            Found.Window window = wanted.in(text, read).bestWindow(LENGTH);
            if (window.clauses() == all || read == text.length()) return window;
            read = (int) Math.min(text.length(), 4L * read);
        }
    }

    /**
     * From the field that holds most of what was asked for, the first one of equals, but rather not from who was
     * absent; its beginning when none does.
     */
    @Nullable
    Snippet best(List<FieldText> fields) {
        Snippet best = null;
        long most = -1;
        for (FieldText field : fields) {
            if (field.text().isBlank() || most == 2 * all) continue;
            Found.Window window = best(field.text());
            long worth = 2 * window.clauses() - (window.isOfAttendance() ? 1 : 0);
            if (worth <= most) continue;
            most = worth;
            best = new Snippet(field.key(), window.marked());
        }
        return best;
    }
}
