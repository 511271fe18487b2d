package dk.raadslag.agenda.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.AgendaRule;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Papers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

/** The secretary's agendas: the meetings to come, and putting one meeting's agenda together. */
@Controller
@RequestMapping(AgendaPages.ADDRESS)
class AgendaPages {

    static final String ADDRESS = "/dagsordener";
    static final String ONE = "/{id:[0-9a-f-]{36}}";
    private static final String ITEM = ONE + "/punkter/{item:\\d{1,15}}";
    /** What a form that was refused held, so that nothing typed is lost. */
    private static final String TYPED = "typed";

    private static final String REFUSED = "refused";

    private final AgendaRoom room;
    private final ExclusionRoom exclusions;
    private final DoorRoom doors;
    private final AgendaList list;
    private final Agendas agendas;
    private final Papers papers;

    AgendaPages(
            AgendaRoom room,
            ExclusionRoom exclusions,
            DoorRoom doors,
            AgendaList list,
            Agendas agendas,
            Papers papers) {
        this.room = room;
        this.exclusions = exclusions;
        this.doors = doors;
        this.list = list;
        this.agendas = agendas;
        this.papers = papers;
    }

    @GetMapping
    ModelAndView list(
            Reader reader,
            @RequestParam(defaultValue = "") String udvalg,
            @RequestParam(defaultValue = "") String vis) {
        if (!reader.loggedIn()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        AgendaListView view = list.of(reader, udvalg, vis.equals("holdt"));
        return new ModelAndView("agenda/list", Map.of("view", view, "reviews", doors.toReview(reader)));
    }

    @GetMapping(ONE)
    ModelAndView agenda(Reader reader, @PathVariable UUID id, Model left) {
        Optional<Meeting> followed = room.followed(reader, id);
        if (followed.isPresent())
            return new ModelAndView("agenda/followed", "view", room.chairView(reader, followed.get()));
        Map<String, Object> model = new HashMap<>();
        Meeting meeting = room.meeting(reader, id);
        AgendaView view = room.view(reader, meeting);
        model.put("view", view);
        model.put("closed", doors.of(reader, view.rows()));
        model.put("shutOut", exclusions.namesByItem(reader, meeting));
        model.put(REFUSED, Objects.requireNonNullElse(left.getAttribute(REFUSED), ""));
        model.put(TYPED, Objects.requireNonNullElse(left.getAttribute(TYPED), Typed.NOTHING));
        return new ModelAndView("agenda/agenda", model);
    }

    /** An agenda begins with what the year wheel asks for; each can be taken off again. */
    @PostMapping(ONE)
    ModelAndView begin(Reader reader, @PathVariable UUID id, RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, Typed.NOTHING, left, "agendas.done.begun", () -> agendas.begin(reader, meeting));
    }

    /** Puts on what the year wheel asks for and what was put off, as far as it is not there. */
    @PostMapping(ONE + "/aarshjul")
    ModelAndView takeUp(Reader reader, @PathVariable UUID id, RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, Typed.NOTHING, left, "agendas.done.takenUp", () -> agendas.takeUp(reader, meeting));
    }

    @PostMapping(ONE + "/sager")
    ModelAndView put(Reader reader, @PathVariable UUID id, @RequestParam long sag, RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, Typed.NOTHING, left, "agendas.done.put", () -> {
            var paper = papers.byId(reader, sag).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            agendas.put(reader, meeting, paper);
        });
    }

    @PostMapping(ONE + "/punkter")
    ModelAndView add(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "PLAIN") ItemKind art,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String minutter,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        if (art == ItemKind.PAPER) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var typed = new Typed(0, art, titel, minutter, "");
        return act(meeting, typed, left, "agendas.done.added", () -> agendas.add(reader, meeting, typed.item(art)));
    }

    /** @param foer the title the form was filled in with */
    @PostMapping(ITEM + "/oplysninger")
    ModelAndView describe(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam(defaultValue = "") String foer,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String minutter,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        var typed = new Typed(item, ItemKind.PLAIN, titel, minutter, "");
        return act(
                meeting,
                typed,
                left,
                "agendas.done.described",
                () -> agendas.describe(reader, meeting, item, foer, typed.item(ItemKind.PLAIN)));
    }

    /** @param plads the new place, counted from 1 among all items */
    @PostMapping(ITEM + "/flytning")
    ModelAndView move(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam int plads,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(
                meeting,
                Typed.NOTHING,
                left,
                "agendas.done.moved",
                "#punkt-" + item,
                () -> agendas.move(reader, meeting, item, plads - 1));
    }

    @PostMapping(ITEM + "/fjernelse")
    ModelAndView takeOff(Reader reader, @PathVariable UUID id, @PathVariable long item, RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, Typed.NOTHING, left, "agendas.done.takenOff", () -> agendas.takeOff(reader, meeting, item));
    }

    @PostMapping(ITEM + "/tilbagegivelse")
    ModelAndView giveBack(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        var typed = new Typed(item, ItemKind.PAPER, "", "", grund);
        return act(
                meeting,
                typed,
                left,
                "agendas.done.givenBack",
                "#punkt-" + item,
                () -> agendas.giveBack(reader, meeting, item, grund));
    }

    @PostMapping(ITEM + "/modtagelse")
    ModelAndView takeBack(Reader reader, @PathVariable UUID id, @PathVariable long item, RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(
                meeting,
                Typed.NOTHING,
                left,
                "agendas.done.takenBack",
                "#punkt-" + item,
                () -> agendas.takeBack(reader, meeting, item));
    }

    private static ModelAndView act(Meeting meeting, Typed typed, RedirectAttributes left, String done, Runnable act) {
        return act(meeting, typed, left, done, "", act);
    }

    private static ModelAndView act(
            Meeting meeting, Typed typed, RedirectAttributes left, String done, String place, Runnable act) {
        try {
            act.run();
            left.addFlashAttribute("alert", done);
            return back(meeting, place);
        } catch (AgendaRefused refused) {
            if (refused.rule() == AgendaRule.ONLY_ITS_SECRETARIES) throw refused;
            left.addFlashAttribute(REFUSED, refused.rule().name());
            left.addFlashAttribute(TYPED, typed);
            return back(meeting, "");
        }
    }

    private static ModelAndView back(Meeting meeting, String place) {
        return new ModelAndView("redirect:" + ADDRESS + "/" + meeting.id() + place);
    }
}
