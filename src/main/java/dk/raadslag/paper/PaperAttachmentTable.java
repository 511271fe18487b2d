package dk.raadslag.paper;

import dk.raadslag.paper.file.CheckedFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is attached to papers; the bytes are fetched one file at a time. */
@Component
class PaperAttachmentTable {

    private final JdbcClient jdbc;

    PaperAttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OfAttachment(long attachmentId, AttachedVersion version) {}

    /** Also those that are removed, each with its files. */
    List<Attachment> of(long paperId) {
        Map<Long, List<AttachedVersion>> versions = versions(paperId);
        return jdbc.sql("""
                select a.*, r.removed_at, r.removed_by
                  from paper_attachment a left join paper_attachment_removal r on r.attachment_id = a.id
                 where a.paper_id = ? order by a.position, a.id""")
                .param(paperId)
                .query((row, n) -> attachment(row, versions))
                .list();
    }

    private Map<Long, List<AttachedVersion>> versions(long paperId) {
        return jdbc.sql("""
                        select v.attachment_id, v.number, v.file_name, v.media_type, v.size, v.sha256, v.added_at, v.added_by
                          from paper_attachment_version v join paper_attachment a on a.id = v.attachment_id
                         where a.paper_id = ? order by v.number desc""").param(paperId).query(PaperAttachmentTable::version).list().stream()
                .collect(Collectors.groupingBy(
                        OfAttachment::attachmentId, Collectors.mapping(OfAttachment::version, Collectors.toList())));
    }

    /** Those of each paper that are not removed, by id; a paper without any is left out. */
    Map<Long, List<Attached>> now(Collection<Long> papers) {
        return jdbc
                .sql("""
                select distinct on (a.id) a.paper_id, a.id, a.name, a.closed, v.number, v.sha256
                  from paper_attachment a join paper_attachment_version v on v.attachment_id = a.id
                 where a.paper_id = any(?)
                   and not exists (select from paper_attachment_removal r where r.attachment_id = a.id)
                 order by a.id, v.number desc""")
                .param(papers.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong("paper_id"), attached(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Attached attached(ResultSet row) throws SQLException {
        return new Attached(
                row.getLong("id"),
                row.getString("name"),
                row.getBoolean("closed"),
                row.getInt("number"),
                row.getString("sha256"));
    }

    byte[] bytes(long attachmentId, int number) {
        return jdbc.sql("select bytes from paper_attachment_version where attachment_id = ? and number = ?")
                .params(attachmentId, number)
                .query((row, n) -> row.getBytes("bytes"))
                .single();
    }

    long insert(long paperId, int position, String name, boolean closed) {
        return jdbc.sql("""
                insert into paper_attachment (paper_id, position, name, closed) values (?, ?, ?, ?) returning id""")
                .params(paperId, position, name, closed)
                .query(Long.class)
                .single();
    }

    void insertVersion(long attachmentId, int number, CheckedFile file, Instant at, long by) {
        jdbc.sql("""
                insert into paper_attachment_version
                       (attachment_id, number, file_name, media_type, size, sha256, bytes, added_at, added_by)
                values (:attachment, :number, :name, :type, :size, :sha, :bytes, :at, :by)""")
                .param("attachment", attachmentId)
                .param("number", number)
                .param("name", file.name().stem() + "." + file.name().ending())
                .param("type", file.kind().mediaType())
                .param("size", file.bytes().length)
                .param("sha", file.sha256())
                .param("bytes", file.bytes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void describe(long attachmentId, String name, boolean closed) {
        jdbc.sql("update paper_attachment set name = ?, closed = ? where id = ?")
                .params(name, closed, attachmentId)
                .update();
    }

    void place(long attachmentId, int position) {
        jdbc.sql("update paper_attachment set position = ? where id = ?")
                .params(position, attachmentId)
                .update();
    }

    void remove(long attachmentId, Instant at, long by) {
        jdbc.sql("insert into paper_attachment_removal (attachment_id, removed_at, removed_by) values (?, ?, ?)")
                .params(attachmentId, at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    private static Attachment attachment(ResultSet row, Map<Long, List<AttachedVersion>> versions) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("name"),
                row.getBoolean("closed"),
                versions.getOrDefault(row.getLong("id"), List.of()),
                removal(row));
    }

    private static Attachment.@Nullable Removal removal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("removed_at", OffsetDateTime.class);
        return at == null ? null : new Attachment.Removal(at.toInstant(), row.getLong("removed_by"));
    }

    private static OfAttachment version(ResultSet row, int n) throws SQLException {
        return new OfAttachment(
                row.getLong("attachment_id"),
                new AttachedVersion(
                        row.getInt("number"),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getLong("added_by")));
    }
}
