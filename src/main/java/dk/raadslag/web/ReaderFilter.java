package dk.raadslag.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the person who is logged in into the reader of today; a closed account is out at its next page. */
class ReaderFilter extends OncePerRequestFilter {

    private final Readers readers;
    private final LogInCookie logIns;

    ReaderFilter(Readers readers, LogInCookie logIns) {
        this.readers = readers;
        this.logIns = logIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    /** The error page shows who is logged in, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof LoggedInPerson person) {
            enter(readers.ofPerson(person.personId()), request, response);
        }
        chain.doFilter(request, response);
    }

    private void enter(Optional<Reader> reader, HttpServletRequest request, HttpServletResponse response) {
        if (reader.isPresent()) {
            SecurityContextHolder.setContext(new SecurityContextImpl(authentication(reader.get())));
        } else {
            HttpSession session = request.getSession(false);
            if (session != null) session.invalidate();
            SecurityContextHolder.clearContext();
            logIns.saveContext(SecurityContextHolder.getContext(), request, response);
        }
    }

    private static PreAuthenticatedAuthenticationToken authentication(Reader reader) {
        List<SimpleGrantedAuthority> roles = reader.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new PreAuthenticatedAuthenticationToken(reader, "", roles);
    }
}
