package dk.raadslag.minutes.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.AgendaRule;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.meeting.Meeting;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing the agenda on the live screen, as the meeting decides with its first item. */
@Controller
class OrderPages {

    private final ScreenRoom room;
    private final Agendas agendas;

    OrderPages(ScreenRoom room, Agendas agendas) {
        this.room = room;
        this.agendas = agendas;
    }

    @PostMapping(ScreenPages.ADDRESS + "/nyt-punkt")
    ModelAndView takeIn(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(required = false) @Nullable Long punkt,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return change(
                meeting,
                punkt,
                "#raekkefoelge",
                Map.of("titel", titel),
                left,
                () -> agendas.takeIn(reader, meeting, titel));
    }

    @PostMapping(ScreenPages.ITEM + "/plads")
    ModelAndView move(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam String retning,
            @RequestParam(required = false) @Nullable Long punkt,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        int places = switch (retning) {
            case "op" -> -1;
            case "ned" -> 1;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        return change(
                meeting, punkt, "#flyt-" + item, Map.of(), left, () -> agendas.moveBy(reader, meeting, item, places));
    }

    private static ModelAndView change(
            Meeting meeting,
            @Nullable Long shown,
            String place,
            Map<String, String> typed,
            RedirectAttributes left,
            Runnable act) {
        String query = shown == null ? "" : "?punkt=" + shown;
        String back = "redirect:" + ScreenView.address(meeting) + query;
        left.addFlashAttribute("reordering", true);
        try {
            act.run();
            return new ModelAndView(back + place);
        } catch (AgendaRefused refused) {
            if (refused.rule() == AgendaRule.ONLY_ITS_RECORDERS)
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            left.addFlashAttribute("refused", List.of("recording.order.rule." + refused.rule()));
            left.addFlashAttribute("typed", typed);
            return new ModelAndView(back + "#afvist");
        }
    }
}
