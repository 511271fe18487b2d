package dk.raadslag.store;

import javax.sql.DataSource;

/**
 * The PostgreSQL database that holds everything, and the two log-ins Raadslag has there: the owner of the tables, who
 * only migrates them, and the application, which owns nothing and sees nothing until it puts on a role.
 */
public sealed interface Database extends AutoCloseable permits EmbeddedPostgres, TenantOfEmbedded, ExternalPostgres {

    /** The log-in that owns the tables; for migrations only. */
    DataSource owner();

    /** The log-in that pages, imports and the index work through; pooled. */
    DataSource application();

    /** Closes the connections, and stops the server if it is ours. */
    @Override
    void close();
}
