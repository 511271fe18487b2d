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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says where items come from that an earlier meeting, or another committee's, sent on to this one. */
@Component
public class Origins {

    private final Editions editions;
    private final ObjectProvider<Arrivals> arrivals;
    private final Vocabulary vocabulary;

    Origins(Editions editions, ObjectProvider<Arrivals> arrivals, Vocabulary vocabulary) {
        this.editions = editions;
        this.arrivals = arrivals;
        this.vocabulary = vocabulary;
    }

    /** How an item came here. */
    public enum Way {
        /** An earlier meeting put it off. */
        POSTPONED,
        /** Another committee referred it. */
        REFERRED,
        /** Another committee referred it and took that back after it had come here. */
        RECALLED,
        /** Another committee answered what was referred to it. */
        ANSWERED
    }

    /**
     * Where an item comes from.
     *
     * @param committee whose meeting sent it on
     * @param day of that meeting
     * @param path of the item in that meeting's minutes, or agenda; null while the reader may read neither
     */
    public record Origin(
            Way way,
            String committee,
            LocalDate day,
            @Nullable String path) {}

    /** Of the items that come from elsewhere, by their ids. */
    public Map<Long, Origin> of(Reader reader, Agenda agenda) {
        Map<Long, Origin> origins = new HashMap<>();
        arrivals.forEach(each -> origins.putAll(each.origins(reader, agenda.meeting())));
        agenda.postponed().forEach((item, postponed) -> origins.put(item, origin(reader, postponed)));
        return origins;
    }

    private Origin origin(Reader reader, Postponed postponed) {
        String path = editions.pathOfSource(reader, postponed.from().id(), postponed.source())
                .orElse(null);
        return new Origin(
                Way.POSTPONED,
                postponed.from().committee().name(),
                postponed.from().startsAt().toLocalDate(),
                path);
    }

    /** What the printed item says of it. */
    List<Section> sections(Reader reader, Agenda agenda, long itemId, @Nullable Origin origin) {
        if (origin == null) return List.of();
        Words words = vocabulary.in(Language.DA);
        return Stream.concat(
                        Stream.of(section(words, origin)),
                        arrivals.stream().flatMap(each -> each.sections(reader, agenda.meeting(), itemId).stream()))
                .toList();
    }

    private static Section section(Words words, Origin origin) {
        String key = origin.way().name();
        return new Section(
                key.toLowerCase(Locale.ROOT),
                words.text("agendas.print.origin." + key),
                RichText.of(Paragraph.of(
                        words.text("agendas.origin." + key, words.day(origin.day()), origin.committee()) + ".",
                        origin.path())));
    }
}
