package dk.raadslag.publication;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids from other systems that can go on living as ours, so that old links keep working. */
final class SourceIds {

    private static final Pattern GUID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final UUID NIL = new UUID(0, 0);

    private SourceIds() {}

    static Optional<UUID> uuid(@Nullable String sourceId) {
        if (sourceId == null || !GUID.matcher(sourceId).matches()) return Optional.empty();
        return Optional.of(UUID.fromString(sourceId)).filter(id -> !id.equals(NIL));
    }
}
