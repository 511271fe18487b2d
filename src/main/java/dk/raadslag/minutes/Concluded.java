package dk.raadslag.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest said of what an item has come to.
 *
 * @param phrase the id of the standard phrase it came by, or null when somebody chose it
 */
public record Concluded(Conclusion conclusion, @Nullable Long phrase, Instant at, long by) {}
