package dk.raadslag.meeting.web;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.CalendarAddresses;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Somebody makes and ends the secret address of their own calendar. */
@Controller
@RequestMapping(OwnCalendarPages.ADDRESS)
class OwnCalendarPages {

    static final String ADDRESS = "/min-dag/kalender";

    private final CalendarAddresses addresses;

    OwnCalendarPages(CalendarAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView own(Reader reader) {
        return page(known(reader), null);
    }

    /** Shows the address once; it is kept nowhere, so the answer is the page itself. */
    @PostMapping
    ModelAndView make(Reader reader) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(CalendarFiles.OWN)
                .path(addresses.make(known(reader)))
                .path(".ics")
                .toUriString();
        return page(reader, address);
    }

    @PostMapping("/lukning")
    ModelAndView end(Reader reader, RedirectAttributes left) {
        addresses.end(known(reader));
        left.addFlashAttribute("alert", "meetings.done.calendarEnded");
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private static Reader known(Reader reader) {
        return Optional.of(reader)
                .filter(Reader::loggedIn)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Reader reader, @Nullable String address) {
        return new ModelAndView("meeting/calendar")
                .addObject("since", addresses.since(reader).orElse(null))
                .addObject("address", address);
    }
}
