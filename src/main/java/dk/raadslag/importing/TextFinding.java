package dk.raadslag.importing;

import dk.raadslag.proofreading.Judged;

/**
 * Something to look at in one text of a document.
 *
 * @param where the place in words: "Punkt 3, Sagsfremstilling"
 */
public record TextFinding(String where, Judged judged) {}
