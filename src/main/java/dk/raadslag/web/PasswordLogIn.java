package dk.raadslag.web;

import dk.raadslag.access.PasswordCheck;
import dk.raadslag.access.PasswordProof;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Log-in by e-mail and password. */
@Component
class PasswordLogIn implements AuthenticationProvider {

    private final PasswordCheck check;
    private final LogInAttempts attempts;

    PasswordLogIn(PasswordCheck check, LogInAttempts attempts) {
        this.check = check;
        this.attempts = attempts;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String email = asked.getName();
        String address = address(asked);
        Optional<Duration> wait = attempts.begin(email, address);
        if (wait.isPresent()) throw new TooManyAttempts(wait.get());
        PasswordProof proof = check.prove(email, String.valueOf(asked.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Wrong e-mail or password"));
        attempts.succeeded(email, address);
        return new LoggedInPerson(proof);
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
