package dk.raadslag.publication.web;

import static dk.raadslag.publication.web.AddressArgument.PATH;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Publications;
import dk.raadslag.publication.WithdrawalRule;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** An administrator withdraws a document: a reason, a second look, and then it is gone. */
@Controller
class Withdrawals {

    private final Editions editions;
    private final Publications publications;

    Withdrawals(Editions editions, Publications publications) {
        this.editions = editions;
        this.publications = publications;
    }

    @GetMapping(PATH + "/tilbagetraekning")
    ModelAndView form(Reader reader, EditionAddress address) {
        return page("publication/withdrawal", new WithdrawalView(found(reader, address), "", List.of()));
    }

    /** @param sikker whether the administrator has seen what will happen and still wants it */
    @PostMapping(PATH + "/tilbagetraekning")
    ModelAndView withdraw(
            Reader reader,
            EditionAddress address,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean sikker) {
        EditionSummary edition = found(reader, address);
        List<WithdrawalRule> broken = publications.reasonsNotToWithdraw(reader, reason);
        WithdrawalView view = new WithdrawalView(edition, reason, broken);
        if (!broken.isEmpty()) return page("publication/withdrawal", view, HttpStatus.UNPROCESSABLE_CONTENT);
        if (!sikker) return page("publication/withdrawal-confirm", view);
        publications.withdraw(reader, edition.documentId(), reason);
        return new ModelAndView("redirect:" + edition.path());
    }

    @PostMapping(PATH + "/tilbagetraekning/rettelse")
    ModelAndView reconsider(Reader reader, EditionAddress address, @RequestParam(defaultValue = "") String reason) {
        return page("publication/withdrawal", new WithdrawalView(found(reader, address), reason, List.of()));
    }

    private EditionSummary found(Reader reader, EditionAddress address) {
        EditionSummary edition =
                editions.current(reader, address).map(Edition::summary).orElseThrow(Absences.notFound());
        if (!reader.is(Role.ADMINISTRATOR)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        return edition;
    }

    private static ModelAndView page(String template, WithdrawalView view) {
        return page(template, view, HttpStatus.OK);
    }

    private static ModelAndView page(String template, WithdrawalView view, HttpStatus status) {
        return new ModelAndView(template, Map.of("view", view), status);
    }
}
