package dk.raadslag.followup.web;

import dk.raadslag.access.Reader;
import dk.raadslag.followup.FollowUpRefused;
import dk.raadslag.followup.FollowUpRule;
import dk.raadslag.followup.FollowUps;
import dk.raadslag.followup.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks of a person and of a committee, and each one with what has happened to it. */
@Controller
@RequestMapping("/opfoelgning")
class TaskPages {

    private static final String ONE = "/{task:\\d{1,15}}";
    private static final String REFUSED = "refused";
    private static final String TYPED = "typed";

    private final TaskRoom room;
    private final FollowUps followUps;

    TaskPages(TaskRoom room, FollowUps followUps) {
        this.room = room;
        this.followUps = followUps;
    }

    @GetMapping
    ModelAndView mine(Reader reader) {
        return new ModelAndView("followup/tasks", Map.of("view", room.mine(reader), "ended", false));
    }

    @GetMapping("/udvalg/{slug}")
    ModelAndView ofCommittee(Reader reader, @PathVariable String slug, @RequestParam(defaultValue = "") String vis) {
        return new ModelAndView(
                "followup/tasks", Map.of("view", room.of(reader, slug), "ended", vis.equals("afsluttede")));
    }

    @GetMapping(ONE)
    @SuppressWarnings("unchecked")
    ModelAndView one(Reader reader, @PathVariable long task, Model left) {
        var refused = (List<String>) Objects.requireNonNullElse(left.getAttribute(REFUSED), List.of());
        var typed = (Map<String, String>) Objects.requireNonNullElse(left.getAttribute(TYPED), Map.of());
        return new ModelAndView(
                "followup/task", Map.of("view", room.view(reader, room.task(reader, task), refused, typed)));
    }

    @PostMapping(ONE + "/tilbagemelding")
    String report(
            Reader reader,
            @PathVariable long task,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "false") boolean loest,
            RedirectAttributes left) {
        Map<String, String> typed = Map.of("tekst", tekst, "loest", String.valueOf(loest));
        String done = loest ? "followups.done.done" : "followups.done.reported";
        return act(
                reader, task, "tilbagemelding", typed, done, left, () -> followUps.report(reader, task, tekst, loest));
    }

    @PostMapping(ONE + "/overdragelse")
    String handOver(
            Reader reader,
            @PathVariable long task,
            @RequestParam(defaultValue = "") String ansvarlig,
            RedirectAttributes left) {
        Map<String, String> typed = Map.of("ansvarlig", ansvarlig);
        return act(
                reader,
                task,
                "overdragelse",
                typed,
                "followups.done.handedOver",
                left,
                () -> followUps.handOver(reader, task, TaskForms.person(ansvarlig)));
    }

    @PostMapping(ONE + "/frist")
    String move(
            Reader reader,
            @PathVariable long task,
            @RequestParam(defaultValue = "") String frist,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes left) {
        Map<String, String> typed = Map.of("frist", frist, "grund", grund);
        return act(
                reader,
                task,
                "frist",
                typed,
                "followups.done.moved",
                left,
                () -> followUps.move(reader, task, TaskForms.day(frist), grund));
    }

    @PostMapping(ONE + "/bortfald")
    String drop(
            Reader reader,
            @PathVariable long task,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes left) {
        return act(
                reader,
                task,
                "bortfald",
                Map.of("grund", grund),
                "followups.done.dropped",
                left,
                () -> followUps.drop(reader, task, grund));
    }

    @PostMapping(ONE + "/genoptagelse")
    String reopen(Reader reader, @PathVariable long task, RedirectAttributes left) {
        return act(
                reader,
                task,
                "genoptagelse",
                Map.of(),
                "followups.done.reopened",
                left,
                () -> followUps.reopen(reader, task));
    }

    private String act(
            Reader reader,
            long id,
            String act,
            Map<String, String> typed,
            String done,
            RedirectAttributes left,
            Runnable how) {
        Task task = room.task(reader, id);
        String back = "redirect:/opfoelgning/" + task.id();
        try {
            how.run();
            left.addFlashAttribute("alert", done);
            return back;
        } catch (FollowUpRefused refused) {
            forbid(refused);
            Map<String, String> again = new HashMap<>(typed);
            again.put("handling", act);
            left.addFlashAttribute(
                    REFUSED,
                    refused.rules().stream()
                            .map(rule -> "followups.rule." + rule)
                            .toList());
            left.addFlashAttribute(TYPED, again);
            return back + "#afvist";
        }
    }

    private static void forbid(FollowUpRefused refused) {
        Set<FollowUpRule> others = Set.of(FollowUpRule.ONLY_ITS_RECORDERS, FollowUpRule.NOT_YOURS);
        if (refused.rules().stream().anyMatch(others::contains))
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
