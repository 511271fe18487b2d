package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.PaperRule;
import dk.raadslag.paper.PaperTemplate;
import dk.raadslag.paper.PaperTemplates;
import dk.raadslag.paper.Papers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new case begun with the text of an earlier one, for its committees or, when they are no more, for another. */
@Controller
@RequestMapping(PaperPages.ADDRESS + PaperPages.ONE)
class CopyPages {

    private static final Map<PaperRule, String> WRONG = Map.of(
            PaperRule.COMMITTEE_ENDED, "papers.copy.ended",
            PaperRule.TEMPLATE_OF_OTHERS, "papers.copy.templateOfOthers");

    private final Readings readings;
    private final Papers papers;
    private final PaperTemplates templates;
    private final Committees committees;
    private final PaperRoom room;

    CopyPages(Readings readings, Papers papers, PaperTemplates templates, Committees committees, PaperRoom room) {
        this.readings = readings;
        this.papers = papers;
        this.templates = templates;
        this.committees = committees;
        this.room = room;
    }

    /** @param udvalg the committee the new case goes to; null for those of the earlier one */
    @PostMapping("/kopi")
    ModelAndView copy(
            Reader reader,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String udvalg,
            RedirectAttributes left) {
        Paper earlier = room.paper(reader, id);
        PaperTemplate template = templates.byId(reader, earlier.template().id()).orElse(earlier.template());
        Optional<Committee> chosen =
                udvalg == null ? Optional.empty() : readings.as(reader, () -> committees.bySlug(udvalg));
        if (udvalg != null && chosen.isEmpty()) return refused(reader, earlier, udvalg, "papers.new.committeeMissing");
        try {
            Paper copy = chosen.map(one -> papers.copy(reader, earlier, template, List.of(one.id())))
                    .orElseGet(() -> papers.copy(reader, earlier, template));
            if (chosen.isEmpty() && !copy.committees().equals(earlier.committees()))
                left.addFlashAttribute("alert", "papers.copy.withoutEnded");
            return new ModelAndView("redirect:" + PaperPages.ADDRESS + "/" + copy.id() + "/oplysninger");
        } catch (PaperRefused refused) {
            String why = WRONG.get(refused.rule());
            if (why == null) throw refused;
            return refused(reader, earlier, udvalg == null ? "" : udvalg, why);
        }
    }

    private ModelAndView refused(Reader reader, Paper earlier, String chosen, String why) {
        return new ModelAndView(
                "paper/copy",
                Map.of(
                        "paper",
                        earlier,
                        "chosen",
                        chosen,
                        "committees",
                        readings.as(reader, committees::current),
                        "errors",
                        Map.of("udvalg", why)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ExceptionHandler
    void refused(PaperRefused refused) {
        throw new ResponseStatusException(HttpStatus.FORBIDDEN, refused.getMessage(), refused);
    }
}
