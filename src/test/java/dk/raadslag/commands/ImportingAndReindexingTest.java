package dk.raadslag.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Raadslag;
import dk.raadslag.access.Token;
import dk.raadslag.search.Hits;
import dk.raadslag.search.Indexing;
import dk.raadslag.search.Query;
import dk.raadslag.search.SearchIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** On a data folder of its own, as an installation has it. */
class ImportingAndReindexingTest {

    private static final Path DATA = Path.of("target", "test-store", "commands");
    private static final String INDEX = "raadslag.search.directory";
    private static final String MINUTES =
            "REFERAT Chefforum d. 12-03-2025\n\nPunkt 1: Parkering\n\nBeslutning\n\nGodkendt.\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        Files.writeString(folder.resolve("referat.txt"), MINUTES);
        Path export = folder.resolve("sbsys");
        Files.createDirectories(export.resolve("bilag"));
        Files.copy(Path.of("src/test/resources/importing/sbsys.xml"), export.resolve("dagsorden.xml"));
        Files.writeString(export.resolve("bilag/9.pdf"), MINUTES.replace("Parkering", "Priser"));
        Files.writeString(export.resolve("dagsorden.txt"), MINUTES.replace("Parkering", "Telefoner"));
    }

    /** Tests otherwise have an index apart from the data folder. */
    @BeforeEach
    void keepTheIndexInTheDataFolder() {
        System.setProperty(INDEX, DATA.resolve("search").toString());
    }

    @AfterEach
    void keepItApartAgain() {
        System.clearProperty(INDEX);
    }

    private String run(String command, String... arguments) {
        out.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--data";
        all[2] = DATA.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        int code = Commands.of(Raadslag.class).run(new PrintWriter(out, true), new PrintWriter(err, true), all);
        assertThat(code).as(out.toString() + err).isZero();
        return out.toString();
    }

    private void importTwice() {
        assertThat(run("import", folder.toString()))
                .contains("Ny udgave: /udvalg/chefforum/2025-03-12/referat", "2 af 2 filer er læst", "9.pdf")
                .contains("Nye dokumenter: 2. Rettelser: 0. Uændrede: 0. Kan ikke læses: 0.")
                .doesNotContain("Rettelse,", "Uændret:", "SE EFTER");
        assertThat(run("import", folder.toString()))
                .contains("Uændret: /udvalg/chefforum/2025-03-12/referat", "2 af 2 filer er læst")
                .contains("Nye dokumenter: 0. Rettelser: 0. Uændrede: 2. Kan ikke læses: 0.")
                .doesNotContain("Rettelse,", "Ny udgave");
    }

    @Test
    void without_a_server_the_second_time_changes_nothing_and_the_index_can_be_made_anew() {
        importTwice();
        assertThat(run("reindex")).contains("bygget forfra");
        assertThat(DATA.resolve("search")).isNotEmptyDirectory();
    }

    @Test
    void a_correction_that_has_nothing_in_common_with_what_it_supersedes_is_warned_of() throws IOException {
        importTwice();
        Files.writeString(folder.resolve("referat.txt"), MINUTES.replace("Parkering", "Kajplads"));
        assertThat(run("import", folder.toString()))
                .contains(
                        "Rettelse, udgave 2: /udvalg/chefforum/2025-03-12/referat",
                        "SE EFTER: Rettelsen har intet punkt til fælles med den udgave, den erstatter.",
                        "Nye dokumenter: 0. Rettelser: 1. Uændrede: 1. Kan ikke læses: 0.",
                        "Rettelser, der ikke ligner det, de erstatter: 1.");
        Files.writeString(folder.resolve("referat 2.txt"), MINUTES.replace("Parkering", "Kajplads, rettet"));
        assertThat(run("import", folder.toString()))
                .contains("Udvalg, dato og art er de samme som i " + folder.resolve("referat 2.txt"));
    }

    @Test
    void beside_a_server_on_the_same_folder_too_and_the_server_finds_it() {
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(Raadslag.class)
                .logStartupInfo(false)
                .run("--server.port=0", "--raadslag.data=" + DATA)) {
            importTwice();
            assertThat(run("reindex")).contains("bygget forfra");
            server.getBean(Indexing.class).follow();
            Hits hits = server.getBean(SearchIndex.class).find(Query.of(""), Set.of(Token.PUBLIC, Token.STAFF));
            assertThat(hits.hits()).extracting(hit -> hit.title().text()).contains("Parkering", "Ny telefonordning");
            assertThat(hits.total()).isEqualTo(3);
        }
    }
}
