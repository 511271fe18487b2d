package dk.raadslag.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * An edition with the full content of its closed items, its files and its pictures: what a {@link NewEdition} is made
 * of.
 *
 * @param files by {@link Attachment#file()}
 * @param pictures by the id in their {@link PictureAddress}
 */
public record WholeEdition(Content content, Map<String, StoredFile> files, Map<UUID, StoredFile> pictures) {

    public WholeEdition {
        files = Map.copyOf(files);
        pictures = Map.copyOf(pictures);
    }

    static WholeEdition of(Edition edition, Function<UUID, StoredFile> bytes, Map<UUID, StoredFile> pictures) {
        Map<String, StoredFile> files = new HashMap<>();
        List<Item> items = edition.items().stream()
                .map(published -> withFiles(published, bytes, files))
                .toList();
        return new WholeEdition(new Content(edition.summary().kind(), edition.head(), items), files, pictures);
    }

    private static Item withFiles(
            PublishedItem published, Function<UUID, StoredFile> bytes, Map<String, StoredFile> files) {
        List<Attachment> attachments = published.files().stream()
                .map(file -> {
                    if (!file.stored()) return new Attachment(file.name(), file.open(), null);
                    String name = file.id().toString();
                    files.put(name, bytes.apply(file.id()));
                    return new Attachment(file.name(), file.open(), name);
                })
                .toList();
        return published.item().with(attachments);
    }
}
