package dk.raadslag.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A run of words, and the spaces around them, that was kept, deleted or inserted. */
public record Words(Fate fate, String text) {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s|.", Pattern.DOTALL);

    public enum Fate {
        KEPT,
        DELETED,
        INSERTED
    }

    /** What became of the words: without the inserted ones it is the text before, without the deleted the one after. */
    public static List<Words> between(String before, String after) {
        return runs(tokens(before), tokens(after));
    }

    static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(result -> result.group()).toList();
    }

    private static List<Words> runs(List<String> before, List<String> after) {
        Myers edit = Myers.between(before, after);
        List<Words> runs = new ArrayList<>();
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            if (b < before.size() && !edit.keepsBefore(b)) {
                add(runs, Fate.DELETED, before.get(b++));
            } else if (a < after.size() && !edit.keepsAfter(a)) {
                add(runs, Fate.INSERTED, after.get(a++));
            } else {
                add(runs, Fate.KEPT, before.get(b++));
                a++;
            }
        }
        return List.copyOf(runs);
    }

    private static void add(List<Words> runs, Fate fate, String token) {
        if (!runs.isEmpty() && runs.getLast().fate == fate) {
            token = runs.removeLast().text + token;
        }
        runs.add(new Words(fate, token));
    }
}
