package dk.raadslag.paper;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a picture in the text of a paper is found; the text names it by this. */
public record FigureAddress(long paperId, UUID figure) {

    private static final Pattern ADDRESS =
            Pattern.compile("/sager/(\\d{1,15})/billeder/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Empty for any other address. */
    public static Optional<FigureAddress> of(String source) {
        Matcher matcher = ADDRESS.matcher(source);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(new FigureAddress(Long.parseLong(matcher.group(1)), UUID.fromString(matcher.group(2))));
    }

    @Override
    public String toString() {
        return "/sager/" + paperId + "/billeder/" + figure;
    }
}
