package dk.raadslag.manuscript.reading;

import dk.raadslag.richtext.Links;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** LibreOffice puts a slash after it. */
    private static final Pattern HOST_ALONE = Pattern.compile("^(https?://[^/?#]+)/$");

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
        if (site != null && address.startsWith(site + "/")) return address.substring(site.length());
        return HOST_ALONE.matcher(address).replaceFirst("$1");
    }
}
