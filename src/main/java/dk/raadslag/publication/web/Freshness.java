package dk.raadslag.publication.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.raadslag.access.Reader;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * How long a page may be kept. What one reader sees is kept by nobody; what all may see may be kept and asked after by
 * the hashes of its editions.
 */
@Component
class Freshness {

    private final String running;

    Freshness(Clock clock) {
        this.running = Long.toHexString(clock.millis());
    }

    /** Whether the reader's own copy still says the same; if so there is nothing more to answer. */
    boolean unchanged(ServletWebRequest request, Reader reader, List<String> hashes) {
        HttpServletResponse response = request.getResponse();
        if (response == null) return false;
        if (reader.loggedIn()) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.noStore().cachePrivate().getHeaderValue());
            return false;
        }
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return request.checkNotModified(tag(RequestContextUtils.getLocale(request.getRequest()), hashes));
    }

    private String tag(Locale language, List<String> hashes) {
        String all = running + language + String.join("", hashes);
        return DigestUtils.md5DigestAsHex(all.getBytes(UTF_8));
    }
}
