package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.Revision;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Differences;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a paper has been: every sitting, what it changed, and the way back to it. */
@Controller
@RequestMapping(PaperPages.ADDRESS + PaperPages.ONE + "/historik")
class HistoryPages {

    private static final String ONE = "/{revision:\\d{1,15}}";

    private final PaperRoom room;
    private final Writing writing;
    private final Readings readings;

    HistoryPages(PaperRoom room, Writing writing, Readings readings) {
        this.room = room;
        this.writing = writing;
        this.readings = readings;
    }

    @GetMapping
    ModelAndView list(Reader reader, @PathVariable long id) {
        Paper paper = room.paper(reader, id);
        List<Revision> history = writing.history(reader, paper);
        return new ModelAndView(
                "paper/history",
                Map.of("view", room.view(reader, paper), "sittings", sittings(reader, paper, history)));
    }

    private List<Sitting> sittings(Reader reader, Paper paper, List<Revision> history) {
        Map<Long, String> names = readings
                .as(
                        reader,
                        () -> room.persons(
                                history.stream().map(Revision::author).collect(Collectors.toSet())))
                .stream()
                .collect(Collectors.toMap(person -> person.id(), person -> person.name()));
        return history.stream()
                .map(revision -> new Sitting(
                        revision, names.getOrDefault(revision.author(), ""), heading(paper, revision.part())))
                .toList();
    }

    private static String heading(Paper paper, String part) {
        return paper.template().field(part).map(field -> field.heading()).orElse("");
    }

    @GetMapping(ONE)
    ModelAndView one(Reader reader, @PathVariable long id, @PathVariable long revision) {
        Paper paper = room.paper(reader, id);
        List<Revision> history = writing.history(reader, paper);
        Revision chosen = chosen(history, revision);
        Sitting sitting = sittings(reader, paper, List.of(chosen)).getFirst();
        if (sitting.ofHead()) {
            var head = writing.headAt(reader, paper, chosen).orElseThrow();
            var earlier = before(history, chosen)
                    .flatMap(each -> writing.headAt(reader, paper, each))
                    .orElse(head);
            return new ModelAndView(
                    "paper/revision-head",
                    Map.of("view", room.view(reader, paper), "sitting", sitting, "before", earlier, "was", head));
        }
        RichText was = writing.fieldAt(reader, paper, chosen).orElseThrow();
        RichText before = before(history, chosen)
                .flatMap(earlier -> writing.fieldAt(reader, paper, earlier))
                .orElse(RichText.EMPTY);
        Map<String, Object> model = Map.of(
                "view", room.view(reader, paper),
                "sitting", sitting,
                "was", was,
                "changes", Differences.between(before, was),
                "since", Differences.between(was, paper.part(chosen.part()).current()));
        return new ModelAndView("paper/revision", model);
    }

    private static Optional<Revision> before(List<Revision> history, Revision chosen) {
        return history.stream()
                .filter(other -> other.part().equals(chosen.part()) && other.version() < chosen.version())
                .findFirst();
    }

    @PostMapping(ONE + "/genskabelse")
    ModelAndView restore(
            Reader reader,
            @PathVariable long id,
            @PathVariable long revision,
            @RequestParam(defaultValue = "-1") int udgave,
            RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        boolean restored = writing.restore(reader, paper, chosen(writing.history(reader, paper), revision), udgave);
        left.addFlashAttribute("alert", restored ? "papers.history.restored" : "papers.history.overtaken");
        return new ModelAndView("redirect:" + PaperPages.ADDRESS + "/" + id);
    }

    private static Revision chosen(List<Revision> history, long revision) {
        return history.stream()
                .filter(each -> each.id() == revision)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler
    void refused(PaperRefused refused) {
        throw new ResponseStatusException(HttpStatus.FORBIDDEN, refused.getMessage(), refused);
    }
}
