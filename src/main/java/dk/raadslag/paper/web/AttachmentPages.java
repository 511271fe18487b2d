package dk.raadslag.paper.web;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.FileName;
import dk.raadslag.paper.file.FileRefused;
import dk.raadslag.paper.web.AttachedView.Added;
import dk.raadslag.paper.web.AttachedView.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is attached to a paper: handing in, naming, ordering, replacing and removing. */
@Controller
@RequestMapping(PaperPages.ADDRESS + PaperPages.ONE + "/bilag")
class AttachmentPages {

    private static final String ONE = "/{attachment:\\d{1,15}}";
    private static final String REFUSED = "refused";
    private static final String ADDED = "added";

    private final PaperRoom room;
    private final AttachedRoom attached;
    private final Attachments attachments;

    AttachmentPages(PaperRoom room, AttachedRoom attached, Attachments attachments) {
        this.room = room;
        this.attached = attached;
        this.attachments = attachments;
    }

    @GetMapping
    ModelAndView list(
            Reader reader,
            @PathVariable long id,
            @RequestParam(name = "for-meget", required = false) @Nullable String tooMuch,
            Model left) {
        Paper paper = room.paper(reader, id);
        List<?> refused = (List<?>) Objects.requireNonNullElse(left.getAttribute(REFUSED), List.of());
        Map<String, Object> model = Map.of(
                "view",
                room.view(reader, paper),
                "attached",
                attached.view(reader, paper),
                "refused",
                refused,
                "added",
                Objects.requireNonNullElse(left.getAttribute(ADDED), List.of()),
                "tooMuch",
                tooMuch != null);
        return new ModelAndView("paper/attachments", model);
    }

    /** Takes the files that can be taken and says of each of the others why not. */
    @PostMapping
    ModelAndView add(
            Reader reader,
            @PathVariable long id,
            @RequestParam(name = "filer", required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes left)
            throws IOException {
        Paper paper = writable(reader, id);
        List<Refusal> refused = new ArrayList<>();
        List<Attachment> there = new ArrayList<>(attached.view(reader, paper).there());
        int before = there.size();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (isNothing(file)) continue;
            refusal(file, checked -> there.add(attachments.add(reader, paper, checked)))
                    .ifPresent(refused::add);
        }
        List<Added> added = Added.after(there, before);
        if (added.isEmpty() && refused.isEmpty()) refused.add(new Refusal("", "attachments.none"));
        left.addFlashAttribute(ADDED, added);
        return back(paper, "", left, null, refused);
    }

    /** A form without a chosen file sends one with neither name nor bytes. */
    private static boolean isNothing(MultipartFile file) {
        return file.isEmpty()
                && Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    private interface Taking {
        void take(CheckedFile file);
    }

    private static Optional<Refusal> refusal(MultipartFile file, Taking taking) throws IOException {
        String shown = FileName.shown(file.getOriginalFilename());
        try {
            CheckedFile.requireSize(file.getSize(), CheckedFile.LARGEST);
            taking.take(CheckedFile.of(file.getOriginalFilename(), file.getBytes()));
            return Optional.empty();
        } catch (FileRefused refused) {
            return Optional.of(new Refusal(shown, "attachments.rule." + refused.rule()));
        } catch (PaperRefused refused) {
            return Optional.of(new Refusal(shown, "papers.rule." + refused.rule()));
        }
    }

    @PostMapping(ONE + "/oplysninger")
    ModelAndView describe(
            Reader reader,
            @PathVariable long id,
            @PathVariable long attachment,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "true") boolean lukket,
            RedirectAttributes left) {
        Paper paper = writable(reader, id);
        require(reader, paper, attachment);
        try {
            attachments.describe(reader, paper, attachment, navn, lukket);
            return back(paper, "#bilag-" + attachment, left, "attachments.done.described", List.of());
        } catch (FileRefused refused) {
            var why = new Refusal(FileName.shown(navn), "attachments.rule." + refused.rule());
            return back(paper, "", left, null, List.of(why));
        }
    }

    @PostMapping(ONE + "/flytning")
    ModelAndView move(
            Reader reader,
            @PathVariable long id,
            @PathVariable long attachment,
            @RequestParam(defaultValue = "false") boolean op,
            RedirectAttributes left) {
        Paper paper = writable(reader, id);
        require(reader, paper, attachment);
        attachments.move(reader, paper, attachment, op);
        return back(paper, "#bilag-" + attachment, left, "attachments.done.moved", List.of());
    }

    @PostMapping(ONE + "/udskiftning")
    ModelAndView replace(
            Reader reader,
            @PathVariable long id,
            @PathVariable long attachment,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            RedirectAttributes left)
            throws IOException {
        Paper paper = writable(reader, id);
        require(reader, paper, attachment);
        if (file == null || isNothing(file))
            return back(paper, "", left, null, List.of(new Refusal("", "attachments.none")));
        Optional<Refusal> why = refusal(file, checked -> attachments.replace(reader, paper, attachment, checked));
        if (why.isPresent()) return back(paper, "", left, null, why.stream().toList());
        return back(paper, "#bilag-" + attachment, left, "attachments.done.replaced", List.of());
    }

    @PostMapping(ONE + "/fjernelse")
    ModelAndView remove(Reader reader, @PathVariable long id, @PathVariable long attachment, RedirectAttributes left) {
        Paper paper = writable(reader, id);
        require(reader, paper, attachment);
        attachments.remove(reader, paper, attachment);
        return back(paper, "", left, "attachments.done.removed", List.of());
    }

    private Paper writable(Reader reader, long id) {
        Paper paper = room.paper(reader, id);
        if (!attached.view(reader, paper).writes()) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        return paper;
    }

    private void require(Reader reader, Paper paper, long attachment) {
        boolean there = attached.view(reader, paper).there().stream()
                .map(Attachment::id)
                .anyMatch(each -> each == attachment);
        if (!there) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView back(
            Paper paper, String place, RedirectAttributes left, @Nullable String alert, List<Refusal> refused) {
        if (alert != null) left.addFlashAttribute("alert", alert);
        if (!refused.isEmpty()) left.addFlashAttribute(REFUSED, List.copyOf(refused));
        return new ModelAndView("redirect:" + PaperPages.ADDRESS + "/" + paper.id() + "/bilag" + place);
    }

    @ExceptionHandler
    void refused(PaperRefused refused) {
        throw new ResponseStatusException(HttpStatus.FORBIDDEN, refused.getMessage(), refused);
    }
}
