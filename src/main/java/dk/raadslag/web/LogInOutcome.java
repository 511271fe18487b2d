package dk.raadslag.web;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Readers;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows a try to log in, by whichever way. */
@Component
class LogInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String REFUSED = "/log-ind/afvist";
    static final String REASON = LogInOutcome.class.getName();

    private final LogInCookie logIns;
    private final Readers readers;
    private final Accounts accounts;

    LogInOutcome(LogInCookie logIns, Readers readers, Accounts accounts) {
        this.logIns = logIns;
        this.readers = readers;
        this.accounts = accounts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        LoggedInPerson person = person(authentication);
        logIns.saveContext(new SecurityContextImpl(person), request, response);
        readers.ofPerson(person.personId()).ifPresent(accounts::loggedIn);
        String returnTo = ReturnAddress.of(request);
        ReturnAddress.forget(request);
        response.sendRedirect(returnTo);
    }

    private static LoggedInPerson person(Authentication authentication) {
        if (authentication instanceof LoggedInPerson person) return person;
        if (authentication.getPrincipal() instanceof KnownOidcUser user) return new LoggedInPerson(user.personId());
        throw new IllegalStateException("Nobody is logged in by " + authentication.getClass());
    }

    /** Shows the log-in page again, with what was typed and why it did not help. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        request.setAttribute(REASON, reason);
        if (reason instanceof TooManyAttempts attempts) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(attempts.remaining().toSeconds() + 1));
        }
        request.getRequestDispatcher(REFUSED).forward(request, response);
    }
}
