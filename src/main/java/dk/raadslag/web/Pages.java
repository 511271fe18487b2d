package dk.raadslag.web;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Page} of a request. */
@Component
class Pages {

    /** The flash attribute under which an act leaves the key of its message for the page that follows. */
    static final String ALERT = "alert";

    private final Site site;
    private final LanguageChoice languages;

    Pages(Site site, LanguageChoice languages) {
        this.site = site;
        this.languages = languages;
    }

    Page of(HttpServletRequest request) {
        return new Page(
                site, languages.of(request), reader(request), Here.of(request), alert(request), () -> csrf(request));
    }

    /** A page of nobody and nowhere: its words and dates only. */
    Page impersonal(HttpServletRequest request) {
        return new Page(site, languages.of(request), Reader.ANONYMOUS, Here.NOWHERE, null, () -> {
            throw new IllegalStateException("A form is made for somebody");
        });
    }

    private static Reader reader(HttpServletRequest request) {
        return CurrentReader.of(request);
    }

    private static @Nullable String alert(HttpServletRequest request) {
        var left = RequestContextUtils.getInputFlashMap(request);
        return left == null ? null : (String) left.get(ALERT);
    }

    private static CsrfToken csrf(HttpServletRequest request) {
        return (CsrfToken) requireNonNull(request.getAttribute(CsrfToken.class.getName()));
    }
}
