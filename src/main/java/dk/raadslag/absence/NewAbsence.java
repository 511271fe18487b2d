package dk.raadslag.absence;

import java.time.LocalDate;

/**
 * An absence to be set.
 *
 * @param to the last day
 */
public record NewAbsence(long personId, long deputyId, LocalDate from, LocalDate to) {}
