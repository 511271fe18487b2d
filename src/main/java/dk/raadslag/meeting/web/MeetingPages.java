package dk.raadslag.meeting.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingOffice;
import dk.raadslag.meeting.MeetingRefused;
import dk.raadslag.meeting.MeetingRule;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.Move;
import dk.raadslag.meeting.Reason;
import dk.raadslag.meeting.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** A secretary moves and cancels a meeting and says where it can be joined from afar. */
@Controller
@RequestMapping(PlanPages.ADDRESS + "/{meeting:\\d{4}-[0-9a-z-]{5,30}}")
class MeetingPages {

    private final CommitteeRoom room;
    private final Readings readings;
    private final Meetings meetings;
    private final MeetingOffice office;

    MeetingPages(CommitteeRoom room, Readings readings, Meetings meetings, MeetingOffice office) {
        this.room = room;
        this.readings = readings;
        this.meetings = meetings;
        this.office = office;
    }

    @GetMapping
    ModelAndView meeting(Reader reader, @PathVariable String slug, @PathVariable("meeting") String address) {
        return page(view(reader, room.meeting(reader, slug, address)), HttpStatus.OK);
    }

    private MeetingView view(Reader reader, Meeting meeting) {
        Map<UUID, String> links = readings.as(reader, () -> meetings.links(List.of(meeting)));
        List<Move> moves = readings.as(reader, () -> meetings.moves(meeting));
        return new MeetingView(
                meeting,
                SlotForm.of(meeting),
                links.getOrDefault(meeting.id(), ""),
                "",
                "",
                moves,
                office.againstChanging(reader, meeting),
                Map.of(),
                List.of());
    }

    @PostMapping("/flytning")
    ModelAndView move(
            Reader reader,
            @PathVariable String slug,
            @PathVariable("meeting") String address,
            @ModelAttribute SlotForm slot,
            @RequestParam(defaultValue = "") String grund,
            @RequestParam(defaultValue = "0") int revision,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, slug, address);
        MeetingView typed = view(reader, meeting).moving(slot, grund);
        Optional<Slot> to = slot.slot();
        if (to.isEmpty()) return refused(typed, slot.errors(), List.of());
        return act(
                typed,
                "grund",
                left,
                "meetings.done.moved",
                () -> office.move(reader, meeting.asRead(revision), to.get(), grund));
    }

    @PostMapping("/aflysning")
    ModelAndView cancel(
            Reader reader,
            @PathVariable String slug,
            @PathVariable("meeting") String address,
            @RequestParam(defaultValue = "") String hvorfor,
            @RequestParam(defaultValue = "0") int revision,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, slug, address);
        MeetingView typed = view(reader, meeting).cancelling(hvorfor);
        return act(
                typed,
                "hvorfor",
                left,
                "meetings.done.cancelled",
                () -> office.cancel(reader, meeting.asRead(revision), hvorfor));
    }

    @PostMapping("/link")
    ModelAndView link(
            Reader reader,
            @PathVariable String slug,
            @PathVariable("meeting") String address,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "0") int revision,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, slug, address);
        String typed = link.strip();
        return act(
                view(reader, meeting).linking(typed),
                "link",
                left,
                "meetings.done.linked",
                () -> office.link(reader, meeting.asRead(revision), typed.isEmpty() ? null : typed));
    }

    private static ModelAndView act(
            MeetingView typed, String field, RedirectAttributes left, String done, Runnable act) {
        try {
            act.run();
        } catch (MeetingRefused refused) {
            return refused(typed, errors(refused.reasons(), field), others(refused.reasons()));
        }
        left.addFlashAttribute("alert", done);
        return new ModelAndView("redirect:" + typed.address());
    }

    /** A missing reason and a wrong link belong to their field. */
    private static Map<String, String> errors(List<Reason> reasons, String field) {
        return reasons.stream()
                .filter(MeetingPages::ofField)
                .findFirst()
                .map(reason -> Map.of(field, "meetings.rule." + reason.rule()))
                .orElse(Map.of());
    }

    private static List<Reason> others(List<Reason> reasons) {
        return reasons.stream().filter(reason -> !ofField(reason)).toList();
    }

    private static boolean ofField(Reason reason) {
        return reason.rule() == MeetingRule.REASON_MISSING || reason.rule() == MeetingRule.LINK_WRONG;
    }

    private static ModelAndView refused(MeetingView typed, Map<String, String> errors, List<Reason> reasons) {
        return page(typed.refused(errors, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(MeetingView view, HttpStatus status) {
        return new ModelAndView("meeting/meeting", Map.of("view", view), status);
    }
}
