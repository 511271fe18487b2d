package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where items come from that an earlier meeting put off. */
@Component
public class Origins {

    private static final String KEY = "postponed";

    private final Editions editions;
    private final Vocabulary vocabulary;

    Origins(Editions editions, Vocabulary vocabulary) {
        this.editions = editions;
        this.vocabulary = vocabulary;
    }

    /**
     * Where an item comes from.
     *
     * @param day of the meeting that put it off
     * @param path of the item in that meeting's minutes, or agenda; null while the reader may read neither
     */
    public record Origin(LocalDate day, @Nullable String path) {}

    /** Empty for an item that begins here. */
    public Optional<Origin> of(Reader reader, Agenda agenda, long itemId) {
        return Optional.ofNullable(agenda.postponed().get(itemId))
                .map(postponed -> new Origin(
                        postponed.from().startsAt().toLocalDate(),
                        editions.pathOfSource(reader, postponed.from().id(), postponed.source())
                                .orElse(null)));
    }

    /** What the printed item says of it. */
    List<Section> section(Reader reader, Agenda agenda, long itemId) {
        Words words = vocabulary.in(Language.DA);
        return of(reader, agenda, itemId).stream()
                .map(origin -> new Section(KEY, words.text("agendas.print.postponed"), text(words, origin)))
                .toList();
    }

    private static RichText text(Words words, Origin origin) {
        String day = words.day(origin.day());
        String path = origin.path();
        return RichText.of(Paragraph.of(
                path == null
                        ? words.text("agendas.print.postponedFrom", day)
                        : words.text("agendas.print.postponedFromItem", day, path)));
    }
}
