package dk.raadslag.committee.web;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeOffice;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.Vacancies;
import dk.raadslag.committee.web.CommitteeSetUpView.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one committee that all its forms come back to. */
@Component
class SetUpRoom {

    private final Readings readings;
    private final Committees committees;
    private final Vacancies vacancies;
    private final CommitteeOffice office;
    private final People people;
    private final Clock clock;

    SetUpRoom(
            Readings readings,
            Committees committees,
            Vacancies vacancies,
            CommitteeOffice office,
            People people,
            Clock clock) {
        this.readings = readings;
        this.committees = committees;
        this.vacancies = vacancies;
        this.office = office;
        this.people = people;
        this.clock = clock;
    }

    /** Not found when the reader may not know of the committee. */
    CommitteeSetUpView view(Reader reader, String slug) {
        return readings.as(reader, () -> {
            Committee committee = committees.bySlug(slug).orElseThrow(SetUpRoom::absent);
            LocalDate today = LocalDate.now(clock);
            return new CommitteeSetUpView(
                    committee,
                    today,
                    seats(committee),
                    vacancies.all(committee.id()),
                    office.otherNames(reader, committee),
                    people.all(),
                    MemberForm.from(today),
                    Map.of(),
                    Map.of());
        });
    }

    private List<Seat> seats(Committee committee) {
        List<Membership> memberships = committees.allMembers(committee.id());
        Map<Long, Person> holders = people
                .byIds(memberships.stream().map(Membership::personId).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Long, String> names = memberships.stream()
                .filter(each -> holders.containsKey(each.personId()))
                .collect(Collectors.toMap(
                        Membership::id,
                        each -> requireNonNull(holders.get(each.personId())).name()));
        return memberships.stream()
                .flatMap(each -> Stream.ofNullable(holders.get(each.personId()))
                        .map(holder -> new Seat(each, holder, standsInFor(each, names))))
                .toList();
    }

    private static @Nullable String standsInFor(Membership substitute, Map<Long, String> names) {
        Long member = substitute.substituteFor();
        return member == null ? null : names.get(member);
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ModelAndView refused(CommitteeSetUpView view) {
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static ModelAndView page(CommitteeSetUpView view, HttpStatus status) {
        return new ModelAndView("committee/committee", Map.of("view", view), status);
    }

    static ModelAndView done(RedirectAttributes left, String message, String slug) {
        left.addFlashAttribute("alert", message);
        return new ModelAndView("redirect:" + CommitteeSetUpPages.ADDRESS + "/" + slug);
    }
}
