package dk.raadslag.access;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only two ways into a transaction. Everything a reader is shown is fetched inside {@link #as}; filing and indexing
 * happen inside {@link #asClerk}. Inside one of them a nested call joins the same transaction: a reader within a
 * clerk's transaction sees, for the while, what the reader may see, and a reader's transaction never becomes a clerk's
 * or another reader's. Outside both, the database shows and takes nothing.
 */
@Component
public class Readings {

    private static final ScopedValue<Hat> WORN = ScopedValue.newInstance();

    private final JdbcClient jdbc;
    private final TransactionTemplate readTransaction;
    private final TransactionTemplate clerkTransaction;

    public Readings(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.readTransaction = new TransactionTemplate(transactions);
        this.readTransaction.setReadOnly(true);
        this.clerkTransaction = new TransactionTemplate(transactions);
        this.clerkTransaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * Runs the work in a read transaction of one moment, in which the database shows only what the reader may see.
     *
     * @throws IllegalStateException inside a transaction of a reader with other tokens
     */
    public <T> T as(Reader reader, Supplier<T> work) {
        var hat = new Hat("raadslag_reader", reader.tokens());
        if (!WORN.isBound()) return begin(readTransaction, hat, work);
        if (WORN.get().equals(hat)) return work.get();
        if (!WORN.get().equals(Hat.CLERK)) throw new IllegalStateException("A reading is already under way");
        return lookThrough(hat, work);
    }

    /**
     * Runs the work in a transaction that sees and files everything; for importing, withdrawing and indexing only.
     *
     * @throws IllegalStateException inside a reader's transaction
     */
    public <T> T asClerk(Supplier<T> work) {
        if (!WORN.isBound()) return begin(clerkTransaction, Hat.CLERK, work);
        if (WORN.get().equals(Hat.CLERK)) return work.get();
        throw new IllegalStateException("A reader's transaction cannot become a clerk's");
    }

    private <T> T begin(TransactionTemplate transaction, Hat hat, Supplier<T> work) {
        return ScopedValue.where(WORN, hat)
                .call(() -> transaction.execute(status -> {
                    putOn(hat);
                    return work.get();
                }));
    }

    /**
     * When the work fails the reader's hat stays on: what is left of the transaction sees too little, never too much.
     */
    private <T> T lookThrough(Hat hat, Supplier<T> work) {
        putOn(hat);
        T seen = ScopedValue.where(WORN, hat).call(work::get);
        putOn(Hat.CLERK);
        return seen;
    }

    private void putOn(Hat hat) {
        jdbc.sql("select set_config('role', ?, true), set_config('raadslag.tokens', ?, true)")
                .params(hat.role(), hat.tokenArray())
                .query((row, number) -> row.getString(1))
                .single();
    }

    /** The database role of a transaction and the tokens it reads by. */
    private record Hat(String role, Set<Token> tokens) {

        static final Hat CLERK = new Hat("raadslag_clerk", Set.of());

        String tokenArray() {
            return tokens.stream().map(Token::word).sorted().collect(Collectors.joining(",", "{", "}"));
        }
    }
}
