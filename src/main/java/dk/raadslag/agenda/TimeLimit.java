package dk.raadslag.agenda;

import java.time.LocalDate;

/**
 * By when an agenda is sent out.
 *
 * @param lastDay the last day on which it goes out in time, by the committee's own deadlines
 * @param passed whether sending it out now takes a reason why it could not wait
 */
public record TimeLimit(LocalDate lastDay, boolean passed) {}
