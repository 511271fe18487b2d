package dk.raadslag.proceedings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of an act, in words that say what to do about it.
 *
 * @param key of the message
 * @param args for the places in the message
 * @param itemId the item it is about, or null
 */
public record Hindrance(
        String key, List<String> args, @Nullable Long itemId) {

    public Hindrance {
        args = List.copyOf(args);
    }
}
