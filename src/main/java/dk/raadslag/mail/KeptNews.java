package dk.raadslag.mail;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.mail.Letter.Section;
import dk.raadslag.web.Words;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What those who want only the digest would have been told at once. */
@Component
class KeptNews implements DigestSource {

    private final Readings readings;
    private final KeptNewsTable table;

    KeptNews(Readings readings, KeptNewsTable table) {
        this.readings = readings;
        this.table = table;
    }

    /** Within the clerk's transaction of the act. */
    void keep(long personId, Letter letter, Instant at) {
        String path = letter.sections().getFirst().entries().getFirst().path();
        table.insert(personId, at, letter.subject(), path);
    }

    @Override
    public List<Section> sections(Reader reader, Words words, Instant since, boolean onlyDigest) {
        long person = requireNonNull(reader.personId());
        return List.of(new Section(words.text("letters.digest.news"), readings.asClerk(() -> table.of(person, since))));
    }
}
