package dk.raadslag.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The embedded server of another living Raadslag on the same data folder. It is used and never stopped. */
record TenantOfEmbedded(DataSource owner, HikariDataSource pool, DataSource application) implements Database {

    static TenantOfEmbedded at(ClusterFolder folder, int port) throws IOException {
        Passwords passwords = Passwords.read(folder.passwords());
        String url = LogIns.embeddedUrl(port, Roles.DATABASE);
        HikariDataSource pool =
                LogIns.pooled(LogIns.plain(url, Roles.APPLICATION, passwords.application()), LogIns.CONNECTIONS);
        return new TenantOfEmbedded(
                LogIns.plain(url, Roles.OWNER, passwords.owner()), pool, new ExplainingDataSource(folder, pool));
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Says so when the reason for a refused connection is that the process that ran the server is gone. */
    private static final class ExplainingDataSource extends DelegatingDataSource {

        private final ClusterFolder folder;

        ExplainingDataSource(ClusterFolder folder, DataSource target) {
            super(target);
            this.folder = folder;
        }

        @Override
        public Connection getConnection() throws SQLException {
            try {
                return super.getConnection();
            } catch (SQLException e) {
                if (!OwnerLock.isFree(folder.lock())) throw e;
                throw new StoreUnavailable(
                        "Den Raadslag, der kørte databasen i %s, er stoppet. Start kommandoen igen."
                                .formatted(folder.root()),
                        e);
            }
        }
    }
}
