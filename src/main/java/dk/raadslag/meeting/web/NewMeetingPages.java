package dk.raadslag.meeting.web;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.MeetingKind;
import dk.raadslag.meeting.MeetingOffice;
import dk.raadslag.meeting.MeetingRefused;
import dk.raadslag.meeting.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A secretary plans a single meeting, ordinary or extraordinary. */
@Controller
class NewMeetingPages {

    private final CommitteeRoom room;
    private final MeetingOffice office;

    NewMeetingPages(CommitteeRoom room, MeetingOffice office) {
        this.room = room;
        this.office = office;
    }

    @GetMapping(PlanPages.ADDRESS + "/nyt")
    ModelAndView form(Reader reader, @PathVariable String slug) {
        Committee committee = room.planned(reader, slug);
        return page(new NewMeetingView(committee, SlotForm.EMPTY, false, "", Map.of(), List.of()), HttpStatus.OK);
    }

    @PostMapping(PlanPages.ADDRESS)
    ModelAndView plan(
            Reader reader,
            @PathVariable String slug,
            @ModelAttribute SlotForm slot,
            @RequestParam(defaultValue = "false") boolean ekstra,
            @RequestParam(defaultValue = "") String link,
            RedirectAttributes left) {
        Committee committee = room.planned(reader, slug);
        Optional<Slot> when = slot.slot();
        var typed = new NewMeetingView(committee, slot, ekstra, link, slot.errors(), List.of());
        if (when.isEmpty()) return page(typed, HttpStatus.UNPROCESSABLE_CONTENT);
        MeetingKind kind = ekstra ? MeetingKind.EXTRAORDINARY : MeetingKind.ORDINARY;
        try {
            office.plan(reader, committee, List.of(SeriesPages.meeting(committee, when.get(), kind, link.strip())));
        } catch (MeetingRefused refused) {
            var why = new NewMeetingView(committee, slot, ekstra, link, Map.of(), refused.reasons());
            return page(why, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        left.addFlashAttribute("alert", "meetings.done.planned");
        return new ModelAndView("redirect:/udvalg/" + slug + "/moedeplan?aar="
                + when.get().startsAt().getYear());
    }

    private static ModelAndView page(NewMeetingView view, HttpStatus status) {
        return new ModelAndView("meeting/new", Map.of("view", view), status);
    }
}
