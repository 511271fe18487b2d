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

    /**
     * Saves all of it or nothing; a head that is as it stands makes no version.
     *
     * @throws PaperRefused when the reader does not write the paper, or it would be left without a committee or author
     */
    public Saving<PaperHead> save(Reader author, Paper paper, Save<PaperHead> save, Around around) {
        return readings.asClerk(() -> {
            Saving<PaperHead> saving = head(author, papers.holdToWrite(author, paper), save);
            if (saving instanceof Saving.Saved<PaperHead>) change(author, paper, around);
            return saving;
        });
    }

    private Saving<PaperHead> head(Reader author, Paper now, Save<PaperHead> save) {
        if (!now.head().equals(save.content())) return writing.saveHead(author, now, save);
        return new Saving.Saved<>(now.headVersion(), now.headSavedAt(), now.head());
    }

    /** Whoever leaves does so last. */
    private void change(Reader author, Paper paper, Around around) {
        if (around.committees() != null) papers.send(author, paper, around.committees());
        around.joining().forEach(person -> papers.addAuthor(author, paper, person));
        around.leaving().forEach(person -> papers.removeAuthor(author, paper, person));
    }
}
