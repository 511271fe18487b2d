package dk.raadslag.publication;

import dk.raadslag.access.Audience;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of pictures in the text of items. */
@Component
class PictureTable {

    private final JdbcClient jdbc;

    PictureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredFile> one(UUID picture) {
        return jdbc.sql("""
                        select picture::text as name, media_type, bytes from edition_picture
                         where picture = ? limit 1""").param(picture).query(StoredFile.class).optional();
    }

    Map<UUID, StoredFile> ofEdition(UUID editionId) {
        Map<UUID, StoredFile> found = new HashMap<>();
        jdbc.sql("""
                        select p.picture, p.media_type, p.bytes from edition_picture p
                          join edition_item i on i.id = p.item_row where i.edition_id = ?""").param(editionId).query(row -> {
            var file = new StoredFile("", row.getString("media_type"), row.getBytes("bytes"));
            found.put(row.getObject("picture", UUID.class), file);
        });
        return found;
    }

    void insert(UUID itemRow, UUID picture, StoredFile file, Audience readers) {
        jdbc.sql("""
                        insert into edition_picture (item_row, picture, media_type, sha256, bytes, audience, excluded)
                        values (:item, :picture, :type, :sha, :bytes, :audience, :excluded)""")
                .param("item", itemRow)
                .param("picture", picture)
                .param("type", file.mediaType())
                .param("sha", ContentJson.sha256(file.bytes()))
                .param("bytes", file.bytes())
                .param("audience", readers.words())
                .param("excluded", readers.excludedWords())
                .update();
    }
}
