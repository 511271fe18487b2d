package dk.raadslag.paper.web;

import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an author types to begin a paper; the names are those of the fields on the page.
 *
 * @param udvalg the first committee it goes to, by its part of an address
 * @param skabelon the template's id, or null when none is chosen
 */
public record NewPaperForm(
        String udvalg,
        String titel,
        PaperKind art,
        @Nullable Long skabelon) {

    public NewPaperForm(
            @Nullable String udvalg, @Nullable String titel, @Nullable PaperKind art, @Nullable Long skabelon) {
        this.udvalg = Objects.requireNonNullElse(udvalg, "");
        this.titel = Objects.requireNonNullElse(titel, "").strip();
        this.art = Objects.requireNonNullElse(art, PaperKind.DECISION);
        this.skabelon = skabelon;
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (titel.isEmpty()) errors.put("titel", "papers.head.titleMissing");
        if (titel.length() > PaperHead.LONGEST_TITLE) errors.put("titel", "papers.head.titleLong");
        if (skabelon == null) errors.put("skabelon", "papers.new.templateMissing");
        return errors;
    }

    PaperHead head() {
        return PaperHead.titled(titel, art);
    }
}
