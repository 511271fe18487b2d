package dk.raadslag.importing;

import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files that lie beside an imported file. */
final class AttachmentFiles {

    /** Kinds of files that are kept; anything else is an attachment by name only. */
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "txt", "text/plain",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg");

    private AttachmentFiles() {}

    static Optional<StoredFile> read(Path folder, Attachment attachment) {
        String file = attachment.file();
        if (file == null || !MEDIA_TYPES.containsKey(ending(file))) return Optional.empty();
        return inside(folder, file.replace('\\', '/')).map(path -> stored(attachment, file, path));
    }

    private static Optional<Path> inside(Path folder, String file) {
        try {
            Path root = folder.toRealPath();
            Path path = root.resolve(file).normalize();
            if (!path.startsWith(root) || !Files.isRegularFile(path)) return Optional.empty();
            Path real = path.toRealPath();
            return real.startsWith(root) && Files.size(real) <= FileReaders.LARGEST
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private static StoredFile stored(Attachment attachment, String file, Path path) {
        try {
            String type = MEDIA_TYPES.getOrDefault(ending(file), "application/octet-stream");
            return new StoredFile(attachment.name(), type, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
