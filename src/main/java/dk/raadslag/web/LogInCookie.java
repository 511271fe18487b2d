package dk.raadslag.web;

import dk.raadslag.access.LogIns;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Who is logged in is known by a secret in a cookie, not by the session: sessions end when the server does. */
@Component
class LogInCookie implements SecurityContextRepository {

    static final String NAME = "raadslag";

    /** Another host of the same domain cannot plant a cookie of this name (RFC 6265bis section 4.1.3.2). */
    static final String SECURE_NAME = "__Host-raadslag";

    private static final String BEGUN = LogInCookie.class.getName();

    private final LogIns logIns;

    LogInCookie(LogIns logIns) {
        this.logIns = logIns;
    }

    /** What the browser keeps of its log-in; it may have ended. */
    static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request))).map(Cookie::getValue);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_NAME : NAME;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return person(holder.getRequest())
                .map(person -> new SecurityContextImpl(new LoggedInPerson(person)))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return secret(request).isPresent();
    }

    private Optional<Long> person(HttpServletRequest request) {
        return secret(request).flatMap(logIns::person);
    }

    /** An empty one logs out; one of somebody else than a known person waits until it is known who that is. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, @Nullable HttpServletResponse response) {
        if (response == null) return;
        switch (context.getAuthentication()) {
            case LoggedInPerson person -> begin(person, request, response);
            case null -> end(request, response);
            default -> {}
        }
    }

    /** Logging in saves more than once; whoever was logged in here before is not any more. */
    private void begin(LoggedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        if (Long.valueOf(person.personId()).equals(request.getAttribute(BEGUN))) return;
        secret(request).ifPresent(logIns::end);
        write(ResponseCookie.from(name(request), begin(person)), request, response);
        request.setAttribute(BEGUN, person.personId());
    }

    private String begin(LoggedInPerson person) {
        Optional<String> begun = person.proof().map(logIns::begin).orElseGet(() -> logIns.begin(person.personId()));
        return begun.orElseThrow(() -> person.proof().isPresent()
                ? new BadCredentialsException("Another password meanwhile, or a closed account")
                : new DisabledException("A closed account"));
    }

    private void end(HttpServletRequest request, HttpServletResponse response) {
        secret(request).ifPresent(secret -> {
            logIns.end(secret);
            write(ResponseCookie.from(name(request), "").maxAge(Duration.ZERO), request, response);
        });
    }

    private static void write(
            ResponseCookie.ResponseCookieBuilder cookie, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build()
                        .toString());
    }
}
