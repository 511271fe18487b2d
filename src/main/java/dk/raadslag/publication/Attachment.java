package dk.raadslag.publication;

import org.jspecify.annotations.Nullable;

/**
 * An attachment of an item.
 *
 * @param name as printed
 * @param open false when the attachment itself is closed though the item is open
 * @param file the path of its file relative to the imported file, or null when only the name is known
 */
public record Attachment(
        String name, boolean open, @Nullable String file) {

    public static Attachment named(String name) {
        return new Attachment(name, true, null);
    }
}
