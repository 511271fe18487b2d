package dk.raadslag.access;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The only two ways into a transaction. Everything a reader is shown is fetched inside {@link #as}; filing and indexing
 * happen inside {@link #asClerk}. Inside one of them a nested call joins the same transaction; a reader's transaction
 * never becomes a clerk's.
 */
@Component
public class Readings {

    /** Runs the work in a read transaction in which the database shows only what the reader may see. */
    public <T> T as(Reader reader, Supplier<T> work) {
        throw new UnsupportedOperationException("store");
    }

    /** Runs the work in a transaction that sees and files everything; for importing, withdrawing and indexing only. */
    public <T> T asClerk(Supplier<T> work) {
        throw new UnsupportedOperationException("store");
    }
}
