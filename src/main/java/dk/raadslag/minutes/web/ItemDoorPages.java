package dk.raadslag.minutes.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.AgendaRule;
import dk.raadslag.agenda.Doors;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.openness.ClosureReason;
import dk.raadslag.openness.ClosureReasons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording on the live screen what the meeting decides about the doors for an item. */
@Controller
class ItemDoorPages {

    private final ScreenRoom room;
    private final Doors doors;
    private final ClosureReasons reasons;

    ItemDoorPages(ScreenRoom room, Doors doors, ClosureReasons reasons) {
        this.room = room;
        this.doors = doors;
        this.reasons = reasons;
    }

    /**
     * @param neutral null for an item that was planned closed, or whose doors are opened
     * @param grund the id of a reason, or 0
     * @param sikker whether somebody has said that what was closed is to be for everybody
     */
    @PostMapping(ScreenPages.ITEM + "/doere")
    String decide(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam boolean lukket,
            @RequestParam(required = false) @Nullable String neutral,
            @RequestParam(defaultValue = "0") long grund,
            @RequestParam(defaultValue = "false") boolean sikker,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        Map<String, String> typed = Map.of("neutral", neutral == null ? "" : neutral, "grund", String.valueOf(grund));
        if (!lukket && !sikker) return refused(meeting, item, "NOT_CONFIRMED", typed, left);
        return act(meeting, item, typed, left, () -> {
            if (lukket && neutral != null) doors.close(reader, meeting, item, neutral, printed(reader, grund));
            else doors.decide(reader, meeting, item, lukket);
        });
    }

    /** @param sikker whether somebody has said that what was closed is to be for everybody, as it was planned */
    @PostMapping(ScreenPages.ITEM + "/doere/fortrydelse")
    String takeBack(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam(defaultValue = "false") boolean sikker,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        if (!sikker && room.opensWhenTakenBack(reader, meeting, item))
            return refused(meeting, item, "TAKEN_BACK_UNCONFIRMED", Map.of(), left);
        return act(meeting, item, Map.of(), left, () -> doors.takeBack(reader, meeting, item));
    }

    private static String act(
            Meeting meeting, long item, Map<String, String> typed, RedirectAttributes left, Runnable act) {
        try {
            act.run();
            return back(meeting, item) + "#doere";
        } catch (AgendaRefused refused) {
            if (refused.rule() == AgendaRule.ONLY_ITS_RECORDERS)
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            return refused(meeting, item, refused.rule().name(), typed, left);
        }
    }

    private static String refused(
            Meeting meeting, long item, String rule, Map<String, String> typed, RedirectAttributes left) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("doere", rule);
        left.addFlashAttribute("refused", List.of("recording.doors.rule." + rule));
        left.addFlashAttribute("typed", all);
        return back(meeting, item) + "#afvist";
    }

    private static String back(Meeting meeting, long item) {
        return "redirect:" + ScreenView.address(meeting) + "?punkt=" + item;
    }

    private String printed(Reader reader, long reason) {
        return reasons.current(reader).stream()
                .filter(one -> one.id() == reason)
                .findFirst()
                .map(ClosureReason::printed)
                .orElse("");
    }
}
