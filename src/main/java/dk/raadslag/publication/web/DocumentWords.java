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
        String type = named ? file.name().substring(dot + 1) : String.valueOf(file.mediaType());
        return type.substring(type.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    }
}
