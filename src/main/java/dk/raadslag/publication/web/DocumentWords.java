package dk.raadslag.publication.web;

import dk.raadslag.publication.AttachedFile;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.Outcome;
import java.util.Locale;

/** Which words and colours of the screen stand for what an edition holds. */
public final class DocumentWords {

    private DocumentWords() {}

    /** The key of a document's name; a supplementary agenda after the first has its number at {@code {0}}. */
    public static String name(EditionAddress address) {
        return (address.ordinal() == 1 ? "publication.kind." : "publication.numbered.") + address.kind();
    }

    /** The colour of an outcome, always beside its word. */
    public static String colour(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> "good";
            case RECOMMENDED, NOTED -> "accent";
            case POSTPONED, REFERRED -> "warn";
            case REJECTED, WITHDRAWN -> "stop";
            case DISCUSSED, OTHER -> "";
        };
    }

    /** What a file is, in a word: "PDF", "DOCX". */
    public static String fileType(AttachedFile file) {
        int dot = file.name().lastIndexOf('.');
        boolean named = dot >= 0 && file.name().length() - dot <= 5;
        return named
                ? file.name().substring(dot + 1).toUpperCase(Locale.ROOT)
                : shortName(String.valueOf(file.mediaType()));
    }

    private static String shortName(String mediaType) {
        return switch (mediaType) {
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "DOCX";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "XLSX";
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" -> "PPTX";
            case "application/vnd.oasis.opendocument.text" -> "ODT";
            case "application/vnd.oasis.opendocument.spreadsheet" -> "ODS";
            case "application/vnd.oasis.opendocument.presentation" -> "ODP";
            case "text/plain" -> "TXT";
            default -> mediaType.substring(mediaType.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        };
    }
}
