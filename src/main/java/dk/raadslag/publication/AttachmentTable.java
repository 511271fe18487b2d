package dk.raadslag.publication;

import dk.raadslag.access.Audience;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of attachments. */
@Component
class AttachmentTable {

    private static final String ROW = """
            select a.id, a.item_row, a.name, a.open, a.media_type, coalesce(length(a.bytes), 0) as size
              from attachment a
            """;

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<AttachedFile>> ofEdition(UUID editionId) {
        return byItem(jdbc.sql(ROW + """
                                 join edition_item i on i.id = a.item_row
                                 where i.edition_id = :edition order by a.item_row, a.position
                                """)
                .param("edition", editionId)
                .query(AttachmentTable::row)
                .list());
    }

    Map<UUID, List<AttachedFile>> ofItems(List<UUID> itemRows) {
        if (itemRows.isEmpty()) return Map.of();
        return byItem(jdbc.sql(ROW + " where a.item_row in (:rows) order by a.item_row, a.position")
                .param("rows", itemRows)
                .query(AttachmentTable::row)
                .list());
    }

    Optional<StoredFile> bytes(UUID id) {
        return jdbc.sql("select name, media_type, bytes from attachment where id = :id and bytes is not null")
                .param("id", id)
                .query(StoredFile.class)
                .optional();
    }

    /** The hashes of the files that an edition's attachments have. */
    Set<String> hashes(UUID editionId) {
        return Set.copyOf(
                jdbc.sql("""
                        select distinct a.sha256 from attachment a join edition_item i on i.id = a.item_row
                         where i.edition_id = :edition and a.sha256 is not null
                        """).param("edition", editionId).query(String.class).list());
    }

    void insert(UUID itemRow, int position, Attachment attachment, @Nullable StoredFile file, Audience readers) {
        jdbc.sql("""
                        insert into attachment (id, item_row, position, name, open, media_type, sha256, bytes, audience, excluded)
                        values (:id, :item, :position, :name, :open, :type, :sha, :bytes, :audience, :excluded)
                        """)
                .param("id", UUID.randomUUID())
                .param("item", itemRow)
                .param("position", position)
                .param("name", attachment.name())
                .param("open", attachment.open())
                .param("type", file == null ? null : file.mediaType())
                .param("sha", file == null ? null : ContentJson.sha256(file.bytes()))
                .param("bytes", file == null ? null : file.bytes())
                .param("audience", readers.words())
                .param("excluded", readers.excludedWords())
                .update();
    }

    private static Map<UUID, List<AttachedFile>> byItem(List<OfItem> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(OfItem::itemRow, Collectors.mapping(OfItem::file, Collectors.toList())));
    }

    private static OfItem row(ResultSet row, int n) throws SQLException {
        AttachedFile file = new AttachedFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("open"),
                row.getString("media_type"),
                row.getLong("size"));
        return new OfItem(row.getObject("item_row", UUID.class), file);
    }

    private record OfItem(UUID itemRow, AttachedFile file) {}
}
