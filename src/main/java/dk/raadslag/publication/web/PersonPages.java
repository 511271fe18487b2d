package dk.raadslag.publication.web;

import static java.util.stream.Collectors.toMap;

import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.publication.web.PersonView.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A person's committees. Someone who sits in none that the reader may know of has no page for that reader. */
@Controller
class PersonPages {

    private final Readings readings;
    private final People people;
    private final Committees committees;
    private final Clock clock;

    PersonPages(Readings readings, People people, Committees committees, Clock clock) {
        this.readings = readings;
        this.people = people;
        this.committees = committees;
        this.clock = clock;
    }

    @GetMapping("/personer/{id:\\d{1,15}}")
    ModelAndView show(Reader reader, @PathVariable long id) {
        return new ModelAndView("publication/person", "view", readings.as(reader, () -> view(id)));
    }

    private PersonView view(long id) {
        List<Seat> seats = seats(id);
        if (seats.isEmpty()) throw Absences.notFound().get();
        LocalDate today = LocalDate.now(clock);
        return new PersonView(
                people.byId(id).orElseThrow(Absences.notFound()),
                seats.stream().filter(seat -> seat.membership().on(today)).toList(),
                seats.stream().filter(seat -> !seat.membership().on(today)).toList());
    }

    private List<Seat> seats(long personId) {
        Map<Long, Committee> known = committees.all().stream().collect(toMap(Committee::id, Function.identity()));
        return committees.membershipsOf(personId).stream()
                .flatMap(membership -> Optional.ofNullable(known.get(membership.committeeId()))
                        .map(committee -> new Seat(committee, membership))
                        .stream())
                .toList();
    }
}
