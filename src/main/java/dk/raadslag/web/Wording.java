package dk.raadslag.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The words of the screen for answers that are no page. */
@Component
public class Wording {

    private final Site site;
    private final LanguageChoice languages;

    Wording(Site site, LanguageChoice languages) {
        this.site = site;
        this.languages = languages;
    }

    /** As {@link Page#text}, in the language of the request. */
    public String text(HttpServletRequest request, String key, Object... args) {
        return site.texts().text(languages.of(request), key, args);
    }

    /** As {@link Page#text}, for what is written once and not for one request. */
    public String text(Language language, String key, Object... args) {
        return site.texts().text(language, key, args);
    }
}
