package dk.raadslag.paper.web;

import dk.raadslag.access.Person;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.PaperStanding.Way;
import dk.raadslag.paper.PaperSummary;
import java.util.List;

/**
 * A line of the list of papers.
 *
 * @param comments how many are open
 * @param way where it is
 * @param holders those it waits for
 * @param copied whether it began as a copy, and is still called what another one is
 */
public record PaperRow(
        PaperSummary paper,
        List<Committee> committees,
        List<Person> authors,
        long comments,
        Way way,
        List<Person> holders,
        boolean copied) {}
