package dk.raadslag.publication;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Audience;
import dk.raadslag.access.AudienceColumns;
import dk.raadslag.access.Token;
import dk.raadslag.casework.CaseNumber;
import dk.raadslag.publication.PublishedItem.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of items. */
@Component
class ItemTable {

    private static final String ROW = """
            i.id, i.edition_id, i.item_id, i.position, i.address, i.part, i.number, i.title, i.case_number,
            i.case_address, i.audience, i.excluded from edition_item i
            """;

    private final JdbcClient jdbc;
    private final AttachmentTable attachments;
    private final ContentTable contents;
    private final ExclusionTable exclusions;

    ItemTable(JdbcClient jdbc, AttachmentTable attachments, ContentTable contents, ExclusionTable exclusions) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.contents = contents;
        this.exclusions = exclusions;
    }

    /**
     * The items of an edition in order, each once: where the reader is let through to a closed item's content, that and
     * not its face.
     */
    List<PublishedItem> ofEdition(UUID editionId) {
        List<Row> rows = jdbc.sql("select * from (select distinct on (i.item_id) " + ROW + """
                                 where i.edition_id = :edition order by i.item_id, i.part = 'CLOSED' desc) shown
                                 order by position
                                """)
                .param("edition", editionId)
                .query(ItemTable::row)
                .list();
        return whole(rows, contents.ofItems(ids(rows)), attachments.ofEdition(editionId), (row, item) -> item);
    }

    /** The current treatments of a case, oldest meeting first. */
    List<CaseItem> ofCase(String caseAddress) {
        List<Row> rows = jdbc.sql("select " + ROW + """
                                 join edition e on e.id = i.edition_id
                                 where i.case_address = :case and is_current(e.document_id, e.number)
                                   and e.kind <> 'DRAFT_MINUTES'
                                 order by i.edition_id, i.position
                                """)
                .param("case", caseAddress)
                .query(ItemTable::row)
                .list();
        List<UUID> ids = ids(rows);
        return whole(
                rows,
                contents.ofItems(ids),
                attachments.ofItems(ids),
                (row, item) -> new CaseItem(row.editionId(), item));
    }

    /** Every row of an edition with its audience, less those who are shut out from it. */
    List<FiledItem> filed(UUID editionId) {
        List<Row> rows = jdbc.sql("select " + ROW + " where i.edition_id = :edition order by i.position, i.part")
                .param("edition", editionId)
                .query(ItemTable::row)
                .list();
        Map<String, Set<Token>> excluded = exclusions.tokensByItem(editionId);
        return whole(
                rows,
                contents.ofItemsOnce(ids(rows)),
                attachments.ofEdition(editionId),
                (row, item) -> new FiledItem(row.id(), item, row.audience().without(of(item, excluded))));
    }

    private static Set<Token> of(PublishedItem item, Map<String, Set<Token>> excluded) {
        String source = item.item().sourceId();
        return source == null ? Set.of() : excluded.getOrDefault(source, Set.of());
    }

    private static List<UUID> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    Optional<ItemPlace> byItemId(UUID itemId) {
        return jdbc.sql("""
                        select e.document_id, i.address from edition_item i join edition e on e.id = i.edition_id
                         where i.item_id = :item and e.kind <> 'DRAFT_MINUTES' and is_current(e.document_id, e.number)
                         order by e.kind = 'MINUTES' desc, e.published_at desc limit 1
                        """).param("item", itemId).query(ItemPlace.class).optional();
    }

    Optional<ItemPlace> bySource(UUID meetingId, String sourceId) {
        return jdbc.sql("""
                        select e.document_id, i.address from edition_item i join edition e on e.id = i.edition_id
                         where e.meeting_id = :meeting and i.content->>'sourceId' = :source
                           and e.kind <> 'DRAFT_MINUTES' and is_current(e.document_id, e.number)
                         order by e.kind = 'MINUTES' desc, e.published_at desc limit 1
                        """)
                .param("meeting", meetingId)
                .param("source", sourceId)
                .query(ItemPlace.class)
                .optional();
    }

    List<EarlierItem> idsOf(UUID editionId) {
        return jdbc.sql("""
                        select item_id, number, title, content->>'sourceId' as source_id from edition_item
                         where edition_id = :edition and part <> 'FACE' order by position
                        """)
                .param("edition", editionId)
                .query((row, n) -> new EarlierItem(
                        row.getObject("item_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("source_id")))
                .list();
    }

    UUID insert(UUID editionId, int position, UUID itemId, String address, Part part, Item item, Audience readers) {
        UUID id = UUID.randomUUID();
        ClosedFace face = part == Part.FACE ? item.face() : null;
        Decision decision = face == null ? item.decision() : null;
        Optional<CaseNumber> caseNumber =
                face == null ? Optional.ofNullable(item.caseNumber()).map(CaseNumber::new) : Optional.empty();
        jdbc.sql("""
                        insert into edition_item (id, edition_id, item_id, position, part, number, address, title, case_number,
                            case_address, kle, outcome, postponed_to, content, audience, excluded)
                        values (:id, :edition, :item, :position, :part, :number, :address, :title, :case,
                            :caseAddress, :kle, :outcome, :postponedTo, :content::jsonb, :audience, :excluded)
                        """)
                .param("id", id)
                .param("edition", editionId)
                .param("item", itemId)
                .param("position", position)
                .param("part", part.name())
                .param("number", item.number())
                .param("address", address)
                .param("title", face == null ? item.title() : face.neutralTitle())
                .param("case", caseNumber.map(CaseNumber::text).orElse(null))
                .param(
                        "caseAddress",
                        caseNumber
                                .map(CaseNumber::address)
                                .filter(caseAddress -> !caseAddress.isEmpty())
                                .orElse(null))
                .param(
                        "kle",
                        caseNumber
                                .flatMap(CaseNumber::kle)
                                .map(CaseNumber.Parts::subject)
                                .orElse(null))
                .param("outcome", decision == null ? null : decision.outcome().name())
                .param("postponedTo", decision == null ? null : decision.postponedTo())
                .param("content", ContentJson.write(face == null ? ItemContent.of(item) : ItemContent.faceOf(face)))
                .param("audience", readers.words())
                .param("excluded", readers.excludedWords())
                .update();
        return id;
    }

    private static <T> List<T> whole(
            List<Row> rows,
            Map<UUID, ItemContent> contents,
            Map<UUID, List<AttachedFile>> files,
            BiFunction<Row, PublishedItem, T> result) {
        return rows.stream()
                .map(row -> result.apply(
                        row, row.item(requireNonNull(contents.get(row.id())), files.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("address"),
                Part.valueOf(row.getString("part")),
                row.getString("number"),
                row.getString("title"),
                row.getString("case_number"),
                row.getString("case_address"),
                AudienceColumns.of(row));
    }

    record CaseItem(UUID editionId, PublishedItem item) {}

    record ItemPlace(UUID documentId, String address) {}

    record EarlierItem(
            UUID itemId,
            String number,
            String title,
            @Nullable String sourceId) {}

    private record Row(
            UUID id,
            UUID editionId,
            UUID itemId,
            String address,
            Part part,
            String number,
            String title,
            @Nullable String caseNumber,
            @Nullable String caseAddress,
            Audience audience) {

        PublishedItem item(ItemContent content, List<AttachedFile> files) {
            List<Attachment> names = files.stream()
                    .map(file -> new Attachment(file.name(), file.open(), null))
                    .toList();
            Item item = content.item(number, title, caseNumber, names);
            return new PublishedItem(itemId, address, part, item, caseAddress, files);
        }
    }
}
