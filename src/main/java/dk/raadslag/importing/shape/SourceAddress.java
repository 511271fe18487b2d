package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.publication.EditionKind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the address tells from which a page was saved: "/…/Økonomiudvalget/møde-22042021/referat/punkt-10". */
record SourceAddress(
        @Nullable EditionKind kind,
        @Nullable String committee,
        @Nullable LocalDate date,
        @Nullable String item) {

    private static final Pattern LINE = Pattern.compile("(?iu)(?:kilde|url|source): ?(https?://\\S{1,1000})");
    private static final Pattern ITEM = Pattern.compile("(?iu)/punkt-(\\d{1,4})\\b");
    private static final Pattern COMMITTEE = Pattern.compile("(?iu)/([^/]+)/(?:møde|moede)-[^/]+/");

    static Optional<SourceAddress> in(List<SourceBlock> blocks) {
        for (SourceBlock block : blocks.subList(0, Math.min(3, blocks.size()))) {
            if (!(block instanceof Line line)) continue;
            Matcher matcher = LINE.matcher(line.text());
            if (matcher.matches()) return Optional.of(of(decoded(matcher.group(1))));
        }
        return Optional.empty();
    }

    private static SourceAddress of(String address) {
        Matcher item = ITEM.matcher(address);
        Matcher committee = COMMITTEE.matcher(address);
        return new SourceAddress(
                kindIn(address.toLowerCase(Locale.ROOT)),
                committee.find() ? committee.group(1).replaceAll("\\s+", " ") : null,
                Dates.inAddress(address).orElse(null),
                item.find() ? item.group(1) : null);
    }

    private static @Nullable EditionKind kindIn(String address) {
        if (address.contains("/referat") || address.contains("type=referat") || address.contains("-referat."))
            return EditionKind.MINUTES;
        return address.contains("type=dagsorden") ? EditionKind.AGENDA : null;
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
