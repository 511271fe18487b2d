package dk.raadslag.manuscript.web;

import dk.raadslag.access.Reader;
import dk.raadslag.manuscript.Division;
import dk.raadslag.manuscript.Divisions;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Dividing a whole case that was put into one field; for those who write the paper. */
@Controller
@RequestMapping("/sager/{id:\\d{1,15}}/fordel")
class DividePages {

    private final Papers papers;
    private final Divisions divisions;

    DividePages(Papers papers, Divisions divisions) {
        this.papers = papers;
        this.divisions = divisions;
    }

    @GetMapping
    ModelAndView divided(Reader reader, @PathVariable long id) {
        Paper paper = paper(reader, id);
        Map<String, Object> model = new HashMap<>();
        model.put("paper", paper);
        model.put("whole", paper.parted().orElse(null));
        model.put("main", Division.main(paper.template()));
        model.put("division", divisions.of(paper).orElse(null));
        return new ModelAndView("manuscript/divide", model);
    }

    @PostMapping
    ModelAndView divide(
            Reader reader,
            @PathVariable long id,
            @RequestParam(name = "version", defaultValue = "0") int version,
            RedirectAttributes left) {
        Paper paper = paper(reader, id);
        boolean divided = divisions.divide(reader, paper, version);
        left.addFlashAttribute("alert", divided ? "manuscripts.divided" : "manuscripts.divide.changed");
        return new ModelAndView("redirect:/sager/" + paper.id() + (divided ? "" : "/fordel"));
    }

    private Paper paper(Reader reader, long id) {
        return papers.byId(reader, id)
                .filter(paper -> papers.whyNotChange(reader, paper).isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
