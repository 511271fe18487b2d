package dk.raadslag.proofreading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The people whose names are known. Make it once, use it often. */
public final class KnownPeople {

    public static final KnownPeople NONE = of(List.of());

    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0]+");

    private final Set<List<String>> names = new HashSet<>();
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> byLast = new HashMap<>();
    private final List<String> written;
    private final OwnWords words;

    private KnownPeople(Collection<String> written) {
        this.written = List.copyOf(written);
        words = OwnWords.of(written);
        for (String name : written) add(List.of(GAP.split(name.strip())));
    }

    private void add(List<String> name) {
        if (name.size() < 2 || !names.add(name)) return;
        byFirst.computeIfAbsent(name.getFirst(), _ -> new ArrayList<>()).add(name);
        byLast.computeIfAbsent(name.getLast(), _ -> new ArrayList<>()).add(name);
    }

    /** @param names in full, as "Karen Holst" */
    public static KnownPeople of(Collection<String> names) {
        return new KnownPeople(names);
    }

    /** These and others, such as those a document itself says took part. */
    public KnownPeople and(Collection<String> names) {
        List<String> all = new ArrayList<>(written);
        all.addAll(names);
        return of(all);
    }

    /** Whether somebody of exactly this name is known. */
    public boolean includes(String name) {
        return names.contains(List.of(GAP.split(name.strip())));
    }

    boolean holdWord(String word) {
        return words.hold(word);
    }

    Set<String> words() {
        return words.all();
    }

    boolean hold(List<String> name) {
        return names.contains(name);
    }

    /** Those whose first or last name is exactly that one. */
    List<List<String>> namedLike(List<String> name) {
        List<List<String>> found = new ArrayList<>(byFirst.getOrDefault(name.getFirst(), List.of()));
        found.addAll(byLast.getOrDefault(name.getLast(), List.of()));
        return found;
    }
}
