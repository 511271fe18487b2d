package dk.raadslag.paper;

import dk.raadslag.access.Reader;
import dk.raadslag.web.Page;
import gg.jte.Content;
import java.util.Collection;
import java.util.Map;

/** What is said beside the text of papers without being part of it; known by whatever keeps it. */
public interface PaperMargin {

    /** What is beside the fields of one paper, as one reader may see it. */
    interface Sheet {

        /** Whether there is anything beside a field, by its key. */
        boolean has(String field);

        /** What the page shows under a field, by its key. */
        Content under(Page page, String field);

        /** How much of it waits for an answer. */
        long open();
    }

    Sheet of(Reader reader, Paper paper);

    /** How much waits for an answer beside each paper, by its id; those without are left out. */
    Map<Long, Long> open(Reader reader, Collection<Long> papers);
}
