package dk.raadslag.paper;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.journal.Journal;
import dk.raadslag.paper.file.CheckedPicture;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pictures in the text of papers. Whoever sees the paper sees them; its authors add them. None is ever changed. */
@Component
public class Figures {

    private final Readings readings;
    private final Papers papers;
    private final PaperFigureTable table;
    private final Journal journal;
    private final Clock clock;

    Figures(Readings readings, Papers papers, PaperFigureTable table, Journal journal, Clock clock) {
        this.readings = readings;
        this.papers = papers;
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /** A picture as it is stored. */
    public record Stored(String mediaType, byte[] bytes) {}

    /**
     * Stores a picture, to be named in the text by the id that is returned.
     *
     * @throws PaperRefused when the reader does not write the paper, or it has too many
     */
    public UUID add(Reader author, Paper paper, CheckedPicture picture) {
        return readings.asClerk(() -> {
            papers.holdToWrite(author, paper);
            table.requireRoom(paper.id());
            UUID id = UUID.randomUUID();
            table.insert(id, paper.id(), picture, clock.instant(), requireNonNull(author.personId()));
            journal.write(author, "paper.figure-added", Papers.subject(paper.id()), Map.of("figure", id));
            return id;
        });
    }

    /** Empty when the paper, as far as the reader may see it, has none of that id. */
    public Optional<Stored> one(Reader reader, Paper paper, UUID id) {
        return readings.as(reader, () -> table.one(paper.id(), id));
    }
}
