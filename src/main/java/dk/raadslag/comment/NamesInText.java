package dk.raadslag.comment;

import dk.raadslag.access.Person;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that stand after an {@code @}. */
final class NamesInText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");
    private static final Pattern GENITIVE = Pattern.compile("['’]?s$|['’]$");
    private static final int MOST_WORDS = 4;

    private NamesInText() {}

    /**
     * The full names that are known, as they are written; or else as much of what stands there as may be part of a name
     * of one of those offered, also where it says whose something is, or the first word.
     */
    static Set<String> named(String text, List<Person> known, List<Person> offered) {
        Set<String> named = new LinkedHashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at + 1;
            if (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
                longest(text, from, known).or(() -> part(text, from, offered)).ifPresent(named::add);
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

    private static Optional<String> part(String text, int from, List<Person> offered) {
        Matcher words = WORD.matcher(text).region(from, text.length());
        if (!words.lookingAt()) return Optional.empty();
        String part = ofSomebody(words.group(), offered).orElse(words.group());
        int to = words.end();
        for (int more = 1; more < MOST_WORDS && to < text.length() && text.charAt(to) == ' '; more++) {
            if (!words.region(to + 1, text.length()).lookingAt()) break;
            to = words.end();
            part = ofSomebody(text.substring(from, to), offered).orElse(part);
        }
        return Optional.of(part);
    }

    /** The words, or what is left when they say whose something is, when they are part of a name. */
    private static Optional<String> ofSomebody(String words, List<Person> offered) {
        return Stream.of(words, GENITIVE.matcher(words).replaceFirst(""))
                .filter(part -> !inNames(part, offered).isEmpty())
                .findFirst();
    }

    static List<Person> called(String name, List<Person> known) {
        return known.stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .toList();
    }

    /** Those in whose name the whole words stand, one after another. */
    static List<Person> inNames(String words, List<Person> people) {
        Pattern whole = Pattern.compile(
                "(?<!\\S)" + Pattern.quote(words) + "(?!\\S)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return people.stream()
                .filter(person -> whole.matcher(person.name()).find())
                .toList();
    }
}
