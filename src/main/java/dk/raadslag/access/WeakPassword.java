package dk.raadslag.access;

import java.nio.charset.StandardCharsets;

/** A password that is refused. */
public class WeakPassword extends RuntimeException {

    private static final int SHORTEST = 12;

    /** What bcrypt takes into account; the rest would be ignored in silence. */
    private static final int LONGEST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    private WeakPassword() {
        super("A password is too short, too long or too simple");
    }

    /** Whether it is under twelve characters, over 72 bytes, or of fewer than five different characters. */
    public static boolean is(String password) {
        return password.codePointCount(0, password.length()) < SHORTEST
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }

    static void refuse(String password) {
        if (is(password)) throw new WeakPassword();
    }
}
