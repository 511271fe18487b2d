package dk.raadslag.agenda.web;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.Doors;
import dk.raadslag.meeting.Meeting;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording what the meeting decided about open and closed doors. */
@Controller
class DoorPages {

    private final AgendaRoom room;
    private final Doors doors;

    DoorPages(AgendaRoom room, Doors doors) {
        this.room = room;
        this.doors = doors;
    }

    @PostMapping(AgendaPages.ADDRESS + AgendaPages.ONE + "/punkter/{item:\\d{1,15}}/doere")
    String decide(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam boolean lukket,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        try {
            doors.decide(reader, meeting, item, lukket);
            left.addFlashAttribute("alert", "agendas.doors.done");
        } catch (AgendaRefused refused) {
            left.addFlashAttribute("refused", refused.rule().name());
        }
        return "redirect:" + AgendaPages.ADDRESS + "/" + meeting.id() + "#punkt-" + item;
    }
}
