package dk.raadslag.paper;

import dk.raadslag.access.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case being written.
 *
 * @param headVersion one more with each change of the head
 * @param authors the ids of those who write it, whoever began it among them
 * @param committees the ids of the committees it shall pass, in their order
 * @param parts one for each field of the template, in its order, also those nobody has written in
 * @param copiedFrom the paper it began as a copy of, or null
 */
public record Paper(
        long id,
        PaperTemplate template,
        PaperHead head,
        int headVersion,
        Set<Long> authors,
        List<Long> committees,
        List<Part> parts,
        long begunBy,
        Instant begunAt,
        @Nullable Long copiedFrom,
        Audience audience) {

    public Paper {
        authors = Set.copyOf(authors);
        committees = List.copyOf(committees);
        parts = List.copyOf(parts);
    }

    /** @throws IllegalArgumentException when the template has no such field */
    public Part part(String key) {
        return parts.stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field " + key));
    }
}
