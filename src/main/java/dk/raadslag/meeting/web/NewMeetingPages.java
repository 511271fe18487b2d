package dk.raadslag.meeting.web;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingDeadlines;
import dk.raadslag.meeting.MeetingKind;
import dk.raadslag.meeting.MeetingOffice;
import dk.raadslag.meeting.MeetingRefused;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.meeting.Slot;
import java.time.Clock;
import java.time.LocalDate;
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
    private final MeetingDeadlines deadlines;
    private final Clock clock;

    NewMeetingPages(CommitteeRoom room, MeetingOffice office, MeetingDeadlines deadlines, Clock clock) {
        this.room = room;
        this.office = office;
        this.deadlines = deadlines;
        this.clock = clock;
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
        Meeting planned;
        try {
            NewMeeting wanted = SeriesPages.meeting(committee, when.get(), kind, link.strip());
            planned = office.plan(reader, committee, List.of(wanted)).getFirst();
        } catch (MeetingRefused refused) {
            var why = new NewMeetingView(committee, slot, ekstra, link, Map.of(), refused.reasons());
            return page(why, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        left.addFlashAttribute(
                "alert", tooLate(reader, planned) ? "meetings.done.plannedLate" : "meetings.done.planned");
        return new ModelAndView("redirect:/udvalg/" + slug + "/moedeplan?aar="
                + when.get().startsAt().getYear());
    }

    /** Whether the last day to send its agenda out has passed. */
    private boolean tooLate(Reader reader, Meeting planned) {
        return deadlines.of(reader, planned).dispatched().isBefore(LocalDate.now(clock));
    }

    private static ModelAndView page(NewMeetingView view, HttpStatus status) {
        return new ModelAndView("meeting/new", Map.of("view", view), status);
    }
}
