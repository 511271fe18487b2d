package dk.raadslag.publication.print;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands under the extract of one item.
 *
 * @param confirmedBy the recorder or secretary who vouches for it, or null when it is anybody else's
 * @param at when it was made, by the Danish clock; printed without the time of day when nobody vouches for it
 * @param number of the edition
 * @param hash of the edition, so that the extract can be held against it
 */
public record Certificate(@Nullable String confirmedBy, LocalDateTime at, int number, String hash) {}
