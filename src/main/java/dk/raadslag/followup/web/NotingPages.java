package dk.raadslag.followup.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.followup.FollowUpRefused;
import dk.raadslag.followup.FollowUpRule;
import dk.raadslag.followup.FollowUps;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Noting follow-up on the live screen of a meeting, which shows what is left for it. */
@Controller
@RequestMapping("/moede/{id:[0-9a-f-]{36}}/punkter/{item:\\d{1,15}}/opgaver")
class NotingPages {

    private final Readings readings;
    private final Meetings meetings;
    private final FollowUps followUps;

    NotingPages(Readings readings, Meetings meetings, FollowUps followUps) {
        this.readings = readings;
        this.meetings = meetings;
        this.followUps = followUps;
    }

    @PostMapping
    String note(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam Map<String, String> sent,
            RedirectAttributes left) {
        Meeting meeting = meeting(reader, id);
        return act(meeting, item, sent, left, () -> {
            followUps.note(
                    reader,
                    meeting,
                    item,
                    TaskForms.task(sent, followUps.next(reader, meeting).orElse(null)));
            left.addFlashAttribute("alert", "followups.done.noted");
        });
    }

    @PostMapping("/{task:\\d{1,15}}/fjernelse")
    String remove(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @PathVariable long task,
            RedirectAttributes left) {
        Meeting meeting = meeting(reader, id);
        return act(meeting, item, Map.of(), left, () -> {
            followUps.remove(reader, task);
            left.addFlashAttribute("alert", "followups.done.removed");
        });
    }

    private Meeting meeting(Reader reader, UUID id) {
        return readings.as(reader, () -> meetings.byId(id))
                .filter(meeting -> followUps.records(reader, meeting.committee()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String act(
            Meeting meeting, long item, Map<String, String> typed, RedirectAttributes left, Runnable act) {
        String back = "redirect:/moede/" + meeting.id() + "?punkt=" + item;
        try {
            act.run();
            return back + "#opfoelgning";
        } catch (FollowUpRefused refused) {
            if (refused.rules().contains(FollowUpRule.ONLY_ITS_RECORDERS))
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            left.addFlashAttribute(
                    "refused",
                    refused.rules().stream()
                            .map(rule -> "followups.rule." + rule)
                            .toList());
            left.addFlashAttribute("typed", typed);
            return back + "#afvist";
        }
    }
}
