package dk.raadslag.openness;

import java.time.LocalDate;

/** A reason to be put on the list; see {@link ClosureReason}. */
public record NewClosureReason(String name, String wording, String source, LocalDate from) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_WORDING = 500;
    public static final int LONGEST_SOURCE = 200;

    public NewClosureReason {
        name = filled(name, LONGEST_NAME);
        wording = filled(wording, LONGEST_WORDING);
        source = filled(source, LONGEST_SOURCE);
    }

    private static String filled(String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest)
            throw new IllegalArgumentException("A reason has a name, words and a source");
        return stripped;
    }
}
