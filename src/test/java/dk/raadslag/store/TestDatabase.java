package dk.raadslag.store;

import com.zaxxer.hikari.HikariDataSource;
import dk.raadslag.access.Readings;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * A database of one's own, migrated and empty, on real PostgreSQL; a copy of a template, so it costs next to nothing.
 */
public final class TestDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final String name = "t_" + UUID.randomUUID().toString().replace("-", "");
    private final HikariDataSource application;

    private TestDatabase() {
        TestCluster.INSTANCE.create(name);
        application = LogIns.pooled(TestCluster.INSTANCE.application(name), CONNECTIONS);
    }

    public static TestDatabase fresh() {
        return new TestDatabase();
    }

    public String url() {
        return TestCluster.INSTANCE.url(name);
    }

    public DataSource owner() {
        return TestCluster.INSTANCE.owner(name);
    }

    /** For putting a test back to where it began; nothing in Raadslag works so. */
    public DataSource superuser() {
        return TestCluster.INSTANCE.superuser(name);
    }

    public DataSource application() {
        return application;
    }

    /** SQL as the application; outside a reading it is let near nothing. */
    public JdbcClient jdbc() {
        return JdbcClient.create(application);
    }

    public Readings readings() {
        return new Readings(new DataSourceTransactionManager(application), jdbc());
    }

    @Override
    public void close() {
        application.close();
        TestCluster.INSTANCE.drop(name);
    }
}
