package dk.raadslag.agenda.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.web.ExclusionView.Typed;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.ExclusionRefused;
import dk.raadslag.publication.Exclusions;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shutting a member out from an item with its papers, and letting them back in. */
@Controller
@RequestMapping(AgendaPages.ADDRESS + AgendaPages.ONE + "/punkter/{item:\\d{1,15}}/inhabilitet")
class ExclusionPages {

    private final ExclusionRoom room;
    private final Exclusions exclusions;

    ExclusionPages(ExclusionRoom room, Exclusions exclusions) {
        this.room = room;
        this.exclusions = exclusions;
    }

    @GetMapping
    ModelAndView form(Reader reader, @PathVariable UUID id, @PathVariable long item) {
        return page(room.view(reader, room.meeting(reader, id), item, Typed.NOTHING, null));
    }

    @PostMapping
    ModelAndView exclude(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam(defaultValue = "0") long person,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(
                room.view(reader, meeting, item, new Typed(person, grund), null),
                "agendas.exclusion.done",
                left,
                () -> exclusions.exclude(reader, meeting, item, person, grund));
    }

    @PostMapping("/{exclusion:\\d{1,15}}/ophoer")
    ModelAndView readmit(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @PathVariable long exclusion,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(
                room.view(reader, meeting, item, Typed.NOTHING, null),
                "agendas.exclusion.readmitted",
                left,
                () -> exclusions.readmit(reader, meeting, exclusion));
    }

    private static ModelAndView act(ExclusionView view, String done, RedirectAttributes left, Runnable act) {
        try {
            act.run();
            left.addFlashAttribute("alert", done);
            return new ModelAndView("redirect:" + view.address());
        } catch (ExclusionRefused refused) {
            return page(view, refused.rule().name());
        }
    }

    private static ModelAndView page(ExclusionView view) {
        return page(view, null);
    }

    private static ModelAndView page(ExclusionView view, @Nullable String refused) {
        HttpStatus status = refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("agenda/exclusion", Map.of("view", view.refusedBy(refused)), status);
    }
}
