package dk.raadslag.store;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** A PostgreSQL server of one's own, given the memory that a server of its own would have. */
public final class TunedServer implements AutoCloseable {

    private final Database server;

    public TunedServer(Path data) {
        server = EmbeddedPostgres.open(
                data,
                List.of(
                        "shared_buffers=1GB",
                        "work_mem=64MB",
                        "maintenance_work_mem=512MB",
                        "effective_cache_size=4GB",
                        "random_page_cost=1.1",
                        "jit=off",
                        "fsync=off",
                        "max_wal_size=4GB"));
    }

    public DataSource owner() {
        return server.owner();
    }

    @Override
    public void close() {
        server.close();
    }
}
