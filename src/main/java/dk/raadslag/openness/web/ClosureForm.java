package dk.raadslag.openness.web;

import dk.raadslag.openness.NewClosureReason;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an administrator types to put a reason on the list; the names are those of the fields on the page. */
public record ClosureForm(String navn, String tekst, String hjemmel) {

    static final ClosureForm EMPTY = new ClosureForm("", "", "");

    public ClosureForm(@Nullable String navn, @Nullable String tekst, @Nullable String hjemmel) {
        this.navn = Objects.requireNonNullElse(navn, "").strip();
        this.tekst = Objects.requireNonNullElse(tekst, "").strip();
        this.hjemmel = Objects.requireNonNullElse(hjemmel, "").strip();
    }

    /** The key of the message for each field that must be mended, in the order of the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (wrong(navn, NewClosureReason.LONGEST_NAME)) errors.put("navn", "openness.nameWrong");
        if (wrong(tekst, NewClosureReason.LONGEST_WORDING)) errors.put("tekst", "openness.wordingWrong");
        if (wrong(hjemmel, NewClosureReason.LONGEST_SOURCE)) errors.put("hjemmel", "openness.sourceWrong");
        return errors;
    }

    private static boolean wrong(String text, int longest) {
        return text.isEmpty() || text.length() > longest;
    }

    NewClosureReason reason(LocalDate from) {
        return new NewClosureReason(navn, tekst, hjemmel, from);
    }
}
