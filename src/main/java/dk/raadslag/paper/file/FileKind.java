package dk.raadslag.paper.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The kinds of files that may be attached. The older formats of office programs are not among them: whether those carry
 * a program cannot be seen from outside.
 */
public enum FileKind {
    PDF("application/pdf", true, Signatures::pdf, "pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            OfficeFile.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            OfficeFile.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            OfficeFile.of("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            "pptx"),
    ODT("application/vnd.oasis.opendocument.text", OfficeFile.of("application/vnd.oasis.opendocument.text"), "odt"),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            OfficeFile.of("application/vnd.oasis.opendocument.spreadsheet"),
            "ods"),
    ODP(
            "application/vnd.oasis.opendocument.presentation",
            OfficeFile.of("application/vnd.oasis.opendocument.presentation"),
            "odp"),
    PNG("image/png", true, Signatures::png, "png"),
    JPEG("image/jpeg", true, Signatures::jpeg, "jpg", "jpeg"),
    GIF("image/gif", true, Signatures::gif, "gif"),
    WEBP("image/webp", true, Signatures::webp, "webp"),
    TEXT("text/plain", Signatures::text, "txt"),
    CSV("text/csv", Signatures::text, "csv");

    private final String mediaType;
    private final boolean shown;
    private final Predicate<byte[]> content;
    private final Set<String> endings;

    FileKind(String mediaType, boolean shown, Predicate<byte[]> content, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.content = content;
        this.endings = Set.of(endings);
    }

    FileKind(String mediaType, Predicate<byte[]> content, String... endings) {
        this(mediaType, false, content, endings);
    }

    static Optional<FileKind> of(FileName name) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(name.ending()))
                .findFirst();
    }

    /** The picture that begins so, whatever it is called. */
    static Optional<FileKind> ofPicture(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.startsWith("image/") && kind.content.test(bytes))
                .findFirst();
    }

    boolean holds(byte[] bytes) {
        return content.test(bytes);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows files of this type without running anything in them; the others are saved. */
    public static boolean shows(String mediaType) {
        return Arrays.stream(values()).anyMatch(kind -> kind.shown && kind.mediaType.equals(mediaType));
    }
}
