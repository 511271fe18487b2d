package dk.raadslag.paper.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file that is taken: its bytes are what its name says. */
public record CheckedFile(FileName name, FileKind kind, byte[] bytes) {

    /** Bytes. */
    public static final long LARGEST = 50_000_000;

    /** @throws FileRefused when it is not taken */
    public static CheckedFile of(@Nullable String given, byte[] bytes) {
        FileName name = FileName.of(given);
        FileKind kind = FileKind.of(name).orElseThrow(() -> new FileRefused(FileRule.KIND_NOT_TAKEN));
        requireSize(bytes.length, LARGEST);
        if (!kind.holds(bytes)) throw new FileRefused(FileRule.NOT_WHAT_IT_SAYS);
        return new CheckedFile(name, kind, bytes);
    }

    /** @throws FileRefused when there is nothing in it, or more than is taken */
    public static void requireSize(long bytes, long largest) {
        if (bytes == 0) throw new FileRefused(FileRule.EMPTY);
        if (bytes > largest) throw new FileRefused(FileRule.TOO_LARGE);
    }

    public String sha256() {
        return sha256(bytes);
    }

    /** As hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
