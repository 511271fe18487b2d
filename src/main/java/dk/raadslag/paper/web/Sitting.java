package dk.raadslag.paper.web;

import dk.raadslag.paper.Revision;

/**
 * A line of a paper's history.
 *
 * @param heading of the field, empty for the head
 */
public record Sitting(Revision revision, String author, String heading) {

    public boolean ofHead() {
        return heading.isEmpty();
    }
}
