package dk.raadslag.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment of a published item.
 *
 * @param mediaType null when only the name is known
 * @param size in bytes, 0 when only the name is known
 */
public record AttachedFile(
        UUID id, String name, boolean open, @Nullable String mediaType, long size) {

    public boolean stored() {
        return mediaType != null;
    }
}
