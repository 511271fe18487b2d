package dk.raadslag.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the screen; Danish unless the reader asks for another. */
public enum Language {
    DA("Dansk"),
    EN("English");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Language other() {
        return this == DA ? EN : DA;
    }

    Locale locale() {
        return Locale.of(tag());
    }
}
