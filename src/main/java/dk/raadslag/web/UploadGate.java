package dk.raadslag.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files in only where they are handed in, and only from an administrator. It stands before the check of the form's
 * token: that looks for the token in the body, and so writes gigabytes from anybody to disk before it refuses them. For
 * the same reason a refusal is no error page, which would look into the body for the language.
 */
class UploadGate extends OncePerRequestFilter {

    static final String OPENING = "/administration/import";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean open = request.getRequestURI().equals(OPENING);
        Reader reader = reader(SecurityContextHolder.getContext().getAuthentication());
        if (open && reader.is(Role.ADMINISTRATOR)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.CONNECTION, "close");
        if (open && !reader.loggedIn()) response.sendRedirect("/log-ind?" + ReturnAddress.PARAMETER + "=" + OPENING);
        else response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    private static Reader reader(@Nullable Authentication logIn) {
        return logIn != null && logIn.getPrincipal() instanceof Reader reader ? reader : Reader.ANONYMOUS;
    }
}
