package dk.raadslag.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality says of its own about how accessible the site is.
 *
 * @param contact an e-mail, the address of a page, or words such as a telephone number; null when none is set up
 * @param assessed when the site was last gone through
 */
public record AccessibilityStatement(@Nullable String contact, LocalDate assessed) {

    /** Where a click on the contact leads, or null for words. */
    public @Nullable String link() {
        if (contact == null) return null;
        if (contact.startsWith("https://")) return contact;
        return contact.matches("[^\\s@]+@[^\\s@]+") ? "mailto:" + contact : null;
    }
}
