package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.pdf.PdfFile;
import dk.raadslag.importing.pdf.PdfFile.Placed;
import dk.raadslag.importing.word.DocxFile;
import dk.raadslag.publication.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadExportsAndDocumentsTest {

    private static final FileReaders READERS = FileReaders.standard();
    private static final Path FIXTURES = Path.of("src/test/resources/importing");

    @Test
    void noise_is_refused() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        noise[0] = 0;
        assertRefused("billede.bin", noise, "format kendes ikke");
    }

    @Test
    void a_file_of_200_MB_is_refused_before_it_is_read(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("stor.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertThat(message(READERS.read(large))).contains("50 MB");
    }

    @Test
    void a_file_cut_off_on_the_way_is_refused() throws IOException {
        for (String name : List.of("agendamanager.xml", "edoc.xml", "firstagenda.json")) {
            byte[] whole = Files.readAllBytes(FIXTURES.resolve(name));
            assertRefused(name, Arrays.copyOf(whole, whole.length / 2), "afbrudt");
        }
        byte[] word = DocxFile.of(DocxFile.p("Godkendt.".repeat(500))).file().bytes();
        assertRefused("referat.docx", Arrays.copyOf(word, word.length / 3), "afbrudt");
        byte[] pdf = PdfFile.untagged(List.of(List.of(new Placed(72, 100, 11, "Godkendt."))))
                .bytes();
        assertRefused("referat.pdf", Arrays.copyOf(pdf, 40), "afbrudt");
    }

    @Test
    void a_zip_bomb_is_refused_by_what_it_unpacks_to() throws IOException {
        byte[] bomb = zip("word/document.xml", new byte[60 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused("bombe.docx", bomb, "pakkes ud");
        assertRefused("bombe.docx", zip("word/media/image1.png", new byte[60 * 1024 * 1024]), "pakkes ud");
    }

    @Test
    void a_zip_in_a_zip_is_not_a_document() throws IOException {
        assertRefused("pakke.zip", zip("indre.zip", zip("referat.txt", new byte[10])), "zip-fil");
        assertRefused("tal.xlsx", zip("xl/workbook.xml", "<a/>".getBytes(StandardCharsets.UTF_8)), "regneark");
    }

    @Test
    void an_old_or_locked_Word_file_says_what_to_do() {
        byte[] old = new byte[600];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        old[2] = 0x11;
        old[3] = (byte) 0xE0;
        assertRefused("referat.doc", old, ".docx");
    }

    @Test
    void entities_are_refused_whether_they_swell_or_fetch() {
        String swelling = "<!DOCTYPE Publication [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
        String fetching = "<!DOCTYPE Publication [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String type : List.of(swelling, fetching, "<!DOCTYPE Publication SYSTEM \"http://localhost:1/x.dtd\">")) {
            assertRefused("a.xml", type + "<Publication>&a;</Publication>", "DOCTYPE");
        }
        assertRefused("a.xml", "<Publication>&nbsp;</Publication>", "ikke gyldig XML");
    }

    @Test
    void a_document_type_inside_a_Word_file_is_refused() throws IOException {
        byte[] word = zip(
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document><body>&x;</body></document>"
                        .getBytes(StandardCharsets.UTF_8));
        assertRefused("referat.docx", word, "DOCTYPE");
    }

    @Test
    void deep_nesting_is_refused_or_read_flat() throws IOException {
        int depth = 100_000;
        assertRefused(
                "dyb.json", "{\"Dagsordenpunkter\":" + "[".repeat(depth) + "]".repeat(depth) + "}", "ikke gyldig JSON");
        assertRefused(
                "dyb.xml", "<Publication>" + "<a>".repeat(depth) + "</a>".repeat(depth) + "</Publication>", "lag");
        String html = "<div>".repeat(20_000) + "bund" + "</div>".repeat(20_000);
        String json = Files.readString(FIXTURES.resolve("firstagenda.json")).replace("<p>Udsat.</p>", html);
        assertThat(content("dyb.json", json.getBytes(StandardCharsets.UTF_8)).items())
                .hasSize(2);
    }

    @Test
    void ten_thousand_items_are_read() {
        StringBuilder items = new StringBuilder();
        for (int number = 1; number <= 10_000; number++) {
            items.append(number == 1 ? "" : ",")
                    .append("{\"Navn\":\"Sag\",\"Punktnummer\":\"")
                    .append(number)
                    .append(
                            "\",\"IsOpen\":true,\"Felter\":[{\"Html\":\"<h3>Beslutning</h3><span>Godkendt.</span>\"}]}");
        }
        String json = "{\"Udvalg\":{\"Navn\":\"Byrådet\"},\"Moede\":{\"Dato\":\"2025-01-14T17:00:00\"},"
                + "\"Dagsordenpunkter\":[" + items + "]}";
        assertThat(content("stor.json", json.getBytes(StandardCharsets.UTF_8)).items())
                .hasSize(10_000);
    }

    @Test
    void forbidden_control_characters_are_left_out_and_told_of() {
        Reading reading = READERS.read(new SourceFile(
                        "a.xml",
                        "<Publication><Agendas><Agenda><Committee><Name>By&#xC;rådet\u0001</Name></Committee></Agenda></Agendas></Publication>"
                                .getBytes(StandardCharsets.UTF_8)))
                .getFirst();
        assertThat(Objects.requireNonNull(reading.outline()).committee()).isEqualTo("By rådet");
        assertThat(reading.findings()).extracting(Finding::severity).contains(Finding.Severity.NOTICE);
    }

    @Test
    void the_encoding_that_the_file_names_counts_unless_it_is_wrong() throws IOException {
        String xml = Files.readString(FIXTURES.resolve("agendamanager.xml"));
        Charset windows = Charset.forName("windows-1252");
        byte[] named = xml.replace("utf-8", "windows-1252").getBytes(windows);
        byte[] wrong = xml.getBytes(windows);
        for (byte[] bytes : List.of(named, wrong)) {
            assertThat(content("a.xml", bytes).items().getFirst().title()).isEqualTo("Cykelsti langs Mølleåen");
        }
    }

    @Test
    void lists_and_manifests_say_which_file_to_take() {
        assertRefused("soeg.json", "{\"Dagsordner\":[]}", "selve dagsordenen");
        assertRefused(
                "XML_1.xml",
                "<root><table name=\"producedAgenda\"><fields><field filesfolder=\"Files_1\"/><field xmlfilename=\"2.xml\"/></fields></table></root>",
                "indholdsfortegnelsen");
        assertRefused("andet.xml", "<root><noget/></root>", "Acadre");
    }

    @Test
    void an_agenda_without_committee_date_and_items_says_so() {
        List<Finding> findings = READERS.read(
                        new SourceFile("a.json", "{\"Dagsordenpunkter\":[]}".getBytes(StandardCharsets.UTF_8)))
                .getFirst()
                .findings();
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .hasSize(3);
    }

    private static void assertRefused(String name, String text, String because) {
        assertRefused(name, text.getBytes(StandardCharsets.UTF_8), because);
    }

    private static void assertRefused(String name, byte[] bytes, String because) {
        assertThat(message(READERS.read(new SourceFile(name, bytes)))).contains(because);
    }

    private static String message(List<Reading> readings) {
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst().content()).isNull();
        return readings.getFirst().findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(Finding::message)
                .findFirst()
                .orElseThrow();
    }

    private static Content content(String name, byte[] bytes) {
        List<Reading> readings = READERS.read(new SourceFile(name, bytes));
        return Objects.requireNonNull(readings.getFirst().content(), () -> readings.toString());
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
