package dk.raadslag.publication.web;

import static java.util.stream.Collectors.toMap;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.Vacancies;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.publication.Apologies;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The committees, and each with its members, coming meetings and documents. */
@Controller
class CommitteePages {

    private static final int COMING = 6;

    private final Readings readings;
    private final Committees committees;
    private final Vacancies vacancies;
    private final People people;
    private final Meetings meetings;
    private final Editions editions;
    private final Apologies apologies;
    private final Clock clock;

    CommitteePages(
            Readings readings,
            Committees committees,
            Vacancies vacancies,
            People people,
            Meetings meetings,
            Editions editions,
            Apologies apologies,
            Clock clock) {
        this.readings = readings;
        this.committees = committees;
        this.vacancies = vacancies;
        this.people = people;
        this.meetings = meetings;
        this.editions = editions;
        this.apologies = apologies;
        this.clock = clock;
    }

    @GetMapping("/udvalg")
    ModelAndView all(Reader reader) {
        List<Committee> all = readings.as(reader, committees::all);
        return new ModelAndView("publication/committees", "view", CommitteesView.of(all, LocalDate.now(clock)));
    }

    @GetMapping("/udvalg/{slug}")
    ModelAndView one(Reader reader, @PathVariable String slug) {
        CommitteeView view = readings.as(
                reader,
                () -> committees.bySlug(slug).map(found -> view(reader, found)).orElseThrow(Absences.notFound()));
        return new ModelAndView("publication/committee", "view", view);
    }

    private CommitteeView view(Reader reader, Committee committee) {
        List<EditionSummary> documents = editions.ofCommittee(reader, committee.id());
        List<Meeting> coming = coming(committee);
        List<MeetingLine> held = MeetingLine.of(documents).stream()
                .filter(line -> coming.stream().noneMatch(line::isOf))
                .toList();
        Map<UUID, String> links = reader.loggedIn() ? meetings.links(coming) : Map.of();
        return new CommitteeView(
                committee,
                members(committee),
                vacancies.on(committee.id(), LocalDate.now(clock)),
                ComingMeeting.of(coming, documents, links, apologies(reader, coming)),
                YearOfMeetings.of(held));
    }

    private Map<UUID, Apologies.Offer> apologies(Reader reader, List<Meeting> coming) {
        Map<UUID, Apologies.Offer> offers = new HashMap<>();
        for (Meeting meeting : coming)
            apologies.offer(reader, meeting).ifPresent(offer -> offers.put(meeting.id(), offer));
        return offers;
    }

    private List<MemberLine> members(Committee committee) {
        List<Membership> members = committees.members(committee.id(), LocalDate.now(clock));
        Map<Long, Person> known = people
                .byIds(members.stream().map(Membership::personId).distinct().toList())
                .stream()
                .collect(toMap(Person::id, Function.identity()));
        return members.stream()
                .flatMap(
                        member -> Optional.ofNullable(known.get(member.personId()))
                                .map(person -> new MemberLine(person, member))
                                .stream())
                .toList();
    }

    private List<Meeting> coming(Committee committee) {
        LocalDate today = LocalDate.now(clock);
        return meetings.of(committee).reversed().stream()
                .filter(meeting -> !meeting.startsAt().toLocalDate().isBefore(today))
                .limit(COMING)
                .toList();
    }
}
