package dk.raadslag.proceedings.web;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.CourseViews;
import dk.raadslag.proceedings.Hindered;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.proceedings.ProceedingsRefused;
import dk.raadslag.proceedings.Unanswered;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the meeting goes: opened, one item at a time, closed. */
@Controller
@RequestMapping("/moede/{id:[0-9a-f-]{36}}/gang")
class CoursePages {

    private static final String UNANSWERED = "unanswered";
    private static final String ANSWERS = "answers";

    private final AttendanceRoom room;
    private final CourseViews views;
    private final Proceedings proceedings;

    CoursePages(AttendanceRoom room, CourseViews views, Proceedings proceedings) {
        this.room = room;
        this.views = views;
        this.proceedings = proceedings;
    }

    @GetMapping
    ModelAndView course(Reader reader, @PathVariable UUID id, Model left) {
        Map<String, Object> model = new HashMap<>();
        model.put("view", views.of(reader, room.meeting(reader, id)));
        model.put(UNANSWERED, Objects.requireNonNullElse(left.getAttribute(UNANSWERED), Map.of()));
        model.put(ANSWERS, Objects.requireNonNullElse(left.getAttribute(ANSWERS), Map.of()));
        model.put("refusal", Refusal.from(left));
        return new ModelAndView("proceedings/course", model);
    }

    @PostMapping("/aabning")
    ModelAndView open(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean dag,
            RedirectAttributes left) {
        Refusal form = Refusal.form("aabning", Map.of("dag", ""));
        return act(reader, id, left, "courses.done.opened", "", form, meeting -> {
            if (dag) proceedings.open(reader, meeting);
            else proceedings.openOnItsDay(reader, meeting);
        });
    }

    @PostMapping("/punkt")
    ModelAndView call(Reader reader, @PathVariable UUID id, @RequestParam long punkt, RedirectAttributes left) {
        return act(
                reader,
                id,
                left,
                "courses.done.called",
                "#punkt-" + punkt,
                Refusal.press(),
                meeting -> proceedings.call(reader, meeting, punkt));
    }

    @PostMapping("/lukning")
    ModelAndView close(
            Reader reader, @PathVariable UUID id, @RequestParam Map<String, String> answers, RedirectAttributes left) {
        try {
            return act(
                    reader,
                    id,
                    left,
                    "courses.done.closed",
                    "",
                    Refusal.press(),
                    meeting -> proceedings.close(reader, meeting, answers));
        } catch (Unanswered unanswered) {
            left.addFlashAttribute(UNANSWERED, unanswered.against());
            left.addFlashAttribute(ANSWERS, answers);
            return new ModelAndView("redirect:/moede/" + id + "/gang#tilstand");
        }
    }

    @PostMapping("/genaabning")
    ModelAndView reopen(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes left) {
        Refusal form = Refusal.form("genaabning", Map.of("grund", grund));
        return act(
                reader,
                id,
                left,
                "courses.done.reopened",
                "",
                form,
                meeting -> proceedings.reopen(reader, meeting, grund));
    }

    private ModelAndView act(
            Reader reader,
            UUID id,
            RedirectAttributes left,
            String done,
            String place,
            Refusal form,
            Consumer<Meeting> act) {
        Meeting meeting = room.recorded(reader, id);
        String back = "redirect:/moede/" + meeting.id() + "/gang";
        try {
            act.accept(meeting);
            left.addFlashAttribute("alert", done);
            return new ModelAndView(back + place);
        } catch (Hindered hindered) {
            form.leave(left, Refusal.HINDERED);
            return new ModelAndView(back);
        } catch (ProceedingsRefused refused) {
            form.leave(left, refused);
            return new ModelAndView(back);
        }
    }
}
