package dk.raadslag.importing.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Where each opening square bracket of a line is closed. */
final class Brackets {

    private Brackets() {}

    /** For each place of an opening bracket the place of its closing one, elsewhere -1. */
    static int[] closing(String line) {
        int[] closing = new int[line.length()];
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') i++;
            else if (c == '[') open.push(i);
            else if (c == ']' && !open.isEmpty()) closing[open.pop()] = i;
        }
        return closing;
    }
}
