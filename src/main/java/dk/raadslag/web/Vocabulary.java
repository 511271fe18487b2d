package dk.raadslag.web;

import org.springframework.stereotype.Component;

/** The words of the screen for what is written outside any request, such as mails. */
@Component
public class Vocabulary {

    private final Site site;

    Vocabulary(Site site) {
        this.site = site;
    }

    public Words in(Language language) {
        return new Words(site.texts(), language);
    }

    public String municipality() {
        return site.municipality();
    }
}
