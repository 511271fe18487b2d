package dk.raadslag.approval.web;

import dk.raadslag.access.Reader;
import dk.raadslag.approval.ApprovalRefused;
import dk.raadslag.approval.ApprovalRoute;
import dk.raadslag.approval.ApprovalRule;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.Plan;
import dk.raadslag.approval.Reason;
import dk.raadslag.approval.Routes;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperProofs;
import java.util.List;
import java.util.Map;
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

    private final ApprovalRoom room;
    private final Approvals approvals;
    private final Routes routes;
    private final PaperProofs proofs;

    ApprovalPages(ApprovalRoom room, Approvals approvals, Routes routes, PaperProofs proofs) {
        this.room = room;
        this.approvals = approvals;
        this.routes = routes;
        this.proofs = proofs;
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
        if (!known) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        SendForm kept = view.routes().isEmpty() ? form : form.carried(seen, view.route());
        return act(reader, paper, kept, left, "approval.sent", () -> {
            if (!view.routes().contains(seen))
                throw new ApprovalRefused(List.of(Reason.of(ApprovalRule.ROUTE_CHANGED)));
            approvals.send(reader, paper, new Plan(seen, form.person(), form.moede()));
        });
    }

    private ApprovalRoute seen(Reader reader, SendForm form) {
        if (form.rute() == null || form.stand() == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return routes.version(reader, form.rute(), form.stand())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/tilbagekaldelse")
    ModelAndView recall(Reader reader, @PathVariable long id, RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        return act(reader, paper, SendForm.EMPTY, left, "approval.recalled", () -> approvals.recall(reader, paper));
    }

    @PostMapping(STEP + "/godkendelse")
    ModelAndView approve(
            Reader reader,
            @PathVariable long id,
            @PathVariable long step,
            @RequestParam(defaultValue = "") String udgave,
            RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        return act(
                reader,
                paper,
                SendForm.EMPTY,
                left,
                "approval.approved",
                () -> approvals.approve(reader, id, step, udgave));
    }

    @PostMapping(STEP + "/tilbagesendelse")
    ModelAndView sendBack(
            Reader reader,
            @PathVariable long id,
            @PathVariable long step,
            @ModelAttribute SendForm form,
            RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        return act(
                reader,
                paper,
                form,
                left,
                "approval.sentBack",
                () -> approvals.sendBack(reader, id, step, form.begrundelse()));
    }

    @PostMapping(STEP + "/overtagelse")
    ModelAndView takeOver(Reader reader, @PathVariable long id, @PathVariable long step, RedirectAttributes left) {
        Paper paper = room.paper(reader, id);
        return act(
                reader, paper, SendForm.EMPTY, left, "approval.takenOver", () -> approvals.takeOver(reader, id, step));
    }

    private ModelAndView act(
            Reader reader, Paper paper, SendForm form, RedirectAttributes left, String done, Runnable act) {
        try {
            act.run();
            left.addFlashAttribute("alert", done);
            return new ModelAndView("redirect:/sager/" + paper.id() + "/godkendelse");
        } catch (ApprovalRefused refused) {
            ModelAndView page = page(reader, room.paper(reader, paper.id()), form, refused.reasons());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(Reader reader, Paper paper, SendForm form, List<Reason> refused) {
        ApprovalView view = room.view(reader, paper, form, refused);
        ModelAndView page =
                new ModelAndView("approval/way", Map.of("view", view, "margin", room.margin(reader, paper)));
        if (view.sendable()) {
            page.addObject("tally", proofs.tally(reader, paper));
            page.addObject("tooClose", room.tooClose(view));
        }
        return page;
    }
}
