package dk.raadslag.help;

import dk.raadslag.web.Language;
import java.util.Map;
import java.util.Objects;

/** A task and its page in every language. */
public record Topic(Task task, Map<Language, HelpPage> pages) {

    public HelpPage in(Language language) {
        return Objects.requireNonNull(pages.get(language));
    }
}
