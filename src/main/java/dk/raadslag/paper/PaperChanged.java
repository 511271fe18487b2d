package dk.raadslag.paper;

import java.time.Instant;

/** Anything of a paper became another; told within the transaction that stores it. */
public record PaperChanged(long paperId, Instant at) {}
