package dk.raadslag.publication;

import dk.raadslag.richtext.RichText;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a picture in the text of a published item is found; the text names it by this. */
public record PictureAddress(UUID picture) {

    private static final Pattern ADDRESS = Pattern.compile("/billeder/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Empty for any other address. */
    public static Optional<PictureAddress> of(String source) {
        Matcher matcher = ADDRESS.matcher(source);
        return matcher.matches()
                ? Optional.of(new PictureAddress(UUID.fromString(matcher.group(1))))
                : Optional.empty();
    }

    /** Those a text names, each once. */
    static Set<UUID> in(RichText text) {
        Set<UUID> named = new LinkedHashSet<>();
        text.withFigures(figure -> {
            of(figure.source()).ifPresent(address -> named.add(address.picture()));
            return figure;
        });
        return named;
    }

    @Override
    public String toString() {
        return "/billeder/" + picture;
    }
}
