package dk.raadslag.manuscript.reading;

import dk.raadslag.richtext.Links;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of a file point.
 *
 * @param inText by the ids of the main text
 * @param inNotes by those of the footnotes
 * @param site the address of this installation without a slash at its end; what points to it is a path again
 */
record Addresses(
        Map<String, String> inText,
        Map<String, String> inNotes,
        @Nullable String site) {

    Addresses ofNotes() {
        return new Addresses(inNotes, inNotes, site);
    }

    @Nullable
    String byId(String id) {
        return of(inText.get(id));
    }

    /** As a text may point there; null for anything else. */
    @Nullable
    String of(@Nullable String address) {
        if (address == null || !Links.allowed(address)) return null;
        return site != null && address.startsWith(site + "/") ? address.substring(site.length()) : address;
    }
}
