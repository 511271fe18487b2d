package dk.raadslag.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
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
                LogIns.plain(url, Roles.OWNER, passwords.owner()), pool, new OwnedElsewhere(folder, port, pool));
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Says so when the process that ran the server is gone, instead of handing out a connection to nowhere. */
    private static final class OwnedElsewhere extends DelegatingDataSource {

        private final ClusterFolder folder;
        private final int port;

        OwnedElsewhere(ClusterFolder folder, int port, DataSource target) {
            super(target);
            this.folder = folder;
            this.port = port;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (!ownerIsThere()) {
                throw new StoreUnavailable("Den Raadslag, der kørte databasen i %s, er stoppet. Start kommandoen igen."
                        .formatted(folder.root()));
            }
            return super.getConnection();
        }

        /** An owner that stops takes its announcement back first; one that is killed loses the lock. */
        private boolean ownerIsThere() {
            try {
                return folder.announcedPort().equals(OptionalInt.of(port)) && !OwnerLock.isFree(folder.lock());
            } catch (IOException e) {
                return false;
            }
        }
    }
}
