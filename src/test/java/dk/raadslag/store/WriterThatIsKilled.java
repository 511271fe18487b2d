package dk.raadslag.store;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program of its own: opens the database, writes a row, says so, and waits to be killed. */
final class WriterThatIsKilled {

    private WriterThatIsKilled() {}

    public static void main(String[] args) throws Exception {
        Database database = EmbeddedPostgres.open(Path.of(args[0]));
        JdbcClient owner = JdbcClient.create(database.owner());
        owner.sql("create table if not exists kept (word text)").update();
        owner.sql("insert into kept values (?)").param(args[1]).update();
        System.out.println("written by " + database.getClass().getSimpleName());
        Thread.sleep(Long.MAX_VALUE);
    }
}
