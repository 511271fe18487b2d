package dk.raadslag.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/**
 * Why a try to log in did not go well. A wrong e-mail and a wrong password are one problem.
 *
 * @param key of the message, empty when there is no problem
 * @param minutes to wait, when that is what it takes
 */
public record LogInProblem(String key, long minutes, HttpStatus status) {

    static final LogInProblem NONE = new LogInProblem("", 0, HttpStatus.OK);

    static LogInProblem of(@Nullable Object reason) {
        return switch (reason) {
            case null -> NONE;
            case TooManyAttempts attempts ->
                new LogInProblem(
                        "web.logIn.tooMany", attempts.remaining().toMinutes() + 1, HttpStatus.TOO_MANY_REQUESTS);
            case DisabledException _ -> of(MunicipalLogIn.UNKNOWN);
            case OAuth2AuthenticationException failure -> of(failure.getError().getErrorCode());
            default -> new LogInProblem("web.logIn.wrong", 0, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static LogInProblem of(String oauthError) {
        return oauthError.equals(MunicipalLogIn.UNKNOWN)
                ? new LogInProblem("web.logIn.unknownAccount", 0, HttpStatus.FORBIDDEN)
                : new LogInProblem("web.logIn.failed", 0, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public boolean any() {
        return !key.isEmpty();
    }
}
