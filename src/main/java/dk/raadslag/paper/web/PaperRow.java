package dk.raadslag.paper.web;

import dk.raadslag.access.Person;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.PaperSummary;
import java.util.List;

/**
 * A line of the list of papers.
 *
 * @param comments how many are open
 */
public record PaperRow(PaperSummary paper, List<Committee> committees, List<Person> authors, long comments) {}
