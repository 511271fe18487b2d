package dk.raadslag.web;

import dk.raadslag.access.Account;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page to log in at, and the same page when it did not go well. */
@Controller
class LogInPages {

    private final Accounts accounts;
    private final LogInProviders providers;
    private final boolean demo;

    /** @param demo whether the page offers to come in as any of those who have an account, without a password */
    LogInPages(Accounts accounts, LogInProviders providers, @Value("${raadslag.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.providers = providers;
        this.demo = demo;
    }

    @GetMapping("/log-ind")
    ModelAndView page(HttpServletRequest request, Reader reader) {
        if (reader.loggedIn()) return new ModelAndView("redirect:" + ReturnAddress.of(request));
        return page(request, LogInProblem.NONE, HttpStatus.OK);
    }

    @RequestMapping(LogInOutcome.REFUSED)
    ModelAndView refused(HttpServletRequest request) {
        LogInProblem problem = LogInProblem.of(request.getAttribute(LogInOutcome.REASON));
        return page(request, problem, problem.status());
    }

    private ModelAndView page(HttpServletRequest request, LogInProblem problem, HttpStatus status) {
        Map<String, Object> model = Map.of(
                "returnTo", ReturnAddress.of(request),
                "email", Objects.requireNonNullElse(request.getParameter("email"), ""),
                "problem", problem,
                "providers", providers.all(),
                "cast", demo ? accounts.all() : List.<Account>of());
        return new ModelAndView("web/log-in", model, status);
    }
}
