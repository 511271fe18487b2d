package dk.raadslag.publication.web;

import dk.raadslag.publication.EditionSummary;
import dk.raadslag.web.Fragment;

/** The page of an agenda or minutes, with everything it says of it written already. */
public record WrittenEdition(EditionSummary summary, boolean current, Fragment document) {}
