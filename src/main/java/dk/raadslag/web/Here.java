package dk.raadslag.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the reader is.
 *
 * @param path of the address asked for, also on an error page
 * @param query without its question mark, empty when there is none
 * @param route the pattern by which the router found the page, empty when it found none
 */
record Here(String path, String query, String route) {

    static final Here NOWHERE = new Here("", "", "");

    static Here of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return new Here(path, Objects.requireNonNullElse(request.getQueryString(), ""), route(request));
    }

    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "" : pattern.toString();
    }

    String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    String addressIn(Language language) {
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .replaceQueryParam(LanguageChoice.NAME, language.tag())
                .build()
                .toString();
    }

    String encoded() {
        return URLEncoder.encode(address(), StandardCharsets.UTF_8);
    }

    boolean within(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
