package dk.raadslag.mail;

import dk.raadslag.access.Reader;
import dk.raadslag.web.Words;
import java.time.Instant;
import java.util.List;

/** A module that knows of something that waits for people, for the digest of the morning. */
public interface DigestSource {

    /**
     * What waits for the reader; empty when nothing does. Read as the reader, so that the digest names nothing the
     * reader may not see, and written as a {@link Letter} is.
     *
     * @param since when the reader's last digest was written
     * @param onlyDigest whether the reader is told nothing at once, so that news belongs here too
     */
    List<Letter.Section> sections(Reader reader, Words words, Instant since, boolean onlyDigest);
}
