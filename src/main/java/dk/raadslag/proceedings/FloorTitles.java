package dk.raadslag.proceedings;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a meeting's items are called to one reader: cases as they were sent out to the reader, not as drafts are. */
@Component
public class FloorTitles {

    private static final String SOURCE = "agenda-item:";

    private final Agendas agendas;
    private final Editions editions;

    FloorTitles(Agendas agendas, Editions editions) {
        this.agendas = agendas;
        this.editions = editions;
    }

    /** By the ids of the items; those the reader may not know the title of are not there. */
    public Map<Long, String> of(Reader reader, Meeting meeting) {
        Map<Long, String> titles = new HashMap<>();
        for (EditionSummary sent : editions.ofMeeting(reader, meeting.id()))
            if (sent.kind() != EditionKind.MINUTES)
                editions.current(reader, sent.address()).ifPresent(edition -> add(titles, edition));
        agendas.of(reader, meeting).map(Agenda::items).orElse(List.of()).forEach(item -> add(titles, item));
        return Map.copyOf(titles);
    }

    private static void add(Map<Long, String> titles, Edition edition) {
        edition.items().forEach(published -> {
            String source = published.item().sourceId();
            if (source == null || !source.matches(SOURCE + "\\d{1,18}")) return;
            titles.put(
                    Long.valueOf(source.substring(SOURCE.length())),
                    published.item().title());
        });
    }

    private static void add(Map<Long, String> titles, AgendaItem item) {
        switch (item) {
            case AgendaItem.Plain plain -> titles.put(plain.id(), plain.title());
            case AgendaItem.FollowUp later -> titles.put(later.id(), later.title());
            case AgendaItem.LastMinutes minutes -> titles.put(minutes.id(), minutes.title());
            case AgendaItem.OfPaper _, AgendaItem.Heading _ -> {}
        }
    }
}
