package dk.raadslag.meeting.web;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.MeetingKind;
import dk.raadslag.meeting.MeetingOffice;
import dk.raadslag.meeting.MeetingRefused;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.meeting.ProposedDay;
import dk.raadslag.meeting.Reason;
import dk.raadslag.meeting.SeriesPreview;
import dk.raadslag.meeting.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A secretary plans a year at once: asks for the days, looks at them, and plans those that are ticked. */
@Controller
@RequestMapping(PlanPages.ADDRESS + "/serie")
class SeriesPages {

    private final CommitteeRoom room;
    private final SeriesPreview preview;
    private final MeetingOffice office;

    SeriesPages(CommitteeRoom room, SeriesPreview preview, MeetingOffice office) {
        this.room = room;
        this.preview = preview;
        this.office = office;
    }

    /** Shows the form, and the days when they have been asked for. */
    @GetMapping
    ModelAndView ask(
            Reader reader,
            @PathVariable String slug,
            @ModelAttribute SeriesForm form,
            @ModelAttribute SlotForm slot,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "false") boolean vis) {
        Committee committee = room.planned(reader, slug);
        if (!vis) return page(empty(committee), HttpStatus.OK);
        Map<String, String> errors = errors(form, slot);
        List<SeriesView.Row> days = errors.isEmpty() ? proposed(reader, committee, form) : List.of();
        var view = new SeriesView(committee, form, slot, link.strip(), true, days, errors, List.of());
        return page(view, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static SeriesView empty(Committee committee) {
        return new SeriesView(committee, SeriesForm.EMPTY, SlotForm.EMPTY, "", false, List.of(), Map.of(), List.of());
    }

    private static Map<String, String> errors(SeriesForm form, SlotForm slot) {
        Map<String, String> errors = new LinkedHashMap<>(form.errors());
        errors.putAll(slot.timeErrors());
        return errors;
    }

    private List<SeriesView.Row> proposed(Reader reader, Committee committee, SeriesForm form) {
        return days(reader, committee, form).stream()
                .map(day -> new SeriesView.Row(day, day.better().toString(), day.clash() == null, null))
                .toList();
    }

    private List<ProposedDay> days(Reader reader, Committee committee, SeriesForm form) {
        return form.series()
                .map(series -> preview.of(reader, committee, series))
                .orElse(List.of());
    }

    /**
     * Plans the ticked days.
     *
     * @param valgt the numbers of the ticked ones, beginning with nought
     * @param dag the days as they stand in their fields, all of them
     */
    @PostMapping
    ModelAndView plan(
            Reader reader,
            @PathVariable String slug,
            @ModelAttribute SeriesForm form,
            @ModelAttribute SlotForm slot,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") List<Integer> valgt,
            @RequestParam(defaultValue = "") List<String> dag,
            RedirectAttributes left) {
        Committee committee = room.planned(reader, slug);
        List<SeriesView.Row> rows = typed(days(reader, committee, form), dag, valgt);
        Map<String, String> errors = errors(form, slot);
        boolean daysWrong = rows.stream().anyMatch(row -> row.error() != null);
        if (!errors.isEmpty() || daysWrong)
            return refused(new SeriesView(committee, form, slot, link, true, rows, errors, List.of()));
        try {
            office.plan(reader, committee, wanted(committee, rows, slot, link.strip()));
        } catch (MeetingRefused refused) {
            List<Reason> reasons = refused.reasons();
            return refused(new SeriesView(committee, form, slot, link, true, rows, errors, reasons));
        }
        left.addFlashAttribute("alert", "meetings.done.series");
        String year = form.fra().substring(0, 4);
        return new ModelAndView("redirect:/udvalg/" + slug + "/moedeplan?aar=" + year);
    }

    private static List<SeriesView.Row> typed(List<ProposedDay> days, List<String> dates, List<Integer> chosen) {
        return IntStream.range(0, days.size())
                .mapToObj(number -> {
                    String date = number < dates.size() ? dates.get(number) : "";
                    boolean ticked = chosen.contains(number);
                    @Nullable String error = ticked && Typed.day(date) == null ? "meetings.field.dayWrong" : null;
                    return new SeriesView.Row(days.get(number), date, ticked, error);
                })
                .toList();
    }

    private static List<NewMeeting> wanted(Committee committee, List<SeriesView.Row> rows, SlotForm form, String link) {
        return rows.stream()
                .filter(SeriesView.Row::chosen)
                .map(row -> form.on(row.date()).slot())
                .flatMap(Optional::stream)
                .map(slot -> meeting(committee, slot, MeetingKind.ORDINARY, link))
                .toList();
    }

    static NewMeeting meeting(Committee committee, Slot slot, MeetingKind kind, String link) {
        return new NewMeeting(
                committee, slot.startsAt(), true, slot.endsAt(), slot.place(), kind, link.isEmpty() ? null : link);
    }

    private static ModelAndView refused(SeriesView view) {
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(SeriesView view, HttpStatus status) {
        return new ModelAndView("meeting/series", Map.of("view", view), status);
    }
}
