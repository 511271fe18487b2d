package dk.raadslag.manuscript.web;

import dk.raadslag.access.Reader;
import dk.raadslag.manuscript.Endorsements;
import dk.raadslag.manuscript.Found;
import dk.raadslag.manuscript.HandedIn;
import dk.raadslag.manuscript.ReturnRefused;
import dk.raadslag.manuscript.ReturnRule;
import dk.raadslag.manuscript.ReturnedField;
import dk.raadslag.manuscript.Returns;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.file.FileName;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing in a Word file of a paper, looking at what it changes, and taking it as proposals. */
@Controller
@RequestMapping("/sager/{id:\\d{1,15}}/word")
class ReturnPages {

    private static final String ONE = "/{file:[0-9a-f-]{36}}";

    private final Papers papers;
    private final Returns returns;
    private final Endorsements endorsements;

    ReturnPages(Papers papers, Returns returns, Endorsements endorsements) {
        this.papers = papers;
        this.returns = returns;
        this.endorsements = endorsements;
    }

    @GetMapping
    ModelAndView form(
            Reader reader,
            @PathVariable long id,
            @RequestParam(name = "for-meget", required = false) @Nullable String tooMuch) {
        return form(paper(reader, id), tooMuch == null ? null : ReturnRule.TOO_LARGE, null);
    }

    @PostMapping
    ModelAndView handIn(
            Reader reader,
            @PathVariable long id,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file)
            throws IOException {
        Paper paper = paper(reader, id);
        if (file == null) return form(paper, ReturnRule.NO_FILE, null);
        try {
            String name = FileName.shown(file.getOriginalFilename());
            UUID kept = returns.handIn(reader, paper, new HandedIn(name, file.getBytes()));
            return new ModelAndView("redirect:" + address(paper) + "/" + kept);
        } catch (ReturnRefused refused) {
            return form(paper, refused.rule(), refused.why());
        }
    }

    private static ModelAndView form(Paper paper, @Nullable ReturnRule wrong, @Nullable String why) {
        Map<String, Object> model = new HashMap<>();
        model.put("paper", paper);
        model.put("wrong", wrong);
        model.put("why", why);
        HttpStatus status = wrong == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("manuscript/return", model, status);
    }

    @GetMapping(ONE)
    ModelAndView found(Reader reader, @PathVariable long id, @PathVariable UUID file) {
        Paper paper = paper(reader, id);
        Map<String, Object> model = new HashMap<>(Map.of("paper", paper, "found", found(reader, paper, file)));
        model.put("asked", endorsements.asked(reader, paper).orElse(null));
        return new ModelAndView("manuscript/found", model);
    }

    /** @param params the versions of the fields that are changed, as the reader saw them */
    @PostMapping(ONE + "/forslag")
    ModelAndView take(
            Reader reader,
            @PathVariable long id,
            @PathVariable UUID file,
            @RequestParam Map<String, String> params,
            RedirectAttributes left) {
        Paper paper = paper(reader, id);
        Found found = found(reader, paper, file);
        boolean taken = returns.take(reader, paper, file, versions(found, params));
        String done = found.strange() == null ? "manuscripts.taken" : "manuscripts.strange.taken";
        return away(paper, file, taken, done, left);
    }

    /** @param params as in taking, and the paper's stamp */
    @PostMapping(ONE + "/godkendelse")
    ModelAndView approve(
            Reader reader,
            @PathVariable long id,
            @PathVariable UUID file,
            @RequestParam Map<String, String> params,
            RedirectAttributes left) {
        Paper paper = paper(reader, id);
        Map<String, Integer> versions = versions(found(reader, paper, file), params);
        boolean approved = endorsements.approve(reader, paper, file, versions, params.getOrDefault("udgave", ""));
        return away(paper, file, approved, "manuscripts.approved", left);
    }

    private static Map<String, Integer> versions(Found found, Map<String, String> params) {
        Map<String, Integer> versions = new HashMap<>();
        for (ReturnedField field : found.toTake()) {
            String version = params.getOrDefault("version-" + field.field().key(), "");
            if (version.matches("\\d{1,9}")) versions.put(field.field().key(), Integer.valueOf(version));
        }
        return versions;
    }

    private static ModelAndView away(Paper paper, UUID file, boolean done, String words, RedirectAttributes left) {
        left.addFlashAttribute("alert", done ? words : "manuscripts.changedSince");
        return new ModelAndView("redirect:" + (done ? "/sager/" + paper.id() : address(paper) + "/" + file));
    }

    private Found found(Reader reader, Paper paper, UUID file) {
        return returns.found(reader, paper, file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Paper paper(Reader reader, long id) {
        return papers.byId(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(Paper paper) {
        return "/sager/" + paper.id() + "/word";
    }
}
