package dk.raadslag.mail.web;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.mail.Delivery;
import dk.raadslag.mail.Invitations;
import dk.raadslag.mail.MailChoice;
import dk.raadslag.mail.MailChoices;
import dk.raadslag.mail.MailOffice;
import dk.raadslag.mail.Pace;
import dk.raadslag.mail.Reminders;
import dk.raadslag.web.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody chooses how often they get mail; an administrator sees what is sent and what is not. */
@Controller
class MailPages {

    private static final String CHOICE = "/min-dag/mail";

    private final MailChoices choices;
    private final MailOffice office;
    private final People people;
    private final Readings readings;

    MailPages(MailChoices choices, MailOffice office, People people, Readings readings) {
        this.choices = choices;
        this.office = office;
        this.people = people;
        this.readings = readings;
    }

    @GetMapping(CHOICE)
    ModelAndView choice(Reader reader) {
        requireLoggedIn(reader);
        return new ModelAndView("mail/choice", Map.of("choice", choices.of(reader)));
    }

    @PostMapping(CHOICE)
    ModelAndView choose(
            Reader reader,
            @RequestParam(defaultValue = "AT_ONCE") Pace hvornaar,
            @RequestParam(name = "mailsprog", defaultValue = "DA") Language language,
            @RequestParam(defaultValue = "WITH_AGENDA") Invitations indkaldelser,
            @RequestParam(defaultValue = "DIGEST") Reminders paamindelser,
            RedirectAttributes left) {
        requireLoggedIn(reader);
        choices.choose(reader, new MailChoice(hvornaar, language, indkaldelser, paamindelser));
        left.addFlashAttribute("alert", "letters.choice.done");
        return new ModelAndView("redirect:" + CHOICE);
    }

    private static void requireLoggedIn(Reader reader) {
        if (!reader.loggedIn()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping("/administration/mail")
    ModelAndView outbox(Reader reader) {
        List<Delivery> unsent = office.unsent(reader);
        List<Long> ids = unsent.stream().map(Delivery::personId).toList();
        Map<Long, String> names = readings.as(reader, () -> people.byIds(ids)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        List<OutboxView.Row> rows = unsent.stream()
                .map(delivery -> new OutboxView.Row(delivery, names.getOrDefault(delivery.personId(), "")))
                .toList();
        return new ModelAndView(
                "mail/outbox", Map.of("view", new OutboxView(office.missing(), office.counts(reader), rows)));
    }
}
