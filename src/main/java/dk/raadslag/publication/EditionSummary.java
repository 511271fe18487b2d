package dk.raadslag.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a line in a list.
 *
 * @param documentId the same over all editions of a document
 * @param number 1 for the first edition, one more for each correction
 * @param committee the committee's present name
 * @param timeKnown false when only the day of the meeting is known
 * @param forAll whether someone who is not logged in may read it
 */
public record EditionSummary(
        UUID id,
        UUID documentId,
        int number,
        EditionAddress address,
        long committeeId,
        String committee,
        LocalDateTime startsAt,
        boolean timeKnown,
        @Nullable String place,
        Instant publishedAt,
        String publishedBy,
        String hash,
        boolean forAll) {

    public EditionKind kind() {
        return address.kind();
    }

    public String path() {
        return address.path();
    }
}
