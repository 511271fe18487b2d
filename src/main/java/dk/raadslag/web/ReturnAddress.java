package dk.raadslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Where to go after logging in: a page of this site, never another. */
final class ReturnAddress {

    static final String PARAMETER = "retur";

    private static final String HOME = "/";

    private ReturnAddress() {}

    static String of(HttpServletRequest request) {
        return safe(Objects.requireNonNullElse(request.getParameter(PARAMETER), HOME));
    }

    /** Two slashes or a slash and a backslash begin the address of another site; so may what no address holds. */
    static String safe(String wanted) {
        boolean ours = wanted.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") && !wanted.startsWith("/log-");
        return ours && parses(wanted) ? wanted : HOME;
    }

    private static boolean parses(String wanted) {
        try {
            return !URI.create(wanted).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String logInAndReturnTo(HttpServletRequest request) {
        return "/log-ind?" + PARAMETER + "="
                + URLEncoder.encode(Here.of(request).address(), StandardCharsets.UTF_8);
    }
}
