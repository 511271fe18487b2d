package dk.raadslag.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The generated passwords of the embedded server's three log-ins, in a file only its owner can read. */
record Passwords(String superuser, String owner, String application) {

    static Passwords keptIn(Path file) throws IOException {
        if (!Files.exists(file)) generate().keepIn(file);
        return read(file);
    }

    static Passwords read(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new Passwords(
                properties.getProperty("superuser"),
                properties.getProperty("owner"),
                properties.getProperty("application"));
    }

    private static Passwords generate() {
        return new Passwords(password(), password(), password());
    }

    private static String password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void keepIn(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        createPrivate(unfinished);
        Files.writeString(
                unfinished, "superuser=%s%nowner=%s%napplication=%s%n".formatted(superuser, owner, application));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A new empty file that is closed to others before anything is written to it. */
    static void createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
