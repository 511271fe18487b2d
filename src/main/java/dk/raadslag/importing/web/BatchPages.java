package dk.raadslag.importing.web;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.importing.Batch;
import dk.raadslag.importing.Batch.Stage;
import dk.raadslag.importing.Batches;
import dk.raadslag.importing.DocumentPlace;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at what was read, saying what it lacks, and storing what is chosen. */
@Controller
@RequestMapping("/administration/import/{id}")
class BatchPages {

    private final Batches batches;
    private final Readings readings;
    private final Committees committees;

    BatchPages(Batches batches, Readings readings, Committees committees) {
        this.batches = batches;
        this.readings = readings;
        this.committees = committees;
    }

    @GetMapping
    ModelAndView batch(Reader reader, @PathVariable UUID id) {
        return page(view(reader, find(reader, id)), HttpStatus.OK);
    }

    /** Uses what was typed and shows what storing will do then; nothing is stored. */
    @PostMapping("/oplysninger")
    ModelAndView complete(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes left) {
        Batch batch = find(reader, id);
        return complete(reader, batch, BatchForm.of(batch, sent), left);
    }

    private ModelAndView complete(Reader reader, Batch batch, BatchForm form, RedirectAttributes left) {
        batches.choose(batch, form.chosen(), form.forAll());
        batches.complete(batch, form.facts());
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) return refused(view(reader, batch).refused(form.typed(), errors));
        if (!form.asked().isEmpty()) left.addFlashAttribute("alert", "importing.facts.used");
        return back(batch);
    }

    /** Stores what is chosen; what was typed and not yet looked at is shown first. */
    @PostMapping("/indlaesning")
    ModelAndView store(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes left) {
        Batch batch = find(reader, id);
        if (batch.stage() != Stage.READ) return back(batch);
        BatchForm form = BatchForm.of(batch, sent);
        if (!form.asked().isEmpty()) return complete(reader, batch, form, left);
        batches.choose(batch, form.chosen(), form.forAll());
        if (nothingChosen(batch)) return nothingChosen(view(reader, batch));
        batches.store(reader, batch, Audience.of(form.forAll() ? Token.PUBLIC : Token.STAFF));
        return back(batch);
    }

    private static boolean nothingChosen(Batch batch) {
        return batch.documents().stream().noneMatch(document -> document.chosen());
    }

    private static ModelAndView nothingChosen(BatchView view) {
        DocumentPlace first = view.firstStorable();
        return refused(view.refused(Map.of(), Map.of(TypedFacts.field("tag", first), "importing.batch.nothingChosen")));
    }

    private Batch find(Reader reader, UUID id) {
        return batches.find(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private BatchView view(Reader reader, Batch batch) {
        List<String> names = readings.as(
                reader, () -> committees.all().stream().map(Committee::name).toList());
        return BatchView.of(batch, names);
    }

    private static ModelAndView back(Batch batch) {
        return new ModelAndView("redirect:/administration/import/" + batch.id());
    }

    private static ModelAndView refused(BatchView view) {
        return page(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(BatchView view, HttpStatus status) {
        return new ModelAndView("importing/batch", Map.of("batch", view), status);
    }
}
