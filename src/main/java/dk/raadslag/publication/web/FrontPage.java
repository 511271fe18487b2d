package dk.raadslag.publication.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is new, what is coming, and where to search. */
@Controller
class FrontPage {

    private static final int NEWEST = 10;
    private static final int COMING = 7;
    private static final int TITLES = 3;

    private final Readings readings;
    private final Editions editions;
    private final Meetings meetings;
    private final Committees committees;
    private final Clock clock;

    FrontPage(Readings readings, Editions editions, Meetings meetings, Committees committees, Clock clock) {
        this.readings = readings;
        this.editions = editions;
        this.meetings = meetings;
        this.committees = committees;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView show(Reader reader) {
        return new ModelAndView("publication/front", "view", readings.as(reader, () -> view(reader)));
    }

    private FrontView view(Reader reader) {
        List<Meeting> next = meetings.coming(LocalDate.now(clock).atStartOfDay(), COMING);
        Map<UUID, String> links = reader.loggedIn() ? meetings.links(next) : Map.of();
        List<ComingMeeting> coming = ComingMeeting.of(
                next, editions.ofMeetings(reader, next.stream().map(Meeting::id).toList()), links);
        return new FrontView(newest(reader), coming, mine(reader));
    }

    private List<Headline> newest(Reader reader) {
        List<EditionSummary> newest = editions.newest(reader, EditionKind.MINUTES, NEWEST);
        Map<UUID, List<String>> titles =
                editions.titles(reader, newest.stream().map(EditionSummary::id).toList(), TITLES);
        return newest.stream()
                .map(edition -> new Headline(edition, titles.getOrDefault(edition.id(), List.of())))
                .toList();
    }

    private List<Committee> mine(Reader reader) {
        Long person = reader.personId();
        return person == null ? List.of() : committees.committeesOf(person, LocalDate.now(clock));
    }
}
