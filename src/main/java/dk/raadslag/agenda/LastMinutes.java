package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the minutes that a meeting is to approve: those of the committee's meeting before it. */
@Component
public class LastMinutes {

    private static final String KEY = "presentation";

    private final Editions editions;
    private final Vocabulary vocabulary;

    LastMinutes(Editions editions, Vocabulary vocabulary) {
        this.editions = editions;
        this.vocabulary = vocabulary;
    }

    /** Empty when no minutes of an earlier meeting are there for the reader. */
    public Optional<EditionSummary> before(Reader reader, Meeting meeting) {
        return editions.ofCommittee(reader, meeting.committee().id()).stream()
                .filter(edition -> edition.kind() == EditionKind.MINUTES)
                .filter(edition -> edition.startsAt().isBefore(meeting.startsAt()))
                .max(Comparator.comparing(EditionSummary::startsAt));
    }

    /** What the agenda says of them: which meeting's they are, and where they lie. */
    List<Section> section(Reader reader, Meeting meeting) {
        Words words = vocabulary.in(Language.DA);
        return before(reader, meeting).stream()
                .map(minutes -> new Section(
                        KEY,
                        words.text("agendas.print.minutes"),
                        RichText.of(Paragraph.of(
                                words.text("agendas.print.minutesOf", words.day(minutes.startsAt())), minutes.path()))))
                .toList();
    }
}
