package dk.raadslag.web;

import dk.raadslag.access.Readers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One click and one is somebody; only where the fictional town lives. */
@Controller
@ConditionalOnBooleanProperty("raadslag.demo")
class DemoLogIn {

    private final Readers readers;
    private final SessionAuthenticationStrategy newSession;
    private final LogInOutcome outcome;

    DemoLogIn(Readers readers, SessionAuthenticationStrategy newSession, LogInOutcome outcome) {
        this.readers = readers;
        this.newSession = newSession;
        this.outcome = outcome;
    }

    @PostMapping("/log-ind/demo")
    void become(@RequestParam("person") long personId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (readers.ofPerson(personId).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var person = new LoggedInPerson(personId);
        newSession.onAuthentication(person, request, response);
        outcome.onAuthenticationSuccess(request, response, person);
    }
}
