package dk.raadslag.comment;

import dk.raadslag.access.Person;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that stand after an {@code @}. */
final class NamesInText {

    private NamesInText() {}

    static Set<String> named(String text, List<Person> known) {
        Set<String> named = new LinkedHashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
                longest(text, at + 1, known).ifPresent(named::add);
        }
        return named;
    }

    private static Optional<String> longest(String text, int from, List<Person> known) {
        return known.stream()
                .map(Person::name)
                .filter(name -> isAt(text, from, name))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isAt(String text, int from, String name) {
        int to = from + name.length();
        return text.regionMatches(true, from, name, 0, name.length())
                && (to == text.length() || !Character.isLetterOrDigit(text.codePointAt(to)));
    }

    static List<Long> called(String name, List<Person> known) {
        return known.stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .map(Person::id)
                .toList();
    }
}
