package dk.raadslag.web;

import dk.raadslag.access.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files in only where they are handed in, only from those who may, and no more than the place takes. It stands
 * before the check of the form's token: that looks for the token in the body, and so writes gigabytes from anybody to
 * disk before it refuses them. For the same reason a refusal is no error page, which would look into the body for the
 * language.
 */
class UploadGate extends OncePerRequestFilter {

    private final List<UploadPlace> places;

    UploadGate(List<UploadPlace> places) {
        this.places = places;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        Optional<UploadPlace> place =
                places.stream().filter(each -> each.pageOf(path).isPresent()).findFirst();
        Reader reader = reader(SecurityContextHolder.getContext().getAuthentication());
        boolean admitted = place.filter(each -> each.admits(reader, path)).isPresent();
        if (admitted && isWithin(place.orElseThrow().limit(), request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.CONNECTION, "close");
        String page = place.flatMap(each -> each.pageOf(path)).orElse("");
        if (admitted) response.sendRedirect(page + "?for-meget=1", HttpServletResponse.SC_SEE_OTHER);
        else if (!page.isEmpty() && !reader.loggedIn()) response.sendRedirect(logInAndReturnTo(page));
        else response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Whoever sends piece by piece does not say how much is to come. */
    private static boolean isWithin(long limit, HttpServletRequest request) {
        return request.getContentLengthLong() <= limit && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    private static String logInAndReturnTo(String page) {
        return "/log-ind?" + ReturnAddress.PARAMETER + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private static Reader reader(@Nullable Authentication logIn) {
        return logIn != null && logIn.getPrincipal() instanceof Reader reader ? reader : Reader.ANONYMOUS;
    }
}
