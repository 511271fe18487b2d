package dk.raadslag.publication.print;

import dk.raadslag.publication.Content;
import dk.raadslag.publication.Item;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to print.
 *
 * @param content all of an edition that the reader may see
 * @param only the one item to print, or null for the whole edition
 * @param language of the labels; English is English, every other Danish
 * @param municipality as printed at the foot of each page
 * @param note a line under the head, such as that the edition has been superseded, or null
 * @param pictures where the figures of the text are found
 * @param certificate what makes the one item an extract for a case file, or null
 */
public record Printout(
        Content content,
        @Nullable Item only,
        Locale language,
        String municipality,
        @Nullable String note,
        Pictures pictures,
        @Nullable Certificate certificate) {

    public static Printout of(Content content, Locale language, String municipality) {
        return new Printout(content, null, language, municipality, null, Pictures.NONE, null);
    }

    /** The same edition, but only this item of it. */
    public Printout only(Item item) {
        return new Printout(content, item, language, municipality, note, pictures, certificate);
    }

    public Printout with(Pictures pictures) {
        return new Printout(content, only, language, municipality, note, pictures, certificate);
    }

    public Printout noted(@Nullable String note) {
        return new Printout(content, only, language, municipality, note, pictures, certificate);
    }

    /** One item as an extract for a case file. */
    public Printout certified(Certificate certificate) {
        return new Printout(content, only, language, municipality, note, pictures, certificate);
    }

    List<Item> items() {
        return only == null ? content.items() : List.of(only);
    }
}
