package dk.raadslag.proceedings.web;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.ProceedingsRefused;
import java.util.HashMap;
import java.util.Map;
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

/** Who is there: noted with one press each, by whoever records the meeting. */
@Controller
@RequestMapping(AttendancePages.ADDRESS)
class AttendancePages {

    static final String ADDRESS = "/moede/{id:[0-9a-f-]{36}}/fremmoede";
    private static final String PERSON = "/{person:\\d{1,15}}";
    private static final String EVENT = "/haendelser/{event:\\d{1,15}}";

    private final AttendanceRoom room;
    private final Attendances attendances;

    AttendancePages(AttendanceRoom room, Attendances attendances) {
        this.room = room;
        this.attendances = attendances;
    }

    @GetMapping
    ModelAndView attendance(Reader reader, @PathVariable UUID id, Model left) {
        Map<String, Object> model = new HashMap<>();
        model.put("view", room.view(reader, room.meeting(reader, id)));
        model.put("refusal", Refusal.from(left));
        return new ModelAndView("proceedings/attendance", model);
    }

    @PostMapping("/alle")
    ModelAndView all(Reader reader, @PathVariable UUID id, RedirectAttributes left) {
        return act(reader, id, left, "#folk", meeting -> attendances.allArrive(reader, meeting));
    }

    /** @param fra "begyndelse", "nu" or the id of an item */
    @PostMapping(PERSON + "/ankomst")
    ModelAndView arrive(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long person,
            @RequestParam(defaultValue = When.NOW) String fra,
            RedirectAttributes left) {
        return act(reader, id, left, at(person), meeting -> attendances.arrive(reader, meeting, person, When.of(fra)));
    }

    @PostMapping(PERSON + "/afgang")
    ModelAndView leave(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long person,
            @RequestParam(defaultValue = When.NOW) String fra,
            RedirectAttributes left) {
        return act(reader, id, left, at(person), meeting -> attendances.leave(reader, meeting, person, When.of(fra)));
    }

    @PostMapping(PERSON + "/afbud")
    ModelAndView apologise(Reader reader, @PathVariable UUID id, @PathVariable long person, RedirectAttributes left) {
        return act(reader, id, left, at(person), meeting -> attendances.apologise(reader, meeting, person));
    }

    @PostMapping(PERSON + "/forsinkelse")
    ModelAndView delay(Reader reader, @PathVariable UUID id, @PathVariable long person, RedirectAttributes left) {
        return act(reader, id, left, at(person), meeting -> attendances.delay(reader, meeting, person));
    }

    @PostMapping(PERSON + "/inhabilitet")
    ModelAndView recuse(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long person,
            @RequestParam long punkt,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes left) {
        Refusal form = Refusal.form("inhabil-" + person, Map.of("punkt", String.valueOf(punkt), "grund", grund));
        return act(
                reader,
                id,
                left,
                at(person),
                form,
                meeting -> attendances.recuse(reader, meeting, person, punkt, grund));
    }

    /** @param stedfortraeder the id of whoever takes the person's seat; empty for nobody */
    @PostMapping(PERSON + "/stedfortraeder")
    ModelAndView standIn(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long person,
            @RequestParam(defaultValue = "") String stedfortraeder,
            @RequestParam(defaultValue = When.NOW) String fra,
            RedirectAttributes left) {
        Long substitute = stedfortraeder.matches("\\d{1,15}") ? Long.valueOf(stedfortraeder) : null;
        Refusal form = Refusal.form("for-" + person, Map.of("stedfortraeder", stedfortraeder, "fra", fra));
        return act(
                reader,
                id,
                left,
                at(person),
                form,
                meeting -> attendances.standIn(reader, meeting, substitute, person, When.of(fra)));
    }

    @PostMapping("/gaester")
    ModelAndView receive(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = When.BEGINNING) String fra,
            RedirectAttributes left) {
        return act(
                reader,
                id,
                left,
                "#gaester",
                Refusal.form("gaest", Map.of("navn", navn, "titel", titel, "fra", fra)),
                meeting -> attendances.receive(reader, meeting, navn, titel, When.of(fra)));
    }

    @PostMapping(EVENT + "/fortrydelse")
    ModelAndView undo(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long event,
            @RequestParam(defaultValue = "0") long person,
            RedirectAttributes left) {
        return act(reader, id, left, at(person), meeting -> attendances.undo(reader, meeting, event));
    }

    @PostMapping(EVENT + "/rettelse")
    ModelAndView correct(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long event,
            @RequestParam(defaultValue = "0") long person,
            @RequestParam(defaultValue = "") String tid,
            @RequestParam(defaultValue = When.BEGINNING) String fra,
            RedirectAttributes left) {
        return act(
                reader,
                id,
                left,
                at(person),
                Refusal.form("ret-" + event, Map.of("tid", tid, "fra", fra)),
                meeting -> attendances.correct(reader, meeting, event, When.time(tid), When.item(fra)));
    }

    private static String at(long person) {
        return "#person-" + person;
    }

    private ModelAndView act(Reader reader, UUID id, RedirectAttributes left, String place, Consumer<Meeting> act) {
        return act(reader, id, left, place, Refusal.press(), act);
    }

    private ModelAndView act(
            Reader reader, UUID id, RedirectAttributes left, String place, Refusal form, Consumer<Meeting> act) {
        return carryOut(room.recorded(reader, id), left, place, "attendances.done", form, act);
    }

    /** A member says not to come. */
    @PostMapping("/eget-afbud")
    ModelAndView stayAway(Reader reader, @PathVariable UUID id, RedirectAttributes left) {
        return carryOut(
                room.meeting(reader, id),
                left,
                "#eget",
                "attendances.own.sent",
                Refusal.press(),
                meeting -> attendances.apologise(reader, meeting));
    }

    /** A member comes after all. */
    @PostMapping("/eget-fremmoede")
    ModelAndView come(Reader reader, @PathVariable UUID id, RedirectAttributes left) {
        return carryOut(
                room.meeting(reader, id),
                left,
                "#eget",
                "attendances.own.takenBack",
                Refusal.press(),
                meeting -> attendances.takeBackApology(reader, meeting));
    }

    private static ModelAndView carryOut(
            Meeting meeting, RedirectAttributes left, String place, String done, Refusal form, Consumer<Meeting> act) {
        String back = "redirect:/moede/" + meeting.id() + "/fremmoede";
        try {
            act.accept(meeting);
            left.addFlashAttribute("alert", done);
            return new ModelAndView(back + place);
        } catch (ProceedingsRefused refused) {
            form.leave(left, refused);
            return new ModelAndView(back);
        }
    }
}
