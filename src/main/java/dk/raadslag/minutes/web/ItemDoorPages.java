package dk.raadslag.minutes.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.AgendaRule;
import dk.raadslag.agenda.Doors;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.openness.ClosureReason;
import dk.raadslag.openness.ClosureReasons;
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
     */
    @PostMapping(ScreenPages.ITEM + "/doere")
    String decide(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam boolean lukket,
            @RequestParam(required = false) @Nullable String neutral,
            @RequestParam(defaultValue = "0") long grund,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        String back = "redirect:" + ScreenView.address(meeting) + "?punkt=" + item;
        try {
            if (lukket && neutral != null) doors.close(reader, meeting, item, neutral, printed(reader, grund));
            else doors.decide(reader, meeting, item, lukket);
            return back + "#doere";
        } catch (AgendaRefused refused) {
            if (refused.rule() == AgendaRule.ONLY_ITS_RECORDERS)
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            left.addFlashAttribute("refused", List.of("recording.doors.rule." + refused.rule()));
            left.addFlashAttribute(
                    "typed",
                    Map.of(
                            "doere", refused.rule().name(),
                            "neutral", neutral == null ? "" : neutral,
                            "grund", String.valueOf(grund)));
            return back + "#afvist";
        }
    }

    private String printed(Reader reader, long reason) {
        return reasons.current(reader).stream()
                .filter(one -> one.id() == reason)
                .findFirst()
                .map(ClosureReason::printed)
                .orElse("");
    }
}
