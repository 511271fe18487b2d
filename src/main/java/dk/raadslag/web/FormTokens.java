package dk.raadslag.web;

import dk.raadslag.access.Reader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The token of forms. For whoever is logged in it follows from the secret of their log-in, so that a page that is open
 * can still save when the server has been restarted; for others the session keeps it.
 */
class FormTokens implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PARAMETER = "_csrf";
    private static final String ALGORITHM = "HmacSHA256";

    private final HttpSessionCsrfTokenRepository sessions = new HttpSessionCsrfTokenRepository();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return ofLogIn(request).orElseGet(() -> sessions.generateToken(request));
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        Optional<CsrfToken> token = ofLogIn(request);
        return token.isPresent() ? token.get() : sessions.loadToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (ofLogIn(request).isEmpty()) sessions.saveToken(token, request, response);
    }

    /** A secret nobody is logged in by is anybody's guess, and no secret at all. */
    private static Optional<CsrfToken> ofLogIn(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean loggedIn = who != null && who.getPrincipal() instanceof Reader;
        return loggedIn ? LogInCookie.secret(request).map(FormTokens::of) : Optional.empty();
    }

    private static CsrfToken of(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] code = mac.doFinal("form".getBytes(StandardCharsets.UTF_8));
            return new DefaultCsrfToken(
                    HEADER, PARAMETER, Base64.getUrlEncoder().encodeToString(code));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
