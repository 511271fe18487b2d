package dk.raadslag.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.raadslag.access.Audience;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.richtext.Block;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case being written.
 *
 * @param headVersion one more with each change of the head
 * @param headSavedAt when the head was last changed
 * @param authors the ids of those who write it
 * @param everAuthors the ids of those who write it, began it, or wrote it before they left it to others
 * @param readers the ids of those who read it and propose changes without being authors
 * @param committees the ids of the committees it shall pass, in their order
 * @param parts one for each field of the template, in its order, also those nobody has written in
 * @param attachments what is attached now, by id; in which order they stand is not told
 * @param copiedFrom the paper it began as a copy of, or null
 */
public record Paper(
        long id,
        PaperTemplate template,
        PaperHead head,
        int headVersion,
        Instant headSavedAt,
        Set<Long> authors,
        Set<Long> everAuthors,
        Set<Long> readers,
        List<Long> committees,
        List<Part> parts,
        List<Attached> attachments,
        long begunBy,
        Instant begunAt,
        @Nullable Long copiedFrom,
        Audience audience) {

    public Paper {
        authors = Set.copyOf(authors);
        everAuthors = Set.copyOf(everAuthors);
        readers = Set.copyOf(readers);
        committees = List.copyOf(committees);
        parts = List.copyOf(parts);
        attachments = List.copyOf(attachments);
    }

    /** @throws IllegalArgumentException when the template has no such field */
    public Part part(String key) {
        return parts.stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field " + key));
    }

    /** Another when anybody has saved anything, changed what is attached or sent it elsewhere. */
    public String stamp() {
        String written = parts.stream().map(part -> "." + part.version()).collect(Collectors.joining());
        String beside = committees + attachments.toString();
        return headVersion + written + "." + CheckedFile.sha256(beside.getBytes(UTF_8));
    }

    /** Whether nobody has written in it: every field is empty, or says what its template presets. */
    public boolean isUnwritten() {
        return template.fields().stream().allMatch(this::isUnwritten);
    }

    /** Whether nobody has written or proposed anything in a field. */
    public boolean isUnwritten(Field field) {
        Part part = part(field.key());
        return part.text().changes().isEmpty()
                && (part.isBlank() || part.current().equals(field.preset()));
    }

    /** The field that holds all that is written, when it is one alone and parted by headings. */
    public Optional<Field> parted() {
        List<Field> written =
                template.fields().stream().filter(field -> !isUnwritten(field)).toList();
        return written.stream()
                .filter(field -> written.size() == 1)
                .filter(field -> part(field.key()).text().changes().isEmpty())
                .filter(field -> part(field.key()).base().blocks().stream().anyMatch(Block.Heading.class::isInstance))
                .findFirst();
    }

    /** The fields that must be written in before it may go on, and are empty. */
    public List<Field> missing() {
        return template.fields().stream()
                .filter(field -> field.required() && part(field.key()).isBlank())
                .toList();
    }
}
