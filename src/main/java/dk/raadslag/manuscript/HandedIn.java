package dk.raadslag.manuscript;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A file as somebody hands it in. */
public record HandedIn(String name, byte[] bytes) {

    /** In bytes. */
    public static final int LARGEST = 50_000_000;

    /** By its name: a document or a template with macros. */
    boolean mayHoldMacros() {
        return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.do[ct]m");
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
