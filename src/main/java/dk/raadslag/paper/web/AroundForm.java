package dk.raadslag.paper.web;

import dk.raadslag.committee.Committee;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an author chooses around a paper; the names are those of the fields on the page.
 *
 * @param udvalg the committees it shall pass, by their parts of an address
 * @param stod those that were chosen when the page was read
 * @param forfatter the name of another author, empty when none is wanted
 */
public record AroundForm(List<String> udvalg, List<String> stod, String forfatter) {

    public AroundForm(@Nullable List<String> udvalg, @Nullable List<String> stod, @Nullable String forfatter) {
        this.udvalg = filled(udvalg);
        this.stod = filled(stod);
        this.forfatter = Objects.requireNonNullElse(forfatter, "").strip();
    }

    private static List<String> filled(@Nullable List<String> slugs) {
        return slugs == null
                ? List.of()
                : slugs.stream().filter(slug -> !slug.isEmpty()).toList();
    }

    static AroundForm of(List<Committee> committees) {
        List<String> slugs = committees.stream().map(Committee::slug).toList();
        return new AroundForm(slugs, slugs, null);
    }

    /** Whether other committees were chosen; what others have changed since the page was read is left alone. */
    boolean elsewhere() {
        return !udvalg.equals(stod);
    }

    /** The same choice on what stands now; where none was made, what stands. */
    AroundForm on(List<String> stands) {
        return new AroundForm(elsewhere() ? udvalg : stands, stands, forfatter);
    }

    /** How many places there are to choose: one to spare, and three at the least. */
    public int places() {
        return Math.max(3, Math.max(udvalg.size(), stod.size()) + 1);
    }

    /** Whether the committee is chosen for the place, which is 1 and up. */
    public boolean chosen(int place, String slug) {
        return place <= udvalg.size() && udvalg.get(place - 1).equals(slug);
    }

    /**
     * Those who can be added as authors, as the page offers them.
     *
     * @param writing those who are its authors already
     */
    public record Offered(List<Label> people, List<Label> writing) {

        private static final Locale DANISH = Locale.of("da");

        /** @param words the name, and the title when there is one */
        public record Label(long person, String name, String words) {}

        /** Whoever is called exactly so, or else everybody in whose label it stands. */
        Set<Long> meant(String typed) {
            List<Label> exactly = exactly(people, typed);
            List<Label> meant = exactly.isEmpty()
                    ? people.stream()
                            .filter(label -> small(label.words()).contains(small(typed)))
                            .toList()
                    : exactly;
            return meant.stream().map(Label::person).collect(Collectors.toSet());
        }

        /** Whether the name is that of an author and of nobody who can be added: a form that is sent twice. */
        boolean isDone(String typed) {
            return exactly(people, typed).isEmpty() && !exactly(writing, typed).isEmpty();
        }

        private static List<Label> exactly(List<Label> among, String typed) {
            return among.stream()
                    .filter(label -> label.words().equalsIgnoreCase(typed)
                            || label.name().equalsIgnoreCase(typed))
                    .toList();
        }

        private static String small(String words) {
            return words.toLowerCase(DANISH);
        }
    }
}
