package dk.raadslag.importing;

import dk.raadslag.publication.EditionKind;
import java.time.LocalDate;

/**
 * What a person says of a document that does not say it itself.
 *
 * @param committee the committee's name
 * @param date the day of the meeting
 */
public record Facts(EditionKind kind, String committee, LocalDate date) {}
