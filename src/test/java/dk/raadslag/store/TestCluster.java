package dk.raadslag.store;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one PostgreSQL server of a test run, kept under {@code target} from run to run, with a template database that is
 * migrated once for each state of the migrations.
 */
final class TestCluster {

    static final TestCluster INSTANCE = new TestCluster(open());

    private final EmbeddedPostgres server;

    private TestCluster(EmbeddedPostgres server) {
        this.server = server;
        leftBehind().forEach(this::drop);
    }

    private List<String> leftBehind() {
        return superuser()
                .sql("select datname from pg_database where datname like 't\\_%'")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** A run beside ours has its own server, so that neither stops the other's. */
    private static EmbeddedPostgres open() {
        for (int number = 1; ; number++) {
            Path data = Path.of("target", "test-store", String.valueOf(number));
            Database database = EmbeddedPostgres.open(
                    data,
                    List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"));
            if (database instanceof EmbeddedPostgres server) {
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            }
            database.close();
        }
    }

    synchronized void create(String database) {
        String template = template();
        run("create database %s template %s owner %s".formatted(database, template, Roles.OWNER));
    }

    void drop(String database) {
        run("drop database if exists %s with (force)".formatted(database));
    }

    private String template() {
        String template = "template_" + Migrations.fingerprint();
        if (exists(template)) return template;
        run("drop database if exists template_unfinished");
        run("create database template_unfinished owner " + Roles.OWNER);
        Flyway.configure().dataSource(owner("template_unfinished")).load().migrate();
        run("alter database template_unfinished rename to " + template);
        return template;
    }

    private boolean exists(String database) {
        return superuser()
                .sql("select exists (select from pg_database where datname = ?)")
                .param(database)
                .query(Boolean.class)
                .single();
    }

    private void run(String statement) {
        superuser().sql(statement).update();
    }

    private JdbcClient superuser() {
        return JdbcClient.create(superuser("postgres"));
    }

    DataSource superuser(String database) {
        return LogIns.plain(url(database), "postgres", passwords().superuser());
    }

    String url(String database) {
        return LogIns.embeddedUrl(server.port(), database);
    }

    DataSource owner(String database) {
        return LogIns.plain(url(database), Roles.OWNER, passwords().owner());
    }

    DataSource application(String database) {
        return LogIns.plain(url(database), Roles.APPLICATION, passwords().application());
    }

    Passwords passwords() {
        return server.passwords();
    }
}
