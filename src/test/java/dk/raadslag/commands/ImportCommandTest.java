package dk.raadslag.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path minutes = Path.of("");

    @BeforeEach
    void write() throws IOException {
        minutes = Files.writeString(
                folder.resolve("referat.txt"),
                "REFERAT Chefforum d. 12-03-2025\n\nMødedeltagere Karen Holm (Kommunaldirektør), Mette Lyng (referent)\n\nPunkt 1: Dagsorden\n\n00.01.00-P35-7-23\n\nIndstilling\n\nKaren Holm indstiller,\n1. at dagsordenen godkendes\n\nBeslutning\n\nGodkendt.\n\nBilag\n\nPlan.pdf\n");
    }

    @Test
    void a_dry_run_prints_one_json_object_a_document() {
        assertThat(run("import", "--dry-run", "--json", minutes.toString())).isZero();
        JsonNode line = JsonMapper.shared().readTree(out.toString());
        assertThat(line.get("file").asString()).isEqualTo(minutes.toString());
        assertThat(line.get("kind").asString()).isEqualTo("MINUTES");
        assertThat(line.get("committee").asString()).isEqualTo("Chefforum");
        assertThat(line.get("date").asString()).isEqualTo("2025-03-12");
        assertThat(line.get("participants").get(1).get("role").asString()).isEqualTo("referent");
        JsonNode item = line.get("items").get(0);
        assertThat(item.get("caseNumber").asString()).isEqualTo("00.01.00-P35-7-23");
        assertThat(item.get("open").asBoolean()).isTrue();
        assertThat(item.get("sections").get(0).get("key").asString()).isEqualTo("recommendation");
        assertThat(item.get("sections").get(0).get("text").asString())
                .isEqualTo("Karen Holm indstiller,\n1. at dagsordenen godkendes");
        assertThat(item.get("sections").get(0).get("blocks")).hasSize(2);
        assertThat(item.get("recommendation").get(0).asString()).isEqualTo("at dagsordenen godkendes");
        assertThat(item.get("decision").get("outcome").asString()).isEqualTo("APPROVED");
        assertThat(item.get("attachments").get(0).asString()).isEqualTo("Plan.pdf");
        assertThat(line.get("findings")).isEmpty();
    }

    @Test
    void a_bad_file_gives_findings_and_no_items_and_the_others_are_read() throws IOException {
        Path empty = Files.createFile(folder.resolve("tom.txt"));
        assertThat(run("import", "--dry-run", "--json", empty.toString(), minutes.toString()))
                .isEqualTo(1);
        String[] lines = out.toString().strip().split("\\R");
        assertThat(lines).hasSize(2);
        JsonNode bad = JsonMapper.shared().readTree(lines[0]);
        assertThat(bad.has("items")).isFalse();
        assertThat(bad.get("findings").get(0).get("severity").asString()).isEqualTo("ERROR");
    }

    @Test
    void without_json_the_summary_is_for_people() {
        assertThat(run("import", "--dry-run", minutes.toString())).isZero();
        assertThat(out.toString()).contains("Chefforum, 2025-03-12, 1 punkter, 2 deltagere", "1  Dagsorden");
    }

    @Test
    void a_second_file_of_the_same_meeting_is_warned_of_with_the_name_of_the_first() throws IOException {
        Path again = Files.copy(minutes, folder.resolve("referat igen.txt"));
        Path agenda = Files.writeString(
                folder.resolve("dagsorden.txt"),
                "DAGSORDEN Chefforum d. 12-03-2025\n\nPunkt 1: Dagsorden\n\nIndstilling\n\nat den godkendes\n");
        assertThat(run("import", "--dry-run", minutes.toString(), agenda.toString(), again.toString()))
                .isZero();
        assertThat(out.toString())
                .containsOnlyOnce("Udvalg, dato og art er de samme som i")
                .contains("SE EFTER Filen: Udvalg, dato og art er de samme som i " + minutes);
    }

    @Test
    void where_the_committee_is_missing_the_page_that_helps_is_named() throws IOException {
        Path headless = Files.writeString(folder.resolve("uden.txt"), "Punkt 1: Stier\n\nBeslutning\n\nGodkendt.\n");
        assertThat(run("import", "--dry-run", headless.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Udvalg eller dato mangler", "Administration, Indlæs referater");
    }

    @Test
    void in_a_folder_what_belongs_to_an_export_is_not_read_for_itself_but_by_name_it_is() throws IOException {
        Path export = folder.resolve("sbsys");
        Files.createDirectories(export.resolve("bilag"));
        Files.copy(Path.of("src/test/resources/importing/sbsys.xml"), export.resolve("dagsorden.xml"));
        Files.copy(minutes, export.resolve("bilag/9.pdf"));
        Files.copy(minutes, export.resolve("dagsorden.txt"));
        assertThat(run("import", "--dry-run", "--json", folder.toString())).isZero();
        assertThat(out.toString().strip().lines()).hasSize(2);
        assertThat(err.toString()).contains("dagsorden.xml og læses ikke for sig", "9.pdf", "dagsorden.txt");
        assertThat(run("import", "--dry-run", export.resolve("bilag/9.pdf").toString()))
                .isZero();
        assertThat(out.toString()).contains("Chefforum, 2025-03-12");
    }

    @Test
    void a_wrong_call_is_told_with_code_two() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", "--ukendt")).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void only_commands_are_taken_from_the_server() {
        assertThat(Commands.isMeant("import")).isTrue();
        assertThat(Commands.isMeant("--help")).isTrue();
        assertThat(Commands.isMeant()).isFalse();
        assertThat(Commands.isMeant("--server.port=8081")).isFalse();
    }

    @Test
    void what_is_unknown_is_told_with_the_commands_and_starts_no_server() {
        assertThat(run("blah")).isEqualTo(2);
        assertThat(err.toString()).contains("Ukendt kommando: blah", "import", "serve", "reindex");
        assertThat(run("--tom")).isEqualTo(2);
        assertThat(run("import", "--ukendt", "a.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("Ukendt valg: --tom", "Ukendt valg: --ukendt");
        assertThat(Commands.isMeant("blah")).isTrue();
        assertThat(Commands.isMeant("--tom")).isTrue();
        assertThat(Commands.isMeant("--server.port=8081", "blah")).isTrue();
    }

    private int run(String... args) {
        return Commands.of(dk.raadslag.Raadslag.class).run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
