package dk.raadslag.word;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a Word document is made of.
 *
 * @param title as the file says it of itself
 * @param head the line at the top of every page but the first
 * @param made when what it shows was made
 * @param properties what the file carries along unseen, by name; names and values are kept by Word and LibreOffice
 */
public record WordDocument(
        String title,
        String head,
        House house,
        PageWords pageWords,
        Instant made,
        SortedMap<String, String> properties,
        WordPictures pictures,
        List<WordPart> parts) {

    public WordDocument {
        properties = new TreeMap<>(properties);
        parts = List.copyOf(parts);
    }

    /**
     * What stands around the number of a page.
     *
     * @param before as in "Side 1 af 9"
     * @param between what stands before how many there are
     */
    public record PageWords(String before, String between) {}
}
