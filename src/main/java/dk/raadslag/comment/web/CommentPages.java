package dk.raadslag.comment.web;

import dk.raadslag.access.Reader;
import dk.raadslag.comment.CommentRefused;
import dk.raadslag.comment.CommentRule;
import dk.raadslag.comment.CommentThread;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.NewComment;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where comments are written: a form on a page is answered with the page, a script with the field's comments. */
@Controller
@RequestMapping("/sager/{id:\\d{1,15}}")
class CommentPages {

    private static final String FIELD = "/felter/{key:[A-Za-z0-9]{1,40}}/kommentarer";
    private static final String THREAD = "/kommentarer/{thread:\\d{1,15}}";
    private static final String REMARK = THREAD + "/svar/{remark:\\d{1,15}}";

    private final Papers papers;
    private final Comments comments;
    private final CommentRoom room;

    CommentPages(Papers papers, Comments comments, CommentRoom room) {
        this.papers = papers;
        this.comments = comments;
        this.room = room;
    }

    @GetMapping(FIELD)
    ModelAndView field(Reader reader, @PathVariable long id, @PathVariable String key) {
        return part(reader, withField(reader, id, key), key, Typed.NOTHING, HttpStatus.OK);
    }

    /** The way to a thread from wherever it is told of; whoever comes by it has read what mentions them. */
    @GetMapping(THREAD)
    ModelAndView look(Reader reader, @PathVariable long id, @PathVariable long thread) {
        Paper paper = paper(reader, id);
        thread(reader, paper, thread);
        comments.look(reader, paper, thread);
        return new ModelAndView("redirect:/sager/" + id + "#kommentar-" + thread);
    }

    @PostMapping(FIELD)
    ModelAndView begin(
            Reader reader, @PathVariable long id, @PathVariable String key, @ModelAttribute CommentForm form) {
        Paper paper = withField(reader, id, key);
        NewComment comment = new NewComment(key, form.place(), form.said());
        return answered(reader, paper, key, null, null, form, () -> comments.begin(reader, paper, comment));
    }

    @PostMapping(THREAD + "/svar")
    ModelAndView answer(
            Reader reader, @PathVariable long id, @PathVariable long thread, @ModelAttribute CommentForm form) {
        return act(reader, id, thread, null, form, paper -> comments.answer(reader, paper, thread, form.said()));
    }

    @PostMapping(REMARK + "/rettelse")
    ModelAndView change(
            Reader reader,
            @PathVariable long id,
            @PathVariable long thread,
            @PathVariable long remark,
            @ModelAttribute CommentForm form) {
        return act(
                reader, id, thread, remark, form, paper -> comments.change(reader, paper, thread, remark, form.said()));
    }

    @PostMapping(REMARK + "/sletning")
    ModelAndView remove(
            Reader reader,
            @PathVariable long id,
            @PathVariable long thread,
            @PathVariable long remark,
            @ModelAttribute CommentForm form) {
        return act(reader, id, thread, remark, form, paper -> comments.remove(reader, paper, thread, remark));
    }

    @PostMapping(THREAD + "/loesning")
    ModelAndView resolve(
            Reader reader, @PathVariable long id, @PathVariable long thread, @ModelAttribute CommentForm form) {
        return act(reader, id, thread, null, form, paper -> comments.resolve(reader, paper, thread));
    }

    @PostMapping(THREAD + "/genaabning")
    ModelAndView reopen(
            Reader reader, @PathVariable long id, @PathVariable long thread, @ModelAttribute CommentForm form) {
        return act(reader, id, thread, null, form, paper -> comments.reopen(reader, paper, thread));
    }

    private ModelAndView act(
            Reader reader,
            long id,
            long threadId,
            @Nullable Long remark,
            CommentForm form,
            java.util.function.Consumer<Paper> how) {
        Paper paper = paper(reader, id);
        CommentThread thread = thread(reader, paper, threadId);
        return answered(reader, paper, thread.field(), threadId, remark, form, () -> {
            how.accept(paper);
            return threadId;
        });
    }

    private ModelAndView answered(
            Reader reader,
            Paper paper,
            String key,
            @Nullable Long thread,
            @Nullable Long remark,
            CommentForm form,
            LongSupplier how) {
        try {
            long done = how.getAsLong();
            if (!form.partOnly()) return new ModelAndView("redirect:" + form.page(paper.id()) + "#kommentar-" + done);
            return part(reader, paper, key, Typed.NOTHING, HttpStatus.OK).addObject("done", done);
        } catch (CommentRefused refused) {
            if (refused.rule() == CommentRule.UNKNOWN) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            Typed typed = Typed.refused(thread, remark, form, refused);
            HttpStatus status =
                    refused.rule() == CommentRule.STALE ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return form.partOnly()
                    ? part(reader, paper, key, typed, status)
                    : new ModelAndView("comment/refused", model(reader, paper, key, typed), status);
        }
    }

    private ModelAndView part(Reader reader, Paper paper, String key, Typed typed, HttpStatus status) {
        return new ModelAndView("comment/_field", model(reader, paper, key, typed), status);
    }

    private Map<String, Object> model(Reader reader, Paper paper, String key, Typed typed) {
        return Map.of("view", room.gathered(reader, paper).field(key, typed));
    }

    private Paper paper(Reader reader, long id) {
        return papers.byId(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Paper withField(Reader reader, long id, String key) {
        Paper paper = paper(reader, id);
        if (paper.template().field(key).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return paper;
    }

    private CommentThread thread(Reader reader, Paper paper, long id) {
        return comments.of(reader, paper).stream()
                .filter(thread -> thread.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
