package dk.raadslag.manuscript;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.RichText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A whole case that was put into one field of a paper, divided among all of them by the headings in it. */
@Component
public class Divisions {

    private final Readings readings;
    private final Papers papers;
    private final Writing writing;

    Divisions(Readings readings, Papers papers, Writing writing) {
        this.readings = readings;
        this.papers = papers;
        this.writing = writing;
    }

    /** What it would be; empty when more fields than one are written in, or no heading names another. */
    public Optional<Division> of(Paper paper) {
        return paper.parted()
                .map(field -> Division.of(paper.part(field.key()).base(), paper.template()))
                .filter(division -> division.texts().size() > 1);
    }

    /**
     * Divides it; what stood in the one field stays in its history.
     *
     * @param version of the field when the author looked
     * @return whether it was done; not when somebody has written since
     * @throws PaperRefused when the reader does not write the paper
     */
    public boolean divide(Reader author, Paper paper, int version) {
        return readings.asClerk(() -> {
            papers.hold(paper.id());
            Paper now = papers.byId(author, paper.id()).orElseThrow();
            Optional<Division> division = of(now);
            Optional<Field> whole = now.parted();
            if (division.isEmpty() || whole.isEmpty()) return false;
            String key = whole.get().key();
            if (now.part(key).version() != version) return false;
            Map<String, RichText> texts = new LinkedHashMap<>(division.get().texts());
            texts.putIfAbsent(key, RichText.EMPTY);
            texts.forEach((field, text) -> write(author, now, field, text));
            return true;
        });
    }

    private void write(Reader author, Paper paper, String field, RichText text) {
        writing.write(author, paper, field, new Save<>(paper.part(field).version(), UUID.randomUUID(), text));
    }
}
