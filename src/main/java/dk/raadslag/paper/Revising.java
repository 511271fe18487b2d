package dk.raadslag.paper;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import org.springframework.stereotype.Component;

/** Changing what is said of a paper and what is around it in one act. */
@Component
public class Revising {

    private final Readings readings;
    private final Papers papers;
    private final Writing writing;

    Revising(Readings readings, Papers papers, Writing writing) {
        this.readings = readings;
        this.papers = papers;
        this.writing = writing;
    }

    /** What became of it. */
    public sealed interface Revised {

        /** It is on disk. */
        record Saved() implements Revised {}

        /**
         * Somebody else changed the head or the committees first; nothing was changed.
         *
         * @param now the paper as it stands
         */
        record Stale(Paper now) implements Revised {}
    }

    /**
     * Saves all of it or nothing; a head that is as it stands makes no version.
     *
     * @throws PaperRefused when the reader does not write the paper, or it would be left without a committee or author
     */
    public Revised save(Reader author, Paper paper, Save<PaperHead> save, Around around) {
        return readings.asClerk(() -> {
            Paper now = papers.holdToWrite(author, paper);
            if (around.overtaken(now) || !savesHead(author, now, save)) return new Revised.Stale(now);
            change(author, paper, around);
            return new Revised.Saved();
        });
    }

    private boolean savesHead(Reader author, Paper now, Save<PaperHead> save) {
        return now.head().equals(save.content()) || writing.saveHead(author, now, save) instanceof Saving.Saved<?>;
    }

    /** Whoever leaves does so last. */
    private void change(Reader author, Paper paper, Around around) {
        if (around.committees() != null) papers.send(author, paper, around.committees());
        around.joining().forEach(person -> papers.addAuthor(author, paper, person));
        around.leaving().forEach(person -> papers.removeAuthor(author, paper, person));
    }
}
