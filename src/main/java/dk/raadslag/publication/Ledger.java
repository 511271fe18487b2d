package dk.raadslag.publication;

import dk.raadslag.access.Audience;
import dk.raadslag.publication.EditionLedgerTable.LatestEdition;
import dk.raadslag.publication.EditionLedgerTable.NewRow;
import dk.raadslag.publication.PublishedItem.Part;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds editions to the chain, one at a time, each with the hash of the one before. */
@Component
class Ledger {

    private final EditionLedgerTable editions;
    private final ItemTable items;
    private final AttachmentTable attachments;

    Ledger(EditionLedgerTable editions, ItemTable items, AttachmentTable attachments) {
        this.editions = editions;
        this.items = items;
        this.attachments = attachments;
    }

    /** What filing would do; files nothing. */
    Publishing foresee(UUID meetingId, Content content) {
        String says = ContentJson.sha256(content);
        int ordinal = ordinal(meetingId, content, null, says);
        return alreadySaid(meetingId, content, says, ordinal).orElseGet(() -> {
            int before = editions.latest(meetingId, content.kind(), ordinal)
                    .map(LatestEdition::number)
                    .orElse(0);
            return new Publishing.Foreseen(ordinal, before + 1);
        });
    }

    private Optional<Publishing> alreadySaid(UUID meetingId, Content content, String says, int ordinal) {
        return editions.latest(meetingId, content.kind(), ordinal)
                .filter(latest -> latest.contentSha256().equals(says))
                .map(latest -> latest.withdrawn()
                        ? new Publishing.WithdrawnBefore(ordinal)
                        : new Publishing.Unchanged(ordinal));
    }

    Publishing file(String by, NewEdition draft, Instant publishedAt) {
        editions.queue();
        Content content = draft.content();
        String says = ContentJson.sha256(content);
        int ordinal = ordinal(draft.meetingId(), content, draft.sourceName(), says);
        return alreadySaid(draft.meetingId(), content, says, ordinal)
                .orElseGet(() -> add(by, draft, publishedAt, says, ordinal));
    }

    private int ordinal(UUID meetingId, Content content, @Nullable String sourceName, String says) {
        return content.kind() == EditionKind.SUPPLEMENTARY_AGENDA
                ? editions.ordinal(meetingId, content.kind(), sourceName, says)
                : 1;
    }

    private Publishing add(String by, NewEdition draft, Instant publishedAt, String says, int ordinal) {
        Optional<LatestEdition> latest =
                editions.latest(draft.meetingId(), draft.content().kind(), ordinal);
        NewRow row = row(by, draft, publishedAt.truncatedTo(ChronoUnit.MILLIS), says, ordinal, latest.orElse(null));
        editions.insert(row);
        fileItems(row, latest.map(LatestEdition::id));
        return new Publishing.Published(row.id(), ordinal, row.number());
    }

    private NewRow row(
            String by, NewEdition draft, Instant at, String says, int ordinal, @Nullable LatestEdition latest) {
        UUID documentId = latest == null
                ? SourceIds.uuid(draft.content().head().sourceId())
                        .filter(id -> !editions.isTaken(id))
                        .orElseGet(UUID::randomUUID)
                : latest.documentId();
        int number = latest == null ? 1 : latest.number() + 1;
        String previous = editions.newestHash().orElse(null);
        Link link = new Link(documentId, number, says, at, by, previous);
        return new NewRow(
                UUID.randomUUID(),
                documentId,
                number,
                ordinal,
                draft,
                at,
                by,
                says,
                ContentJson.sha256(link),
                previous);
    }

    private void fileItems(NewRow row, Optional<UUID> earlier) {
        NewEdition draft = row.draft();
        ItemIdentity identity = new ItemIdentity(earlier.map(items::idsOf).orElse(List.of()));
        ItemAddresses addresses = new ItemAddresses();
        int position = 0;
        for (Item item : draft.content().items()) {
            position++;
            UUID itemId = identity.of(item);
            String address = addresses.next(item.number(), position);
            if (item.open()) {
                UUID id = items.insert(row.id(), position, itemId, address, Part.OPEN, item, draft.readers());
                fileAttachments(id, item, draft.readers(), draft);
            } else {
                items.insert(row.id(), position, itemId, address, Part.FACE, item, draft.readers());
                UUID id = items.insert(row.id(), position, itemId, address, Part.CLOSED, item, draft.closedReaders());
                fileAttachments(id, item, draft.closedReaders(), draft);
            }
        }
    }

    private void fileAttachments(UUID itemRow, Item item, Audience readers, NewEdition draft) {
        Map<String, StoredFile> files = draft.files();
        int position = 0;
        for (Attachment attachment : item.attachments()) {
            StoredFile file = attachment.file() == null ? null : files.get(attachment.file());
            attachments.insert(
                    itemRow, ++position, attachment, file, attachment.open() ? readers : draft.closedReaders());
        }
    }

    /** What an edition's hash is taken over. */
    private record Link(
            UUID documentId,
            int number,
            String contentSha256,
            Instant at,
            String by,
            @Nullable String previousHash) {}
}
