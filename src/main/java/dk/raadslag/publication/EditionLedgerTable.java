package dk.raadslag.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The growing end of the table of editions; used inside a clerk's transaction. */
@Component
class EditionLedgerTable {

    private final JdbcClient jdbc;

    EditionLedgerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One edition at a time: each names the hash of the one before. Held until the transaction ends. */
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('raadslag.editions'))")
                .query((row, n) -> 0)
                .list();
    }

    Optional<String> newestHash() {
        return jdbc.sql("""
                        select e.hash from edition e
                         where not exists (select from edition n where n.previous_hash = e.hash)
                        """).query(String.class).optional();
    }

    /** The newest edition of a meeting's document of that kind, withdrawn or not. */
    Optional<LatestEdition> latest(UUID meetingId, EditionKind kind, int ordinal) {
        return jdbc.sql("""
                        select id, document_id, number, content_sha256, is_withdrawn(id) as withdrawn from edition
                         where meeting_id = :meeting and kind = :kind and ordinal = :ordinal
                         order by number desc limit 1
                        """)
                .param("meeting", meetingId)
                .param("kind", kind.name())
                .param("ordinal", ordinal)
                .query(LatestEdition.class)
                .optional();
    }

    /**
     * Which of a meeting's supplementary agendas this one says again or corrects, or the first free running number. A
     * correction comes from a file of the same name and has an item in common with what it corrects.
     */
    int ordinal(NewEdition draft, String contentSha256) {
        return jdbc.sql("""
                        select coalesce(
                            (select max(e.ordinal) from edition e where e.meeting_id = :meeting and e.kind = :kind
                                and (e.content_sha256 = :content or e.source_name = :source
                                    and exists (select from edition_item i where i.edition_id = e.id and i.title = any(:titles)))),
                            (select coalesce(max(ordinal), 0) + 1 from edition where meeting_id = :meeting and kind = :kind))
                        """)
                .param("meeting", draft.meetingId())
                .param("kind", draft.content().kind().name())
                .param("source", draft.sourceName())
                .param("content", contentSha256)
                .param(
                        "titles",
                        draft.content().items().stream().map(Item::title).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    boolean isTaken(UUID documentId) {
        return jdbc.sql("select exists (select from edition where document_id = :id)")
                .param("id", documentId)
                .query(Boolean.class)
                .single();
    }

    void insert(NewRow row) {
        jdbc.sql("""
                        insert into edition (id, document_id, number, meeting_id, kind, ordinal, head, published_at, published_by,
                            source_name, source_sha256, content_sha256, hash, previous_hash, audience, excluded)
                        values (:id, :document, :number, :meeting, :kind, :ordinal, :head::jsonb, :at, :by,
                            :source, :sourceSha, :contentSha, :hash, :previous, :audience, :excluded)
                        """)
                .param("id", row.id())
                .param("document", row.documentId())
                .param("number", row.number())
                .param("meeting", row.draft().meetingId())
                .param("kind", row.draft().content().kind().name())
                .param("ordinal", row.ordinal())
                .param("head", ContentJson.write(row.draft().content().head()))
                .param("at", utc(row.publishedAt()))
                .param("by", row.publishedBy())
                .param("source", row.draft().sourceName())
                .param("sourceSha", row.draft().sourceSha256())
                .param("contentSha", row.contentSha256())
                .param("hash", row.hash())
                .param("previous", row.previousHash())
                .param("audience", row.draft().readers().words())
                .param("excluded", row.draft().readers().excludedWords())
                .update();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    record LatestEdition(UUID id, UUID documentId, int number, String contentSha256, boolean withdrawn) {}

    record NewRow(
            UUID id,
            UUID documentId,
            int number,
            int ordinal,
            NewEdition draft,
            Instant publishedAt,
            String publishedBy,
            String contentSha256,
            String hash,
            @Nullable String previousHash) {}
}
