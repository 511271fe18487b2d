package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.casework.KleSubject;
import dk.raadslag.casework.KleTitles;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Finding the KLE subject of a case by number or words: a page, and the same as JSON for the form of a paper. */
@Controller
class KlePages {

    private static final int MOST = 30;

    private final KleTitles subjects;
    private final Papers papers;

    KlePages(KleTitles subjects, Papers papers) {
        this.subjects = subjects;
        this.papers = papers;
    }

    /** @param sag the id of the paper whose form the found number is to be put into */
    @GetMapping("/kle")
    ModelAndView page(
            Reader reader,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long sag) {
        requireLogIn(reader);
        Map<String, Object> model = Map.of(
                "asked",
                q,
                "found",
                subjects.find(reader, q, MOST),
                "paper",
                sag == null ? 0L : papers.byId(reader, sag).map(Paper::id).orElse(0L));
        return new ModelAndView("paper/kle", model);
    }

    @GetMapping("/kle.json")
    ResponseEntity<List<KleSubject>> json(Reader reader, @RequestParam(defaultValue = "") String q) {
        requireLogIn(reader);
        return ResponseEntity.ok(subjects.find(reader, q, MOST));
    }

    private static void requireLogIn(Reader reader) {
        if (!reader.loggedIn()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
