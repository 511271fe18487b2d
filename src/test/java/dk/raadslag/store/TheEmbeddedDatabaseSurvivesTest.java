package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** With another process for the one that dies: what is proven here is what happens between processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheEmbeddedDatabaseSurvivesTest {

    private static final String OWNER = "written by EmbeddedPostgres";
    private static final String TENANT = "written by TenantOfEmbedded";

    private final Path data = Path.of("target", "test-store", "survives");
    private final List<Process> started = new ArrayList<>();

    TheEmbeddedDatabaseSurvivesTest() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @AfterEach
    void stopWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
        EmbeddedPostgres.open(data).close();
    }

    private Process writer(String word, String announces) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterThatIsKilled.class.getName(),
                        data.toString(),
                        word)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(process);
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        assertThat(lineOf(output)).isEqualTo(announces);
        return process;
    }

    /** The first that is no line of the log. */
    private static String lineOf(BufferedReader output) {
        return output.lines()
                .filter(line -> line.startsWith("written by"))
                .findFirst()
                .orElse("it died");
    }

    private static List<String> kept(Database database) {
        return JdbcClient.create(database.owner())
                .sql("select word from kept order by word")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void anAcknowledgedRowOutlivesAKilledProcess() throws Exception {
        Process owner = writer("før", OWNER);
        owner.destroyForcibly().waitFor();
        assertThat(orphan()).as("the server outlives its killed owner").isTrue();
        try (Database database = EmbeddedPostgres.open(data)) {
            assertThat(database).isInstanceOf(EmbeddedPostgres.class);
            assertThat(kept(database)).contains("før");
        }
        assertThat(orphan()).as("and is stopped with its new one").isFalse();
    }

    private boolean orphan() throws IOException {
        Path pidFile = data.resolve("postgres/cluster/postmaster.pid");
        if (!Files.exists(pidFile)) return false;
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid).isPresent();
    }

    @Test
    void aSecondProcessUsesTheDatabaseOfTheFirstAndNeverStopsIt() throws Exception {
        try (Database first = EmbeddedPostgres.open(data)) {
            Process second = writer("sammen", TENANT);
            second.destroyForcibly().waitFor();
            Database third = EmbeddedPostgres.open(data);
            assertThat(third).isInstanceOf(TenantOfEmbedded.class);
            third.close();
            assertThat(kept(first)).contains("sammen");
        }
    }

    @Test
    void whoeverIsLeftWhenTheOwnerGoesIsToldSo() {
        Database owner = EmbeddedPostgres.open(data);
        Database tenant = EmbeddedPostgres.open(data);
        assertThat(LogIns.answers(tenant.application())).isTrue();
        owner.close();
        assertThatThrownBy(() -> tenant.application().getConnection())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("er stoppet. Start kommandoen igen.");
        tenant.close();
    }

    @Test
    void itIsDurableLocalAndDanish() throws Exception {
        try (Database database = EmbeddedPostgres.open(data)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(database, "server_encoding")).isEqualTo("UTF8");
            assertThat(JdbcClient.create(database.owner())
                            .sql("select string_agg(w, '' order by w) from unnest(array['å', 'ø', 'z', 'æ', 'a']) w")
                            .query((row, number) -> row.getString(1))
                            .single())
                    .isEqualTo("azæøå");
        }
    }

    private static String setting(Database database, String name) {
        return JdbcClient.create(database.owner())
                .sql("select current_setting(?)")
                .param(name)
                .query((row, number) -> row.getString(1))
                .single();
    }

    @Test
    void onlyItsOwnerReadsThePasswords() throws Exception {
        EmbeddedPostgres.open(data).close();
        Path passwords = data.resolve("postgres/passwords");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
    }

    @Test
    void aWrongPasswordDoesNotComeIn() {
        try (var database = (EmbeddedPostgres) EmbeddedPostgres.open(data)) {
            String url = LogIns.embeddedUrl(database.port(), Roles.DATABASE);
            assertThat(LogIns.answers(LogIns.plain(url, Roles.OWNER, "gæt"))).isFalse();
        }
    }

    @Test
    void aHalfMadeClusterIsMadeAgain() throws Exception {
        Path halfMade = Path.of("target", "test-store", "half-made");
        FileSystemUtils.deleteRecursively(halfMade);
        Files.createDirectories(halfMade.resolve("postgres/cluster"));
        Files.writeString(halfMade.resolve("postgres/cluster/PG_VERSION"), "18\n");
        Files.writeString(halfMade.resolve("postgres/cluster.unfinished"), "");
        try (Database database = EmbeddedPostgres.open(halfMade)) {
            assertThat(LogIns.answers(database.application())).isTrue();
        }
    }

    /** A recycled number: the file names a living process that is no server of ours. */
    @Test
    void aStrangerWithTheNumberOfADeadServerIsLeftAlone() throws Exception {
        EmbeddedPostgres.open(data).close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        started.add(stranger);
        Files.writeString(data.resolve("postgres/cluster/postmaster.pid"), stranger.pid() + "\n");
        try (Database database = EmbeddedPostgres.open(data)) {
            assertThat(LogIns.answers(database.application())).isTrue();
        }
        assertThat(stranger.isAlive()).isTrue();
    }
}
