package dk.raadslag.calendar.web;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.calendar.Calendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator says on which days the municipality is closed. */
@Controller
@RequestMapping(CalendarPages.ADDRESS)
class CalendarPages {

    static final String ADDRESS = "/administration/kalender";

    private final Calendar calendar;
    private final Clock clock;

    CalendarPages(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView days(Reader reader) {
        return page(reader, ClosingForm.EMPTY, Map.of());
    }

    @PostMapping
    ModelAndView close(Reader reader, @ModelAttribute ClosingForm form, RedirectAttributes left) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            ModelAndView page = page(reader, form, errors);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        calendar.close(reader, requireNonNull(form.first()), requireNonNull(form.last()), form.navn());
        return done(left, "calendar.done.closed");
    }

    @PostMapping("/{day:\\d{4}-\\d\\d-\\d\\d}/aabning")
    ModelAndView open(
            Reader reader,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            RedirectAttributes left) {
        calendar.open(reader, day);
        return done(left, "calendar.done.opened");
    }

    private ModelAndView page(Reader reader, ClosingForm form, Map<String, String> errors) {
        int year = LocalDate.now(clock).getYear();
        var view = new CalendarView(List.of(year, year + 1), calendar.closingDays(reader), form, errors);
        return new ModelAndView("calendar/days", Map.of("view", view));
    }

    private static ModelAndView done(RedirectAttributes left, String message) {
        left.addFlashAttribute("alert", message);
        return new ModelAndView("redirect:" + ADDRESS);
    }
}
