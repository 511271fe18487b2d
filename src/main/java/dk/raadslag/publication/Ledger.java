package dk.raadslag.publication;

import static java.util.Objects.requireNonNull;

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
    private final PictureTable pictures;

    Ledger(EditionLedgerTable editions, ItemTable items, AttachmentTable attachments, PictureTable pictures) {
        this.editions = editions;
        this.items = items;
        this.attachments = attachments;
        this.pictures = pictures;
    }

    /** One act on editions at a time, so that what happens to them is numbered in the order it becomes true. */
    void queue() {
        editions.queue();
    }

    /** What filing would do; files nothing. */
    Publishing foresee(NewEdition draft) {
        Said said = Said.by(draft);
        int ordinal = ordinal(draft, said);
        return alreadySaid(draft, said, ordinal).orElseGet(() -> foreseen(draft, ordinal));
    }

    private Publishing foreseen(NewEdition draft, int ordinal) {
        Optional<LatestEdition> latest = latest(draft, ordinal);
        return new Publishing.Foreseen(
                ordinal, latest.map(LatestEdition::number).orElse(0) + 1, unlike(draft, latest));
    }

    private boolean unlike(NewEdition draft, Optional<LatestEdition> earlier) {
        return earlier.map(LatestEdition::id)
                .map(items::idsOf)
                .filter(before -> !ItemIdentity.haveOneInCommon(draft.content().items(), before))
                .isPresent();
    }

    Publishing file(String by, NewEdition draft, Instant publishedAt) {
        queue();
        Said said = Said.by(draft);
        int ordinal = ordinal(draft, said);
        return alreadySaid(draft, said, ordinal).orElseGet(() -> add(by, draft, publishedAt, said, ordinal));
    }

    /** Files that are not at hand this time take nothing away from an edition that has them. */
    private Optional<Publishing> alreadySaid(NewEdition draft, Said said, int ordinal) {
        return latest(draft, ordinal)
                .filter(latest -> latest.contentSha256().equals(said.contentSha256()))
                .filter(latest -> attachments.hashes(latest.id()).containsAll(said.files()))
                .map(latest -> latest.withdrawn()
                        ? new Publishing.WithdrawnBefore(ordinal)
                        : new Publishing.Unchanged(ordinal));
    }

    private Optional<LatestEdition> latest(NewEdition draft, int ordinal) {
        return editions.latest(draft.meetingId(), draft.content().kind(), ordinal);
    }

    private int ordinal(NewEdition draft, Said said) {
        return draft.content().kind() == EditionKind.SUPPLEMENTARY_AGENDA
                ? editions.ordinal(draft, said.contentSha256())
                : 1;
    }

    private Publishing add(String by, NewEdition draft, Instant publishedAt, Said said, int ordinal) {
        Optional<LatestEdition> latest = latest(draft, ordinal);
        NewRow row = row(by, draft, publishedAt.truncatedTo(ChronoUnit.MILLIS), said, ordinal, latest.orElse(null));
        editions.insert(row);
        fileItems(row, latest.map(LatestEdition::id));
        return new Publishing.Published(row.id(), ordinal, row.number(), unlike(draft, latest));
    }

    private NewRow row(
            String by, NewEdition draft, Instant at, Said said, int ordinal, @Nullable LatestEdition latest) {
        UUID documentId = latest == null
                ? SourceIds.uuid(draft.content().head().sourceId())
                        .filter(id -> !editions.isTaken(id))
                        .orElseGet(UUID::randomUUID)
                : latest.documentId();
        int number = latest == null ? 1 : latest.number() + 1;
        String previous = editions.newestHash().orElse(null);
        Link link = new Link(documentId, number, said, at, by, previous);
        return new NewRow(
                UUID.randomUUID(),
                documentId,
                number,
                ordinal,
                draft,
                at,
                by,
                said.contentSha256(),
                ContentJson.sha256(link),
                previous);
    }

    private void fileItems(NewRow row, Optional<UUID> earlier) {
        NewEdition draft = row.draft();
        List<UUID> ids = ItemIdentity.of(
                draft.content().items(), earlier.map(items::idsOf).orElse(List.of()));
        ItemAddresses addresses = new ItemAddresses();
        int position = 0;
        for (Item item : draft.content().items()) {
            UUID itemId = ids.get(position++);
            String address = addresses.next(item.number(), position);
            if (item.open()) {
                UUID id = items.insert(row.id(), position, itemId, address, Part.OPEN, item, draft.readers());
                fileAttachments(id, item, draft.readers(), draft);
                filePictures(id, item, draft.readers(), draft);
            } else {
                items.insert(row.id(), position, itemId, address, Part.FACE, item, draft.readers());
                UUID id = items.insert(row.id(), position, itemId, address, Part.CLOSED, item, draft.closedReaders());
                fileAttachments(id, item, draft.closedReaders(), draft);
                filePictures(id, item, draft.closedReaders(), draft);
            }
        }
    }

    private void filePictures(UUID itemRow, Item item, Audience readers, NewEdition draft) {
        item.sections().stream()
                .flatMap(section -> PictureAddress.in(section.text()).stream())
                .distinct()
                .filter(draft.pictures()::containsKey)
                .forEach(picture -> pictures.insert(
                        itemRow, picture, requireNonNull(draft.pictures().get(picture)), readers));
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
            Said said,
            Instant at,
            String by,
            @Nullable String previousHash) {}

    /**
     * What an edition says, as hashes.
     *
     * @param files the hashes of the attached files that are at hand, sorted
     */
    private record Said(String contentSha256, List<String> files) {

        static Said by(NewEdition draft) {
            List<String> files = draft.files().values().stream()
                    .map(file -> ContentJson.sha256(file.bytes()))
                    .sorted()
                    .distinct()
                    .toList();
            return new Said(ContentJson.sha256(draft.content()), files);
        }
    }
}
