package dk.raadslag.importing;

import dk.raadslag.publication.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one document in a file.
 *
 * @param content null when the document could not be read; then a finding of severity ERROR says why
 */
public record Reading(@Nullable Content content, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }
}
