package dk.raadslag.publication;

import dk.raadslag.access.Audience;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to become an edition.
 *
 * @param readers who may read the edition and its open items
 * @param closedReaders who may read the full content of closed items
 * @param sourceName the imported file's name, or null
 * @param files the attachments at hand, by {@link Attachment#file()}
 * @param pictures those in the text, by the id in their {@link PictureAddress}
 */
public record NewEdition(
        UUID meetingId,
        Content content,
        Audience readers,
        Audience closedReaders,
        @Nullable String sourceName,
        @Nullable String sourceSha256,
        Map<String, StoredFile> files,
        Map<UUID, StoredFile> pictures) {

    public NewEdition {
        files = Map.copyOf(files);
        pictures = Map.copyOf(pictures);
    }

    /** One without pictures in its text. */
    public NewEdition(
            UUID meetingId,
            Content content,
            Audience readers,
            Audience closedReaders,
            @Nullable String sourceName,
            @Nullable String sourceSha256,
            Map<String, StoredFile> files) {
        this(meetingId, content, readers, closedReaders, sourceName, sourceSha256, files, Map.of());
    }
}
