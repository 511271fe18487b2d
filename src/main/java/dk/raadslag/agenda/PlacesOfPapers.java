package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.AgendaItem.Returned;
import dk.raadslag.agenda.AgendaTable.OnAgenda;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperPlaces;
import dk.raadslag.paper.PaperStanding.SentBack;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agendas that papers are on, as far as their readers may know of the meetings. */
@Component
class PlacesOfPapers implements PaperPlaces {

    private final Readings readings;
    private final AgendaTable table;
    private final Meetings meetings;
    private final Editions editions;
    private final Clock clock;

    PlacesOfPapers(Readings readings, AgendaTable table, Meetings meetings, Editions editions, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.meetings = meetings;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public List<Place> of(Reader reader, Paper paper) {
        return readings.as(reader, () -> {
            List<Meeting> all = meetings.byIds(meetingsOf(table.placesOf(List.of(paper.id()))));
            List<Meeting> held =
                    all.stream().filter(meeting -> !meeting.cancelled()).toList();
            return (held.isEmpty() ? all : held)
                    .stream()
                            .sorted(nearest())
                            .map(meeting -> place(reader, meeting, paper))
                            .toList();
        });
    }

    @Override
    public Set<Long> met(Reader reader, Collection<Long> papers) {
        return readings.as(reader, () -> {
            List<OnAgenda> places = table.placesOf(papers);
            Map<UUID, Meeting> held = meetings.byIds(meetingsOf(places)).stream()
                    .filter(meeting -> !meeting.cancelled())
                    .collect(Collectors.toMap(Meeting::id, Function.identity()));
            Map<Long, Boolean> over = places.stream()
                    .filter(place -> held.containsKey(place.meetingId()))
                    .collect(Collectors.toMap(
                            OnAgenda::paperId,
                            place -> over(requireNonNull(held.get(place.meetingId()))),
                            Boolean::logicalAnd));
            return over.keySet().stream().filter(over::get).collect(Collectors.toSet());
        });
    }

    private static Set<UUID> meetingsOf(List<OnAgenda> places) {
        return places.stream().map(OnAgenda::meetingId).collect(Collectors.toSet());
    }

    private boolean over(Meeting meeting) {
        return meeting.startsAt().toLocalDate().isBefore(LocalDate.now(clock));
    }

    private Comparator<Meeting> nearest() {
        LocalDateTime now = LocalDate.now(clock).atStartOfDay();
        return Comparator.comparing(this::over)
                .thenComparing(
                        meeting -> Duration.between(now, meeting.startsAt()).abs());
    }

    private Place place(Reader reader, Meeting meeting, Paper paper) {
        AgendaItem.OfPaper item = item(meeting.id(), paper);
        return new Place(
                meeting.committee().name(),
                meeting.startsAt().toLocalDate(),
                over(meeting),
                meeting.cancelled(),
                editions.pathOfSource(reader, meeting.id(), Exclusions.source(item.id()))
                        .orElse(null),
                returned(item));
    }

    private AgendaItem.OfPaper item(UUID meeting, Paper paper) {
        return table.items(meeting).stream()
                .flatMap(item -> item instanceof AgendaItem.OfPaper of ? Stream.of(of) : Stream.empty())
                .filter(item -> item.paperId() == paper.id())
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable SentBack returned(AgendaItem.OfPaper item) {
        Returned returned = item.returned();
        return returned == null ? null : new SentBack(returned.by(), returned.at(), returned.reason());
    }
}
