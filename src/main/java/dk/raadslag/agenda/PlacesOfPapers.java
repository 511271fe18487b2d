package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.AgendaItem.Returned;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperPlaces;
import dk.raadslag.paper.PaperStanding.SentBack;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agendas that papers are on, as far as their readers may know of the meetings. */
@Component
class PlacesOfPapers implements PaperPlaces {

    private final Readings readings;
    private final AgendaTable table;
    private final Meetings meetings;
    private final Clock clock;

    PlacesOfPapers(Readings readings, AgendaTable table, Meetings meetings, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public List<Place> of(Reader reader, Paper paper) {
        return readings.as(reader, () -> {
            List<Meeting> all = table
                    .meetingsOf(paper.id(), LocalDate.now(clock).atStartOfDay())
                    .stream()
                    .flatMap(id -> meetings.byId(id).stream())
                    .sorted(Comparator.comparing(Meeting::startsAt))
                    .toList();
            List<Meeting> held =
                    all.stream().filter(meeting -> !meeting.cancelled()).toList();
            return (held.isEmpty() ? all : held)
                    .stream().map(meeting -> place(meeting, paper)).toList();
        });
    }

    private Place place(Meeting meeting, Paper paper) {
        return new Place(
                meeting.committee().name(),
                meeting.startsAt().toLocalDate(),
                meeting.cancelled(),
                returned(meeting.id(), paper));
    }

    private @Nullable SentBack returned(UUID meeting, Paper paper) {
        for (AgendaItem item : table.items(meeting)) {
            if (!(item instanceof AgendaItem.OfPaper of) || of.paperId() != paper.id()) continue;
            Returned returned = of.returned();
            return returned == null ? null : new SentBack(returned.by(), returned.at(), returned.reason());
        }
        return null;
    }
}
