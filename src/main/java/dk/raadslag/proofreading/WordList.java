package dk.raadslag.proofreading;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The organisation's word list as a person types it: one word or name a line. */
public record WordList(List<String> words, List<String> wrong) {

    /** More than these no organisation has of its own. */
    public static final int MOST = 5_000;

    public static final int LONGEST = 60;

    private static final Pattern WORD =
            Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}'’.&/ \\-–]{1," + LONGEST + "}");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0]+");

    public WordList {
        words = List.copyOf(words);
        wrong = List.copyOf(wrong);
    }

    /** What is typed, each word once; {@code wrong} has the lines that are no words. */
    public static WordList typed(String text) {
        List<String> lines = lines(text).toList();
        return new WordList(
                List.copyOf(
                        new TreeSet<>(lines.stream().filter(WordList::isWord).toList())),
                lines.stream().filter(line -> !isWord(line)).distinct().toList());
    }

    private static Stream<String> lines(String text) {
        return text.lines()
                .map(line -> GAP.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty());
    }

    private static boolean isWord(String line) {
        return WORD.matcher(line).matches();
    }

    public boolean tooLong() {
        return words.size() > MOST;
    }
}
