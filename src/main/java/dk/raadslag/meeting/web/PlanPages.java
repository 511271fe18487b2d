package dk.raadslag.meeting.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Deadlines;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingDeadlines;
import dk.raadslag.meeting.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A committee's meetings of a year, for everyone who may know of the committee. */
@Controller
class PlanPages {

    static final String ADDRESS = "/udvalg/{slug}/moedeplan";

    private final CommitteeRoom room;
    private final Readings readings;
    private final Meetings meetings;
    private final MeetingDeadlines deadlines;
    private final Clock clock;

    PlanPages(CommitteeRoom room, Readings readings, Meetings meetings, MeetingDeadlines deadlines, Clock clock) {
        this.room = room;
        this.readings = readings;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView plan(Reader reader, @PathVariable String slug, @RequestParam(name = "aar") @Nullable Integer year) {
        Committee committee = room.committee(reader, slug);
        List<Meeting> all = readings.as(reader, () -> meetings.of(committee)).reversed();
        int thisYear = LocalDate.now(clock).getYear();
        List<Integer> years = PlanView.years(all, thisYear);
        int shown = year != null && years.contains(year) ? year : usual(all, thisYear);
        List<Meeting> ofYear = all.stream()
                .filter(meeting -> meeting.startsAt().getYear() == shown)
                .toList();
        var view = new PlanView(
                committee,
                shown,
                years,
                rows(reader, committee, ofYear),
                room.plans(reader, committee),
                reader.tokens().contains(Token.committee(committee.id())));
        return new ModelAndView("meeting/plan", Map.of("view", view));
    }

    /** The year of the next meeting. */
    private int usual(List<Meeting> all, int thisYear) {
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .map(meeting -> meeting.startsAt().toLocalDate())
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .map(LocalDate::getYear)
                .orElse(thisYear);
    }

    private List<PlanView.Row> rows(Reader reader, Committee committee, List<Meeting> shown) {
        if (!reader.loggedIn())
            return shown.stream()
                    .map(meeting -> new PlanView.Row(meeting, null, null))
                    .toList();
        Map<UUID, Deadlines> due = deadlines.of(reader, committee, shown);
        Map<UUID, String> links = readings.as(reader, () -> meetings.links(shown));
        return shown.stream()
                .map(meeting -> new PlanView.Row(meeting, due.get(meeting.id()), links.get(meeting.id())))
                .toList();
    }
}
