package dk.raadslag.importing;

import static java.util.Objects.requireNonNull;

import dk.raadslag.publication.Content;
import dk.raadslag.publication.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from.
 *
 * @param sha256 of the file's bytes, in hexadecimal
 * @param folder where the files of its attachments lie, or null when there are none at hand
 */
public record Source(String name, String sha256, @Nullable Path folder) {

    /** A file under the name it was handed in with, without the files around it. */
    public static Source of(String name, Path file) {
        return new Source(name, sha256(file), null);
    }

    /** A file that is in memory, without the files around it. */
    public static Source of(SourceFile file) {
        return new Source(file.name(), sha256(new ByteArrayInputStream(file.bytes())), null);
    }

    /** A file where it lies, with the attachments beside it. */
    public static Source of(Path file) {
        Path name = file.getFileName();
        return new Source(
                name == null ? "" : name.toString(),
                sha256(file),
                file.toAbsolutePath().getParent());
    }

    /** The files of the document's attachments that lie beside it; never one outside its folder. */
    Map<String, StoredFile> attachmentsOf(Content content) {
        Path beside = folder;
        if (beside == null) return Map.of();
        Map<String, StoredFile> files = new HashMap<>();
        content.items().stream()
                .flatMap(item -> item.attachments().stream())
                .forEach(attachment -> AttachmentFiles.read(beside, attachment)
                        .ifPresent(file -> files.put(requireNonNull(attachment.file()), file)));
        return files;
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(InputStream in) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
