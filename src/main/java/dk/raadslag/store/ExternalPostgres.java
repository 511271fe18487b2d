package dk.raadslag.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL server that somebody else runs. */
record ExternalPostgres(DataSource owner, HikariDataSource application) implements Database {

    private static final int OLDEST_MAJOR = 15;
    private static final String GUIDE = " Se docs/how-to/use-your-own-postgresql.md.";

    /** @throws StoreUnavailable when it cannot be reached, is too old, or the roles are not as they must be */
    static ExternalPostgres at(StoreSettings.External settings) {
        DataSource owner = settings.owner().at(settings.url());
        DataSource application = settings.app().at(settings.url());
        requireVersion(majorVersion(owner));
        requireHarmless(application);
        return new ExternalPostgres(owner, LogIns.pooled(application, settings.connections()));
    }

    private static int majorVersion(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new StoreUnavailable("Databasen svarer ikke som ventet: " + e.getMessage() + "." + GUIDE, e);
        }
    }

    static void requireVersion(int major) {
        if (major >= OLDEST_MAJOR) return;
        throw new StoreUnavailable(
                "Raadslag kræver PostgreSQL %d eller nyere; databasen er version %d.".formatted(OLDEST_MAJOR, major));
    }

    /** A log-in that passes by row level security, or has its roles' rights without putting them on, would see all. */
    private static void requireHarmless(DataSource application) {
        majorVersion(application);
        boolean harmless = JdbcClient.create(application)
                .sql("""
                    select not (rolsuper or rolbypassrls or rolinherit)
                           and pg_has_role(oid, to_regrole('raadslag_reader'), 'member')
                           and pg_has_role(oid, to_regrole('raadslag_clerk'), 'member')
                           and not pg_has_role(oid, to_regrole('raadslag_reader'), 'usage')
                           and not pg_has_role(oid, to_regrole('raadslag_clerk'), 'usage')
                    from pg_roles where rolname = current_user""")
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (harmless) return;
        throw new StoreUnavailable(
                "Programmets databasebruger skal være NOINHERIT, uden SUPERUSER og BYPASSRLS, og medlem af rollerne"
                        + " raadslag_reader og raadslag_clerk uden at arve dem (fra PostgreSQL 16 på siger det også"
                        + " medlemskabet: WITH INHERIT FALSE)." + GUIDE);
    }

    @Override
    public void close() {
        application.close();
    }
}
