package dk.raadslag.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Data sources for the log-ins of a server. */
final class LogIns {

    static final int CONNECTIONS = 16;
    private static final int PATIENCE_MILLIS = 10_000;

    private LogIns() {}

    static String embeddedUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    static PGSimpleDataSource plain(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("raadslag");
        return source;
    }

    /** A page is read in several statements and shows one moment; whoever writes asks for less. */
    static HikariDataSource pooled(DataSource plain, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName("raadslag");
        pool.setDataSource(plain);
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(1);
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        return pool;
    }

    static boolean answers(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
