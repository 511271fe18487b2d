package dk.raadslag.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that share their first or last with a known person's and miss the other by a letter or two. */
final class PersonNameCheck implements LineCheck {

    private static final Pattern NAMES =
            Pattern.compile("(?U)\\b\\p{Lu}[\\p{L}'’-]+(?:[ \\u00a0]\\p{Lu}[\\p{L}'’-]+){1,5}");
    private static final Pattern WORD = Pattern.compile("[^ \\u00a0]+");
    private static final int LONG_ENOUGH_FOR_ONE = 3;
    private static final int LONG_ENOUGH_FOR_TWO = 7;
    private static final int LONGEST_NAME = 4;

    private record Word(int start, int end, String text) {}

    @Override
    public void read(Line line, Context context, Consumer<Finding> findings) {
        Matcher names = NAMES.matcher(line.text());
        while (names.find()) {
            List<Word> words = new ArrayList<>();
            Matcher word = WORD.matcher(line.text()).region(names.start(), names.end());
            while (word.find()) words.add(new Word(word.start(), word.end(), word.group()));
            read(line, words, context.people(), findings);
        }
    }

    private static void read(Line line, List<Word> words, KnownPeople people, Consumer<Finding> findings) {
        int start = 0;
        while (start + 1 < words.size()) start += Math.max(1, nameAt(line, words, start, people, findings));
    }

    /** How many words a name has that begins here, right or nearly so; 0 when there is none. */
    private static int nameAt(Line line, List<Word> words, int start, KnownPeople people, Consumer<Finding> findings) {
        int longest = Math.min(LONGEST_NAME, words.size() - start);
        for (int length = longest; length > 1; length--) {
            if (people.hold(texts(words.subList(start, start + length)))) return length;
        }
        for (int length = longest; length > 1; length--) {
            List<Word> some = words.subList(start, start + length);
            Optional<List<String>> meant = meant(texts(some), people);
            if (meant.isEmpty()) continue;
            findings.accept(finding(line, some, meant.get()));
            return length;
        }
        return 0;
    }

    private static Finding finding(Line line, List<Word> written, List<String> meant) {
        int start = written.getFirst().start();
        int end = written.getLast().end();
        String name = String.join(" ", meant);
        String mend = name + ending(written.getLast().text(), meant.getLast());
        return line.finding(
                CheckKey.PERSON_NAME, start, end, List.of(line.text().substring(start, end), name), List.of(mend));
    }

    /** A name that itself ends with an s is no genitive. */
    private static String ending(String written, String meant) {
        return written.equals(meant) || meant.endsWith("s") ? "" : Genitive.ending(written);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static Optional<List<String>> meant(List<String> written, KnownPeople people) {
        String stripped = Genitive.strip(written.getLast());
        List<String> nominative = new ArrayList<>(written);
        nominative.set(nominative.size() - 1, stripped);
        if (people.hold(nominative)) return Optional.empty();
        Optional<List<String>> asWritten = near(written, people);
        return asWritten.isPresent() || stripped.equals(written.getLast()) ? asWritten : near(nominative, people);
    }

    private static Optional<List<String>> near(List<String> written, KnownPeople people) {
        return people.namedLike(written).stream()
                .filter(known -> known.size() == written.size() && isNear(written, known))
                .findFirst();
    }

    private static boolean isNear(List<String> written, List<String> known) {
        int differing = 0;
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).equals(known.get(i))) continue;
            if (++differing > 1 || !isNear(written.get(i), known.get(i))) return false;
        }
        return differing == 1;
    }

    private static boolean isNear(String written, String known) {
        if (SoundsAlike.folded(written).equals(SoundsAlike.folded(known))) return true;
        int most = known.length() >= LONG_ENOUGH_FOR_TWO ? 2 : known.length() >= LONG_ENOUGH_FOR_ONE ? 1 : 0;
        return Distance.between(written.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT), most) <= most
                && written.charAt(0) == known.charAt(0);
    }
}
