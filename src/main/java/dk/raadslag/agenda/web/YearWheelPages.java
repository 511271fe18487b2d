package dk.raadslag.agenda.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.Numbering;
import dk.raadslag.agenda.Numbering.Choice;
import dk.raadslag.agenda.Wheel;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.yearwheel.StandingItems;
import dk.raadslag.yearwheel.YearWheelRefused;
import dk.raadslag.yearwheel.YearWheelRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** What must come up at a committee's meetings through the year, kept by its secretaries. */
@Controller
@RequestMapping(YearWheelPages.ADDRESS)
class YearWheelPages {

    static final String ADDRESS = "/udvalg/{slug}/aarshjul";
    private static final String ITEM = "/{item:\\d{1,15}}";
    private static final int YEARS_AWAY = 1;

    private final Readings readings;
    private final Committees committees;
    private final Meetings meetings;
    private final Agendas agendas;
    private final StandingItems standing;
    private final Wheel wheel;
    private final Numbering numbering;
    private final Clock clock;

    YearWheelPages(
            Readings readings,
            Committees committees,
            Meetings meetings,
            Agendas agendas,
            StandingItems standing,
            Wheel wheel,
            Numbering numbering,
            Clock clock) {
        this.readings = readings;
        this.committees = committees;
        this.meetings = meetings;
        this.agendas = agendas;
        this.standing = standing;
        this.wheel = wheel;
        this.numbering = numbering;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView wheel(Reader reader, @PathVariable String slug, @RequestParam(name = "aar") @Nullable Integer year) {
        Committee committee = kept(reader, slug);
        return page(reader, committee, year(year), YearWheelForm.EMPTY, 0, null);
    }

    private int year(@Nullable Integer asked) {
        int now = today().getYear();
        return Math.clamp(Objects.requireNonNullElse(asked, now), now - YEARS_AWAY, now + YEARS_AWAY);
    }

    @PostMapping
    ModelAndView add(
            Reader reader, @PathVariable String slug, @ModelAttribute YearWheelForm form, RedirectAttributes left) {
        Committee committee = kept(reader, slug);
        return act(reader, committee, form, 0, left, () -> standing.add(reader, committee, form.item(today())));
    }

    @PostMapping(ITEM)
    ModelAndView change(
            Reader reader,
            @PathVariable String slug,
            @PathVariable long item,
            @ModelAttribute YearWheelForm form,
            RedirectAttributes left) {
        Committee committee = kept(reader, slug);
        return act(
                reader,
                committee,
                form,
                item,
                left,
                () -> standing.change(reader, committee, item, form.item(today())));
    }

    @PostMapping(ITEM + "/fjernelse")
    ModelAndView end(Reader reader, @PathVariable String slug, @PathVariable long item, RedirectAttributes left) {
        Committee committee = kept(reader, slug);
        return act(reader, committee, YearWheelForm.EMPTY, 0, left, () -> standing.end(reader, committee, item));
    }

    @PostMapping("/nummerering")
    ModelAndView number(
            Reader reader,
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean fortloebende,
            @RequestParam(defaultValue = "") String sagsnummer,
            RedirectAttributes left) {
        if (sagsnummer.strip().length() > Choice.LONGEST_CASE_NUMBER)
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var choice = new Choice(fortloebende, sagsnummer);
        Committee committee = kept(reader, slug);
        return act(reader, committee, YearWheelForm.EMPTY, 0, left, () -> numbering.choose(reader, committee, choice));
    }

    private ModelAndView act(
            Reader reader, Committee committee, YearWheelForm form, long item, RedirectAttributes left, Runnable act) {
        try {
            act.run();
        } catch (YearWheelRefused refused) {
            return page(reader, committee, today().getYear(), form, item, refused.rule());
        }
        left.addFlashAttribute("alert", "yearwheel.saved");
        return new ModelAndView("redirect:/udvalg/" + committee.slug() + "/aarshjul");
    }

    /** The committee, for its secretaries; to visitors the page does not exist. */
    private Committee kept(Reader reader, String slug) {
        Committee committee = readings.as(reader, () -> committees.bySlug(slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (agendas.serves(reader, committee)) return committee;
        throw new ResponseStatusException(reader.loggedIn() ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(
            Reader reader, Committee committee, int year, YearWheelForm form, long item, @Nullable YearWheelRule rule) {
        List<Meeting> held = readings.as(reader, () -> meetings.of(committee)).reversed().stream()
                .filter(meeting -> !meeting.cancelled() && meeting.startsAt().getYear() == year)
                .toList();
        var view = new YearWheelView(
                committee,
                year,
                today().getYear(),
                standing.of(reader, committee),
                wheel.turns(reader, committee, year),
                held,
                numbering.chosen(reader, committee),
                form,
                item,
                rule);
        HttpStatus status = rule == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("agenda/yearwheel", Map.of("view", view), status);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
