package dk.raadslag.publication;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.publication.EditionTable.EditionRow;
import dk.raadslag.publication.ItemTable.CaseItem;
import dk.raadslag.publication.ItemTable.ItemPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reading editions. Every method shows what the given reader may see and nothing else; what the reader may not see is
 * as absent as what does not exist.
 */
@Component
public class Editions {

    private final Readings readings;
    private final EditionTable editions;
    private final EditionListTable lists;
    private final ItemTable items;
    private final AttachmentTable attachments;
    private final PictureTable pictures;
    private final WithdrawalTable withdrawals;
    private final ContentTable contents;

    Editions(
            Readings readings,
            EditionTable editions,
            EditionListTable lists,
            ItemTable items,
            AttachmentTable attachments,
            PictureTable pictures,
            WithdrawalTable withdrawals,
            ContentTable contents) {
        this.readings = readings;
        this.editions = editions;
        this.lists = lists;
        this.items = items;
        this.attachments = attachments;
        this.pictures = pictures;
        this.withdrawals = withdrawals;
        this.contents = contents;
    }

    /**
     * The current editions of the meetings held last, the last meeting first; old minutes that come in today are old.
     *
     * @param kind only this kind, or null for all
     */
    public List<EditionSummary> newest(Reader reader, @Nullable EditionKind kind, int limit) {
        return readings.as(reader, () -> editions.newest(kind, limit));
    }

    /** Current editions by the day of their meeting, the last day first. */
    public List<EditionSummary> listed(Reader reader, EditionFilter filter, int offset, int limit) {
        return readings.as(reader, () -> lists.listed(filter, offset, limit));
    }

    /** How many current editions there are to list. */
    public int count(Reader reader, EditionFilter filter) {
        return readings.as(reader, () -> lists.count(filter));
    }

    /** The years in which there were meetings with current editions, the last first. */
    public List<Integer> years(Reader reader) {
        return readings.as(reader, lists::years);
    }

    /** The titles of the first few items by which to know each edition; the approval of agendas comes last. */
    public Map<UUID, List<String>> titles(Reader reader, List<UUID> editionIds, int each) {
        return readings.as(reader, () -> lists.titles(editionIds, each));
    }

    /** A committee's current editions, newest meeting first. */
    public List<EditionSummary> ofCommittee(Reader reader, long committeeId) {
        return readings.as(reader, () -> editions.ofCommittee(committeeId));
    }

    /** The current agenda, supplementary agendas and minutes of one meeting. */
    public List<EditionSummary> ofMeeting(Reader reader, UUID meetingId) {
        return readings.as(reader, () -> editions.ofMeeting(meetingId));
    }

    /** The current documents of several meetings. */
    public List<EditionSummary> ofMeetings(Reader reader, List<UUID> meetingIds) {
        return readings.as(reader, () -> editions.ofMeetings(meetingIds));
    }

    /** The current documents of the meeting that has the document at this address, that one among them. */
    public List<EditionSummary> ofMeeting(Reader reader, EditionAddress address) {
        return readings.as(reader, () -> editions.ofMeeting(address.committee(), address.meeting()));
    }

    /** The current edition at an address. */
    public Optional<Edition> current(Reader reader, EditionAddress address) {
        return readings.as(reader, () -> editions.current(address).map(this::whole));
    }

    /**
     * A mark of the current edition at an address, of its other editions, of the meeting's other documents and of what
     * the reader is shut out from. Readers of the same tokens who get the same mark are shown the same, because the
     * rows of an edition never change.
     */
    public Optional<String> mark(Reader reader, EditionAddress address) {
        return readings.as(reader, () -> editions.mark(address));
    }

    /** A certain edition at an address, superseded or not. */
    public Optional<Edition> version(Reader reader, EditionAddress address, int number) {
        return readings.as(reader, () -> editions.version(address, number).map(this::whole));
    }

    /** All editions at an address, newest first, whether one of them is current or not. */
    public List<EditionSummary> versions(Reader reader, EditionAddress address) {
        return readings.as(reader, () -> editions.versions(address));
    }

    /** All editions of a document, newest first. */
    public List<EditionSummary> versions(Reader reader, UUID documentId) {
        return readings.as(reader, () -> editions.versions(documentId));
    }

    /** What is left of the document that was withdrawn from this address. */
    public Optional<Tombstone> tombstone(Reader reader, EditionAddress address) {
        return readings.as(reader, () -> withdrawals.at(address));
    }

    /**
     * Every treatment of a case in current editions, oldest meeting first; of one meeting the minutes come after the
     * agenda.
     */
    public List<Treatment> treatments(Reader reader, String caseAddress) {
        return readings.as(reader, () -> {
            List<CaseItem> found = items.ofCase(caseAddress);
            Map<UUID, EditionSummary> summaries =
                    editions
                            .byIds(found.stream()
                                    .map(CaseItem::editionId)
                                    .distinct()
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(EditionSummary::id, Function.identity()));
            return found.stream()
                    .map(item -> new Treatment(requireNonNull(summaries.get(item.editionId())), item.item()))
                    .sorted(Comparator.comparing((Treatment t) -> t.edition().startsAt())
                            .thenComparing(t -> t.edition().kind())
                            .thenComparingInt(t -> t.edition().address().ordinal()))
                    .toList();
        });
    }

    /**
     * What is left of withdrawn documents that held the case, oldest meeting first. Only those whose last edition held
     * it in an item that the reader could read.
     */
    public List<Tombstone> withdrawnTreatments(Reader reader, String caseAddress) {
        return readings.as(reader, () -> withdrawals.ofCase(caseAddress));
    }

    /** The path of the document with this id, as FirstAgenda-style links carry it. */
    public Optional<String> pathOfDocument(Reader reader, UUID documentId) {
        return readings.as(
                reader,
                () -> editions.byDocument(documentId)
                        .map(EditionSummary::path)
                        .or(() -> withdrawals
                                .of(documentId)
                                .map(tombstone -> tombstone.address().path())));
    }

    /**
     * The path of the item that a meeting's current documents name by this id in its source; in the minutes rather than
     * in the agenda.
     */
    public Optional<String> pathOfSource(Reader reader, UUID meetingId, String sourceId) {
        return readings.as(reader, () -> items.bySource(meetingId, sourceId).flatMap(this::pathOf));
    }

    /** The path of the item with this id. */
    public Optional<String> pathOfItem(Reader reader, UUID itemId) {
        return readings.as(reader, () -> items.byItemId(itemId).flatMap(this::pathOf));
    }

    /** The bytes of an attachment. */
    public Optional<StoredFile> file(Reader reader, UUID attachmentId) {
        return readings.as(reader, () -> attachments.bytes(attachmentId));
    }

    /** A picture in the text of an item. */
    public Optional<StoredFile> picture(Reader reader, UUID picture) {
        return readings.as(reader, () -> pictures.one(picture));
    }

    /** All that an edition was made of, for whoever makes its successor or the minutes of its meeting; as clerk. */
    public WholeEdition whole(UUID editionId) {
        return readings.asClerk(() -> {
            Edition edition = whole(editions.byId(editionId).orElseThrow());
            return WholeEdition.of(
                    edition, file -> attachments.bytes(file).orElseThrow(), pictures.ofEdition(editionId));
        });
    }

    /** Whether the edition has been withdrawn; as clerk. */
    public boolean withdrawn(UUID editionId) {
        return readings.asClerk(() -> withdrawals.isWithdrawn(editionId));
    }

    /** What has happened to editions after this point, in order; as clerk. */
    public List<EditionEvent> eventsAfter(long seq, int limit) {
        return readings.asClerk(() -> withdrawals.eventsAfter(seq, limit));
    }

    /** An edition with every row and its audience; as clerk. */
    public FiledEdition filed(UUID editionId) {
        return readings.asClerk(() -> {
            EditionRow row = editions.byId(editionId).orElseThrow();
            boolean live = row.current()
                    && EditionKind.LISTED.contains(row.summary().kind())
                    && !withdrawals.isWithdrawn(editionId);
            return new FiledEdition(row.summary(), live, items.filed(editionId));
        });
    }

    private Edition whole(EditionRow row) {
        List<PublishedItem> published = items.ofEdition(row.summary().id());
        return new Edition(
                row.summary(),
                row.current(),
                row.sourceName(),
                contents.ofEdition(row.summary().id()),
                published);
    }

    private Optional<String> pathOf(ItemPlace place) {
        return editions.byDocument(place.documentId())
                .map(edition -> edition.address().itemPath(place.address()));
    }
}
