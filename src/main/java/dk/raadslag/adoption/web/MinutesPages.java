package dk.raadslag.adoption.web;

import dk.raadslag.access.Reader;
import dk.raadslag.adoption.AdoptionRefused;
import dk.raadslag.adoption.AdoptionWay;
import dk.raadslag.adoption.Adoptions;
import dk.raadslag.adoption.DraftOrder;
import dk.raadslag.adoption.DraftRefused;
import dk.raadslag.adoption.MinutesDrafts;
import dk.raadslag.adoption.Releases;
import dk.raadslag.adoption.SigningDissent;
import dk.raadslag.meeting.Meeting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a meeting's minutes come about: the draft, what members say of it, its adoption, and publishing it. */
@Controller
@RequestMapping(MinutesPages.ADDRESS)
class MinutesPages {

    static final String ADDRESS = "/moede/{id:[0-9a-f-]{36}}/referat";
    private static final String REASON = "grund-";
    private static final String REFUSED = "refused";
    private static final String TYPED = "typed";

    private final MinutesRoom room;
    private final MinutesDrafts drafts;
    private final Adoptions adoptions;
    private final Releases releases;

    MinutesPages(MinutesRoom room, MinutesDrafts drafts, Adoptions adoptions, Releases releases) {
        this.room = room;
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.releases = releases;
    }

    @GetMapping
    @SuppressWarnings("unchecked")
    ModelAndView page(Reader reader, @PathVariable UUID id, Model left) {
        Meeting meeting = room.meeting(reader, id);
        var refused = (String) Objects.requireNonNullElse(left.getAttribute(REFUSED), "");
        var typed = (Map<String, String>) Objects.requireNonNullElse(left.getAttribute(TYPED), Map.of());
        return new ModelAndView("adoption/minutes", "view", room.view(reader, meeting, refused, typed));
    }

    @PostMapping("/udkast")
    ModelAndView draft(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String rettelse,
            @RequestParam MultiValueMap<String, String> all,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        Map<String, String> fields = new HashMap<>(all.toSingleValueMap());
        Set<String> seen = Set.copyOf(all.getOrDefault("set", List.of()));
        seen.forEach(mark -> fields.put(MinutesView.TICKED + mark, ""));
        return act(meeting, fields, left, "adoptions.done.drafted", () -> {
            drafts.make(reader, meeting, new DraftOrder(rettelse, reasons(fields), seen));
        });
    }

    private static Map<String, String> reasons(Map<String, String> fields) {
        Map<String, String> reasons = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(REASON)) reasons.put(name.substring(REASON.length()), value);
        });
        return reasons;
    }

    /** @param punkt which item it is about, by its source id; empty for the whole draft */
    @PostMapping("/bemaerkninger")
    ModelAndView remark(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam UUID udkast,
            @RequestParam(defaultValue = "") String punkt,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam Map<String, String> fields,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, fields, left, "adoptions.done.remarked", () -> {
            drafts.remark(reader, meeting, udkast, punkt.isEmpty() ? null : punkt, tekst);
        });
    }

    @PostMapping("/bemaerkninger/{remark:\\d{1,15}}/svar")
    ModelAndView answer(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable long remark,
            @RequestParam UUID udkast,
            @RequestParam(defaultValue = "") String svar,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, Map.of("svar-" + remark, svar), left, "adoptions.done.answered", () -> {
            drafts.answer(reader, meeting, udkast, remark, svar);
        });
    }

    @PostMapping("/godkendelse")
    ModelAndView adopt(Reader reader, @PathVariable UUID id, @RequestParam UUID udkast, RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, Map.of(), left, "adoptions.done.adopted", () -> adoptions.adopt(reader, meeting, udkast));
    }

    /** @param punkt the item that the signer does not agree with, by its source id; empty for none */
    @PostMapping("/underskrift")
    ModelAndView sign(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam UUID udkast,
            @RequestParam(defaultValue = "") String punkt,
            @RequestParam(defaultValue = "") String mindretal,
            @RequestParam Map<String, String> fields,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        boolean dissents = !punkt.isEmpty() || !mindretal.isBlank();
        List<SigningDissent> dissent = dissents ? List.of(new SigningDissent(punkt, mindretal)) : List.of();
        return act(meeting, fields, left, "adoptions.done.signed", () -> {
            adoptions.sign(reader, meeting, udkast, dissent);
        });
    }

    /** @param moede the later meeting that adopted the draft */
    @PostMapping("/godkendelse-paa-moede")
    ModelAndView note(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam UUID udkast,
            @RequestParam UUID moede,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, Map.of(), left, "adoptions.done.adopted", () -> {
            adoptions.note(reader, meeting, udkast, moede);
        });
    }

    /** @param mangler why it is not waited for those whose signature is missing */
    @PostMapping("/udsendelse")
    ModelAndView release(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam UUID udkast,
            @RequestParam(defaultValue = "") String mangler,
            @RequestParam Map<String, String> fields,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, fields, left, "adoptions.done.released", () -> {
            releases.release(reader, meeting, udkast, mangler.isBlank() ? null : mangler);
        });
    }

    @PostMapping("/godkendelsesform")
    ModelAndView choose(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam AdoptionWay form,
            @RequestParam(defaultValue = "") String formgrund,
            @RequestParam Map<String, String> fields,
            RedirectAttributes left) {
        Meeting meeting = room.meeting(reader, id);
        return act(meeting, fields, left, "adoptions.done.chosen", () -> {
            drafts.choose(reader, meeting.committee(), form, formgrund);
        });
    }

    private static ModelAndView act(
            Meeting meeting, Map<String, String> typed, RedirectAttributes left, String done, Runnable act) {
        try {
            act.run();
            left.addFlashAttribute("alert", done);
        } catch (AdoptionRefused refused) {
            keep(left, refused.rule().name(), typed);
        } catch (DraftRefused refused) {
            keep(left, "OBSTACLES", typed);
        }
        return new ModelAndView("redirect:/moede/" + meeting.id() + "/referat");
    }

    private static void keep(RedirectAttributes left, String rule, Map<String, String> typed) {
        left.addFlashAttribute(REFUSED, rule);
        left.addFlashAttribute(TYPED, Map.copyOf(typed));
    }
}
