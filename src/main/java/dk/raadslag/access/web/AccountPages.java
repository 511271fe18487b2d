package dk.raadslag.access.web;

import dk.raadslag.access.Account;
import dk.raadslag.access.AccountRefused;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.PasswordLinks;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An administrator lets people in, changes what they may do, and shuts them out. */
@Controller
@RequestMapping(AccountPages.ADDRESS)
class AccountPages {

    static final String ADDRESS = "/administration/adgange";
    private static final String ONE = "/{id:\\d{1,15}}";

    private final Accounts accounts;
    private final PasswordLinks links;

    AccountPages(Accounts accounts, PasswordLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("access/accounts", Map.of("accounts", accounts.all()));
    }

    @GetMapping("/ny")
    ModelAndView form() {
        return form(NewAccountForm.EMPTY, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(Reader reader, @ModelAttribute NewAccountForm form, RedirectAttributes left) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) return form(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            long id = accounts.letIn(reader, form.person(), form.roles()).id();
            return done(left, "access.done.opened", "/" + id);
        } catch (AccountRefused refused) {
            Map<String, String> taken =
                    Map.of("email", "access.rule." + refused.rules().getFirst());
            return form(form, taken, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(ONE)
    ModelAndView account(Reader reader, @PathVariable long id) {
        return page(view(reader, id), HttpStatus.OK);
    }

    @PostMapping(ONE + "/roller")
    ModelAndView changeRoles(
            Reader reader,
            @PathVariable long id,
            @RequestParam(name = "roller", defaultValue = "") List<Role> chosen,
            RedirectAttributes left) {
        AccountView view = view(reader, id);
        try {
            accounts.changeRoles(reader, id, NewAccountForm.withReader(chosen));
            return done(left, "access.done.roles", "/" + id);
        } catch (AccountRefused refused) {
            return page(view.refusedRoles(chosen, refused.rules()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Shows the link once; it is kept nowhere, so the answer is the page itself. */
    @PostMapping(ONE + "/link")
    ModelAndView makeLink(Reader reader, @PathVariable long id) {
        AccountView view = view(reader, id);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PasswordPages.ADDRESS)
                .path(links.make(reader, id))
                .toUriString();
        return page(view.withLink(address), HttpStatus.OK);
    }

    @PostMapping(ONE + "/lukning")
    ModelAndView close(
            Reader reader,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes left) {
        AccountView view = view(reader, id);
        try {
            accounts.close(reader, id, reason);
            return done(left, "access.done.closed", "");
        } catch (AccountRefused refused) {
            return page(view.refusedClosing(reason, refused.rules()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private AccountView view(Reader reader, long id) {
        Account account = accounts.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return AccountView.of(account, accounts.reasonsNotToClose(reader, account, "given"));
    }

    private static ModelAndView form(NewAccountForm form, Map<String, String> errors, HttpStatus status) {
        return new ModelAndView("access/account-new", Map.of("form", form, "errors", errors), status);
    }

    private static ModelAndView page(AccountView view, HttpStatus status) {
        return new ModelAndView("access/account", Map.of("view", view), status);
    }

    private static ModelAndView done(RedirectAttributes left, String message, String path) {
        left.addFlashAttribute("alert", message);
        return new ModelAndView("redirect:" + ADDRESS + path);
    }
}
