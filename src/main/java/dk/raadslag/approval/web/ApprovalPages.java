package dk.raadslag.approval.web;

import dk.raadslag.access.Reader;
import dk.raadslag.approval.ApprovalRefused;
import dk.raadslag.approval.ApprovalRoute;
import dk.raadslag.approval.ApprovalRule;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.Plan;
import dk.raadslag.approval.Reason;
import dk.raadslag.approval.Routes;
import dk.raadslag.approval.Waiting;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperProofs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way of a paper: where it is, and sending, approving and sending it back. */
@Controller
@RequestMapping("/sager/{id:\\d{1,15}}")
class ApprovalPages {

    private static final String STEP = "/trin/{step:\\d{1,15}}";

    /** Says in a form that it stands in the pile. */
    private static final String PILE = "bunke";

    private final ApprovalRoom room;
    private final Approvals approvals;
    private final Routes routes;
    private final PaperProofs proofs;
    private final WrittenRoom texts;
    private final Pile pile;

    ApprovalPages(
            ApprovalRoom room, Approvals approvals, Routes routes, PaperProofs proofs, WrittenRoom texts, Pile pile) {
        this.room = room;
        this.approvals = approvals;
        this.routes = routes;
        this.proofs = proofs;
        this.texts = texts;
        this.pile = pile;
    }

    @GetMapping("/godkendelse")
    ModelAndView way(Reader reader, @PathVariable long id, @ModelAttribute SendForm form) {
        return page(reader, room.paper(reader, id), form, List.of());
    }

    @PostMapping("/indsendelse")
    ModelAndView send(Reader reader, @PathVariable long id, @ModelAttribute SendForm form, RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        ApprovalView view = room.view(reader, paper, form, List.of());
        ApprovalRoute seen = seen(reader, form);
        boolean known = form.moede() == null
                || view.meetings().stream().anyMatch(meeting -> meeting.id().equals(form.moede()));
        SendForm kept = view.routes().isEmpty() ? form : form.carried(seen, view.route());
        Act act = new Act(kept, "approval.sent", () -> {
            if (!known) throw new ApprovalRefused(List.of(Reason.of(ApprovalRule.MEETING_GONE)));
            if (!view.routes().contains(seen))
                throw new ApprovalRefused(List.of(Reason.of(ApprovalRule.ROUTE_CHANGED)));
            approvals.send(reader, paper, new Plan(seen, form.person(), form.moede()));
        });
        return act(reader, paper, left, act);
    }

    private ApprovalRoute seen(Reader reader, SendForm form) {
        if (form.rute() == null || form.stand() == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return routes.version(reader, form.rute(), form.stand())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/tilbagekaldelse")
    ModelAndView recall(Reader reader, @PathVariable long id, RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        return act(
                reader,
                paper,
                left,
                new Act(SendForm.EMPTY, "approval.recalled", () -> approvals.recall(reader, paper)));
    }

    @PostMapping(STEP + "/godkendelse")
    ModelAndView approve(
            Reader reader,
            @PathVariable long id,
            @PathVariable long step,
            @RequestParam(defaultValue = "") String udgave,
            @RequestParam(defaultValue = "") String fra,
            RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        Act act = new Act(SendForm.EMPTY, "approval.approved", () -> approvals.approve(reader, id, step, udgave));
        return fra.equals(PILE) ? actInPile(reader, step, left, act) : act(reader, paper, left, act);
    }

    @PostMapping(STEP + "/tilbagesendelse")
    ModelAndView sendBack(
            Reader reader,
            @PathVariable long id,
            @PathVariable long step,
            @ModelAttribute SendForm form,
            @RequestParam(defaultValue = "") String fra,
            RedirectAttributes left) {
        if (isGone(reader, id) && !form.begrundelse().isBlank()) return kept(reader, step, form.begrundelse());
        Paper paper = room.paper(reader, id);
        Act act = new Act(form, "approval.sentBack", () -> approvals.sendBack(reader, id, step, form.begrundelse()));
        return fra.equals(PILE) ? actInPile(reader, step, left, act) : act(reader, paper, left, act);
    }

    /** Whoever is asked no longer may not read the paper either; for others it is as absent as it was. */
    private boolean isGone(Reader reader, long id) {
        return reader.loggedIn() && !room.reads(reader, id);
    }

    private ModelAndView kept(Reader reader, long step, String typed) {
        List<Reason> reasons = List.of(Reason.of(ApprovalRule.NOT_ITS_TURN));
        return refused(pile.page(reader, new PileRefusal(step, typed, reasons)));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping(STEP + "/overtagelse")
    ModelAndView takeOver(Reader reader, @PathVariable long id, @PathVariable long step, RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        return act(
                reader,
                paper,
                left,
                new Act(SendForm.EMPTY, "approval.takenOver", () -> approvals.takeOver(reader, id, step)));
    }

    /**
     * What somebody does to a paper on its way.
     *
     * @param form what is chosen and typed
     * @param done the key of the message when it is carried out
     */
    private record Act(SendForm form, String done, Runnable how) {}

    private ModelAndView act(Reader reader, Paper paper, RedirectAttributes left, Act act) {
        try {
            act.how().run();
            left.addFlashAttribute("alert", act.done());
            return new ModelAndView("redirect:/sager/" + paper.id() + "/godkendelse");
        } catch (ApprovalRefused refused) {
            return refused(page(reader, room.paper(reader, paper.id()), act.form(), refused.reasons()));
        }
    }

    /** Leads to the next case in the pile. */
    private ModelAndView actInPile(Reader reader, long step, RedirectAttributes left, Act act) {
        List<Long> before = pile.order(reader);
        try {
            act.how().run();
        } catch (ApprovalRefused refused) {
            String typed = act.form().begrundelse();
            return refused(pile.page(reader, new PileRefusal(step, typed, refused.reasons())));
        }
        Optional<Waiting> next = pile.after(reader, before, step);
        left.addFlashAttribute(next.isPresent() ? "done" : "alert", act.done());
        next.ifPresent(waiting -> left.addFlashAttribute("next", waiting.step().id()));
        return new ModelAndView("redirect:" + next.map(Pile::address).orElse(Pile.ADDRESS));
    }

    private ModelAndView page(Reader reader, Paper paper, SendForm form, List<Reason> refused) {
        ApprovalView view = room.view(reader, paper, form, refused);
        ModelAndView page = new ModelAndView("approval/way", Map.of("view", view));
        if (view.latest() != null && view.mine().isPresent())
            page.addObject("text", texts.text(reader, paper, view.latest()));
        if (view.sendable()) {
            page.addObject("tally", proofs.tally(reader, paper));
            page.addObject("tooClose", room.tooClose(view));
        }
        return page;
    }
}
