package dk.raadslag.access;

import java.time.LocalDate;
import java.util.Set;

/** A module that knows of tokens a person carries, as the committees know of their members. */
public interface TokenSource {

    /** The tokens the person carries on the day. Called within a clerk's transaction. */
    Set<Token> tokensOf(long personId, LocalDate day);
}
