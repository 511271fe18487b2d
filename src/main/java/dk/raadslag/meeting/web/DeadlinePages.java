package dk.raadslag.meeting.web;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.DeadlineDays;
import dk.raadslag.meeting.DeadlineRefused;
import dk.raadslag.meeting.MeetingDeadlines;
import java.util.Map;
import java.util.Optional;
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

/** A secretary says how many working days before the meetings things must be done. */
@Controller
@RequestMapping(PlanPages.ADDRESS + "/frister")
class DeadlinePages {

    private final CommitteeRoom room;
    private final MeetingDeadlines deadlines;

    DeadlinePages(CommitteeRoom room, MeetingDeadlines deadlines) {
        this.room = room;
        this.deadlines = deadlines;
    }

    @GetMapping
    ModelAndView deadlines(Reader reader, @PathVariable String slug) {
        Committee committee = room.planned(reader, slug);
        return page(reader, committee, DeadlineForm.of(deadlines.days(reader, committee)), Map.of());
    }

    @PostMapping
    ModelAndView set(
            Reader reader, @PathVariable String slug, @ModelAttribute DeadlineForm form, RedirectAttributes left) {
        Committee committee = room.planned(reader, slug);
        Optional<DeadlineDays> days = form.days();
        if (days.isEmpty()) return page(reader, committee, form, form.errors());
        try {
            deadlines.set(reader, committee, days.get());
        } catch (DeadlineRefused refused) {
            return page(reader, committee, form, DeadlineForm.refused(refused.reasons()));
        }
        left.addFlashAttribute("alert", "meetings.done.deadlines");
        return new ModelAndView("redirect:/udvalg/" + slug + "/moedeplan");
    }

    @PostMapping("/lov")
    ModelAndView sayLaw(
            Reader reader,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String lov,
            RedirectAttributes left) {
        room.planned(reader, slug);
        try {
            deadlines.sayLaw(reader, lov);
        } catch (DeadlineRefused refused) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        left.addFlashAttribute("alert", "meetings.done.law");
        return new ModelAndView("redirect:/udvalg/" + slug + "/moedeplan/frister");
    }

    private ModelAndView page(Reader reader, Committee committee, DeadlineForm form, Map<String, String> errors) {
        var view = new DeadlineView(committee, form, deadlines.law(reader).orElse(null), errors);
        HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("meeting/deadlines", Map.of("view", view), status);
    }
}
