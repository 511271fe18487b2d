package dk.raadslag.absence.web;

import dk.raadslag.absence.Absence;
import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.absence.AbsenceRefused;
import dk.raadslag.absence.NewAbsence;
import dk.raadslag.access.Account;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody says when they are away and who stands in; an administrator says it for anybody. */
@Controller
class AbsencePages {

    private static final String OWN = "/min-dag/fravaer";
    private static final String ANYBODYS = "/administration/fravaer";
    private static final String ENDING = "/{id:\\d{1,15}}/ophoer";

    private final AbsenceOffice absences;
    private final Accounts accounts;
    private final People people;
    private final Readings readings;
    private final Clock clock;

    AbsencePages(AbsenceOffice absences, Accounts accounts, People people, Readings readings, Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.people = people;
        this.readings = readings;
        this.clock = clock;
    }

    @GetMapping(OWN)
    ModelAndView own(Reader reader) {
        return page(own(reader, AbsenceForm.EMPTY, Map.of()), HttpStatus.OK);
    }

    @PostMapping(OWN)
    ModelAndView setOwn(Reader reader, @ModelAttribute AbsenceForm form, RedirectAttributes left) {
        AbsenceForm mine = form.of(self(reader));
        Map<String, String> errors = set(reader, mine);
        return errors.isEmpty()
                ? done(left, "absences.done.set", OWN)
                : page(own(reader, mine, errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(OWN + ENDING)
    ModelAndView endOwn(Reader reader, @PathVariable long id, RedirectAttributes left) {
        self(reader);
        return end(reader, id, left, OWN);
    }

    @GetMapping(ANYBODYS)
    ModelAndView anybodys(Reader reader) {
        return page(anybodys(reader, AbsenceForm.EMPTY, Map.of()), HttpStatus.OK);
    }

    @PostMapping(ANYBODYS)
    ModelAndView setAnybodys(Reader reader, @ModelAttribute AbsenceForm form, RedirectAttributes left) {
        Map<String, String> errors = set(reader, form);
        return errors.isEmpty()
                ? done(left, "absences.done.set", ANYBODYS)
                : page(anybodys(reader, form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(ANYBODYS + ENDING)
    ModelAndView endAnybodys(Reader reader, @PathVariable long id, RedirectAttributes left) {
        return end(reader, id, left, ANYBODYS);
    }

    private Map<String, String> set(Reader reader, AbsenceForm form) {
        Optional<NewAbsence> wanted = form.absence();
        if (wanted.isEmpty()) return form.errors();
        boolean known =
                staff().stream().anyMatch(person -> person.id() == wanted.get().personId());
        if (!known) return Map.of("person", "absences.personMissing");
        try {
            absences.set(reader, wanted.get());
            return Map.of();
        } catch (AbsenceRefused refused) {
            return AbsenceForm.refused(refused.reasons());
        }
    }

    private ModelAndView end(Reader reader, long id, RedirectAttributes left, String address) {
        try {
            absences.end(reader, id);
        } catch (AbsenceRefused refused) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return done(left, "absences.done.ended", address);
    }

    private static long self(Reader reader) {
        Long self = reader.personId();
        if (self == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return self;
    }

    private AbsenceView own(Reader reader, AbsenceForm form, Map<String, String> errors) {
        long self = self(reader);
        List<Absence> mine = absences.notOver(reader).stream()
                .filter(absence -> absence.personId() == self || absence.deputyId() == self)
                .toList();
        List<Person> others = absences.possibleDeputies().stream()
                .filter(person -> person.id() != self)
                .toList();
        return new AbsenceView(OWN, rows(reader, mine), List.of(), others, form.of(self), errors);
    }

    private AbsenceView anybodys(Reader reader, AbsenceForm form, Map<String, String> errors) {
        List<AbsenceView.Row> rows = rows(reader, absences.notOver(reader));
        return new AbsenceView(ANYBODYS, rows, staff(), absences.possibleDeputies(), form, errors);
    }

    private List<Person> staff() {
        return accounts.all().stream().map(Account::person).toList();
    }

    private List<AbsenceView.Row> rows(Reader reader, List<Absence> shown) {
        List<Long> ids = shown.stream()
                .flatMap(absence -> Stream.of(absence.personId(), absence.deputyId(), absence.setBy()))
                .toList();
        Map<Long, Person> known = readings.as(reader, () -> people.byIds(ids)).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return shown.stream()
                .map(absence -> new AbsenceView.Row(
                        absence,
                        Objects.requireNonNull(known.get(absence.personId())).name(),
                        Objects.requireNonNull(known.get(absence.deputyId())).name(),
                        !absences.hasDeputy(absence),
                        absences.uncovered(reader, absence).stream()
                                .map(other -> AbsenceView.Days.ofBoth(absence, other))
                                .toList(),
                        absence.on(today),
                        absence.byAnother()
                                ? Objects.requireNonNull(known.get(absence.setBy()))
                                        .name()
                                : null))
                .toList();
    }

    private static ModelAndView page(AbsenceView view, HttpStatus status) {
        return new ModelAndView("absence/absences", Map.of("view", view), status);
    }

    private static ModelAndView done(RedirectAttributes left, String message, String address) {
        left.addFlashAttribute("alert", message);
        return new ModelAndView("redirect:" + address);
    }
}
