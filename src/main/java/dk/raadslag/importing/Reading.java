package dk.raadslag.importing;

import dk.raadslag.publication.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one document in a file.
 *
 * @param content null when the document cannot become an edition; then a finding of severity ERROR says why
 * @param outline what was made out of it, also when an edition lacks something; null when it could not be read at all
 */
public record Reading(@Nullable Content content, @Nullable Outline outline, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }

    public Reading(@Nullable Content content, List<Finding> findings) {
        this(content, content == null ? null : Outline.of(content), findings);
    }

    public static Reading of(Outline outline, List<Finding> findings) {
        return new Reading(outline.content().orElse(null), outline, findings);
    }

    /** A document that could not be read. */
    public static Reading unreadable(String message) {
        return new Reading(null, null, List.of(Finding.error("Filen", message)));
    }

    /** Whether it can become an edition as soon as somebody says which committee and date it is of. */
    public boolean incomplete() {
        return content == null && outline != null && !outline.items().isEmpty();
    }

    /** The same with what it lacked, and without the findings that said so. */
    Reading with(Facts facts) {
        if (outline == null) return this;
        return of(
                outline.with(facts),
                findings.stream()
                        .filter(finding -> !OutlineCheck.lacking(finding))
                        .toList());
    }

    /** The same with more to look at. */
    public Reading with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Reading(content, outline, all);
    }
}
