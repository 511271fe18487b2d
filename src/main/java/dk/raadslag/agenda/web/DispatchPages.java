package dk.raadslag.agenda.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.DispatchRefused;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.Obstacle;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Publishing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending an agenda out: what stands in the way, what is let through and why, and the act itself. */
@Controller
@RequestMapping(AgendaPages.ADDRESS + AgendaPages.ONE + "/udsendelse")
class DispatchPages {

    private static final String REASON = "grund-";

    private final AgendaRoom room;
    private final Agendas agendas;
    private final Dispatches dispatches;

    DispatchPages(AgendaRoom room, Agendas agendas, Dispatches dispatches) {
        this.room = room;
        this.agendas = agendas;
        this.dispatches = dispatches;
    }

    @GetMapping
    ModelAndView form(Reader reader, @PathVariable UUID id) {
        Meeting meeting = room.meeting(reader, id);
        return form(reader, meeting, DispatchOrder.of(usual(reader, meeting)), null, HttpStatus.OK);
    }

    /** What has come since the last dispatch is usually what is to go out, and all of it when nothing is out. */
    private EditionKind usual(Reader reader, Meeting meeting) {
        boolean added = agendas.of(reader, meeting)
                .filter(agenda -> !dispatches.added(reader, agenda).isEmpty())
                .isPresent();
        return added && room.isOut(reader, meeting) ? EditionKind.SUPPLEMENTARY_AGENDA : EditionKind.AGENDA;
    }

    @PostMapping
    ModelAndView send(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "AGENDA") EditionKind slags,
            @RequestParam(defaultValue = "") String sent,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        if (!slags.isAgenda()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var order = new DispatchOrder(
                slags, sent, reasons(fields.toSingleValueMap()), Set.copyOf(fields.getOrDefault("set", List.of())));
        try {
            Publishing published = dispatches.send(reader, meeting, order);
            left.addFlashAttribute("alert", done(published));
            return new ModelAndView("redirect:" + AgendaPages.ADDRESS + "/" + meeting.id());
        } catch (DispatchRefused refused) {
            return form(reader, meeting, order, refused, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AgendaRefused refused) {
            left.addFlashAttribute("refused", refused.rule().name());
            return new ModelAndView("redirect:" + AgendaPages.ADDRESS + "/" + meeting.id());
        }
    }

    private static String done(Publishing published) {
        return switch (published) {
            case Publishing.Published _ -> "agendas.done.sent";
            case Publishing.WithdrawnBefore _ -> "agendas.done.withdrawn";
            default -> "agendas.done.sentBefore";
        };
    }

    private static Map<Long, String> reasons(Map<String, String> fields) {
        Map<Long, String> reasons = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.matches(REASON + "\\d{1,15}")) reasons.put(Long.valueOf(name.substring(REASON.length())), value);
        });
        return reasons;
    }

    private ModelAndView form(
            Reader reader, Meeting meeting, DispatchOrder order, @Nullable DispatchRefused refused, HttpStatus status) {
        Agenda agenda =
                agendas.of(reader, meeting).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Obstacle> obstacles = dispatches.before(reader, agenda, order.kind());
        DispatchView view = new DispatchView(
                room.view(reader, agenda, obstacles),
                obstacles,
                dispatches.added(reader, agenda).size(),
                order,
                refused);
        return new ModelAndView("agenda/dispatch", Map.of("view", view), status);
    }
}
