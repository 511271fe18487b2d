package dk.raadslag.committee.web;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeOffice;
import dk.raadslag.committee.CommitteeRefused;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.NewMembership;
import dk.raadslag.committee.web.CommitteeSetUpView.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator sets up committees and says who sits in them from when to when. */
@Controller
@RequestMapping(CommitteeSetUpPages.ADDRESS)
class CommitteeSetUpPages {

    static final String ADDRESS = "/administration/udvalg";
    private static final long NOT_KNOWN_YET = 0;
    private static final String ENDING = "/{slug}/medlemmer/{id:\\d{1,15}}/udtraeden";

    private final Readings readings;
    private final Committees committees;
    private final CommitteeOffice office;
    private final People people;
    private final Clock clock;

    CommitteeSetUpPages(Readings readings, Committees committees, CommitteeOffice office, People people, Clock clock) {
        this.readings = readings;
        this.committees = committees;
        this.office = office;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Reader reader) {
        return new ModelAndView("committee/list", Map.of("committees", readings.as(reader, committees::all)));
    }

    @GetMapping("/ny")
    ModelAndView form() {
        return form(NewCommitteeForm.EMPTY, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(Reader reader, @ModelAttribute NewCommitteeForm form, RedirectAttributes left) {
        if (form.name().isEmpty()) return refused(form, "committees.new.nameMissing");
        try {
            Committee created = office.create(reader, form.committee());
            return done(left, "committees.done.created", created.slug());
        } catch (CommitteeRefused refused) {
            return refused(form, "committees.rule." + refused.rule());
        }
    }

    @GetMapping("/{slug}")
    ModelAndView committee(Reader reader, @PathVariable String slug) {
        return page(view(reader, slug), HttpStatus.OK);
    }

    @PostMapping("/{slug}/navne")
    ModelAndView addAlias(
            Reader reader,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String alias,
            RedirectAttributes left) {
        CommitteeSetUpView view = view(reader, slug);
        if (alias.isBlank()) return refused(view.refusedAlias(alias, "committees.new.nameMissing"));
        try {
            office.addAlias(reader, view.committee(), alias);
            return done(left, "committees.done.alias", slug);
        } catch (CommitteeRefused refused) {
            return refused(view.refusedAlias(alias, "committees.rule." + refused.rule()));
        }
    }

    @PostMapping("/{slug}/medlemmer")
    ModelAndView addMember(
            Reader reader, @PathVariable String slug, @ModelAttribute MemberForm form, RedirectAttributes left) {
        CommitteeSetUpView view = view(reader, slug);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) return refused(view.refusedMember(form, errors));
        try {
            NewMembership wanted = membership(view, form);
            if (form.person() == null) office.addNewcomer(reader, form.navn(), wanted);
            else office.addMember(reader, wanted);
            return done(left, "committees.done.member", slug);
        } catch (CommitteeRefused refused) {
            return refused(view.refusedMember(form, Map.of("til", "committees.rule." + refused.rule())));
        }
    }

    private static NewMembership membership(CommitteeSetUpView view, MemberForm form) {
        LocalDate from = requireNonNull(MemberForm.day(form.fra()));
        @Nullable LocalDate to = MemberForm.day(form.til());
        @Nullable String seat = form.plads().isEmpty() ? null : form.plads();
        return new NewMembership(
                view.committee().id(), person(view, form.person()), form.rolle(), seat, from, to, null);
    }

    private static long person(CommitteeSetUpView view, @Nullable Long chosen) {
        if (chosen == null) return NOT_KNOWN_YET;
        return view.people().stream()
                .map(Person::id)
                .filter(chosen::equals)
                .findFirst()
                .orElseThrow(CommitteeSetUpPages::absent);
    }

    @PostMapping(ENDING)
    ModelAndView endMembership(
            Reader reader,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sidste,
            RedirectAttributes left) {
        CommitteeSetUpView view = view(reader, slug);
        Membership membership = view.seats().stream()
                .map(Seat::membership)
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(CommitteeSetUpPages::absent);
        @Nullable LocalDate lastDay = MemberForm.day(sidste);
        if (lastDay == null) return refused(view.refusedEnd(id, "committees.member.dayWrong"));
        try {
            office.endMembership(reader, membership, lastDay);
            return done(left, "committees.done.ended", slug);
        } catch (CommitteeRefused refused) {
            return refused(view.refusedEnd(id, "committees.rule." + refused.rule()));
        }
    }

    private CommitteeSetUpView view(Reader reader, String slug) {
        return readings.as(reader, () -> {
            Committee committee = committees.bySlug(slug).orElseThrow(CommitteeSetUpPages::absent);
            List<Seat> seats = committees.allMembers(committee.id()).stream()
                    .flatMap(each -> people.byId(each.personId()).map(person -> new Seat(each, person)).stream())
                    .toList();
            MemberForm form = MemberForm.from(LocalDate.now(clock));
            List<String> names = office.otherNames(reader, committee);
            return new CommitteeSetUpView(committee, seats, names, people.all(), form, "", Map.of());
        });
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView refused(NewCommitteeForm form, String why) {
        return form(form, Map.of("name", why), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView form(NewCommitteeForm form, Map<String, String> errors, HttpStatus status) {
        return new ModelAndView("committee/new", Map.of("form", form, "errors", errors), status);
    }

    private static ModelAndView refused(CommitteeSetUpView view) {
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(CommitteeSetUpView view, HttpStatus status) {
        return new ModelAndView("committee/committee", Map.of("view", view), status);
    }

    private static ModelAndView done(RedirectAttributes left, String message, String slug) {
        left.addFlashAttribute("alert", message);
        return new ModelAndView("redirect:" + ADDRESS + "/" + slug);
    }
}
