package dk.raadslag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where to go after logging in: a page of this site, never another. */
final class ReturnAddress {

    static final String PARAMETER = "retur";

    private static final String HOME = "/";
    private static final String KEPT = ReturnAddress.class.getName();

    private ReturnAddress() {}

    static String of(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        return asked == null ? kept(request.getSession(false)) : safe(asked);
    }

    private static String kept(@Nullable HttpSession session) {
        return session != null && session.getAttribute(KEPT) instanceof String address ? address : HOME;
    }

    /** For a log-in that leads over another site and comes back without it. */
    static void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, of(request));
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.removeAttribute(KEPT);
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
