package dk.raadslag.committee.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeOffice;
import dk.raadslag.committee.CommitteeRefused;
import dk.raadslag.committee.Committees;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator sets up committees and when they end. */
@Controller
@RequestMapping(CommitteeSetUpPages.ADDRESS)
class CommitteeSetUpPages {

    static final String ADDRESS = "/administration/udvalg";

    private final Readings readings;
    private final Committees committees;
    private final CommitteeOffice office;
    private final SetUpRoom room;

    CommitteeSetUpPages(Readings readings, Committees committees, CommitteeOffice office, SetUpRoom room) {
        this.readings = readings;
        this.committees = committees;
        this.office = office;
        this.room = room;
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
            return SetUpRoom.done(left, "committees.done.created", created.slug());
        } catch (CommitteeRefused refused) {
            return refused(form, "committees.rule." + refused.rule());
        }
    }

    @GetMapping("/{slug}")
    ModelAndView committee(Reader reader, @PathVariable String slug) {
        return SetUpRoom.page(room.view(reader, slug), HttpStatus.OK);
    }

    @PostMapping("/{slug}/navne")
    ModelAndView addAlias(
            Reader reader,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String alias,
            RedirectAttributes left) {
        CommitteeSetUpView view = room.view(reader, slug);
        if (alias.isBlank()) return SetUpRoom.refused(view.refused("alias", alias, "committees.new.nameMissing"));
        try {
            office.addAlias(reader, view.committee(), alias);
            return SetUpRoom.done(left, "committees.done.alias", slug);
        } catch (CommitteeRefused refused) {
            return SetUpRoom.refused(view.refused("alias", alias, "committees.rule." + refused.rule()));
        }
    }

    @PostMapping("/{slug}/ophoer")
    ModelAndView endsOn(
            Reader reader,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String ophoer,
            RedirectAttributes left) {
        CommitteeSetUpView view = room.view(reader, slug);
        LocalDate lastDay = MemberForm.day(ophoer);
        if (lastDay == null && !ophoer.isBlank())
            return SetUpRoom.refused(view.refused("ophoer", ophoer, "committees.member.dayWrong"));
        office.endsOn(reader, view.committee(), lastDay);
        return SetUpRoom.done(left, lastDay == null ? "committees.done.goesOn" : "committees.done.endsOn", slug);
    }

    private static ModelAndView refused(NewCommitteeForm form, String why) {
        return form(form, Map.of("name", why), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView form(NewCommitteeForm form, Map<String, String> errors, HttpStatus status) {
        return new ModelAndView("committee/new", Map.of("form", form, "errors", errors), status);
    }
}
