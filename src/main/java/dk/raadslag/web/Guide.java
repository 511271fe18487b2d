package dk.raadslag.web;

import dk.raadslag.access.Reader;

/** Knows where each page is explained; the help answers for it, and every page has a link there. */
public interface Guide {

    /**
     * The address of the page that explains what lies on a route to this reader; never none.
     *
     * @param route the pattern as the router knows it, empty on a page outside every route
     */
    String addressFor(String route, Reader reader);
}
