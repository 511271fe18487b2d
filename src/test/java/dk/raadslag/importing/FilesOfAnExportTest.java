package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.ExportedFiles.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that belongs to an export is never taken for a document of its own. */
class FilesOfAnExportTest {

    private static final String MINUTES = "REFERAT Chefforum d. 12-03-2025\n\nPunkt 1: Budget\n\nGodkendt.";

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> belonging() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Given> given =
                    files.filter(Files::isRegularFile).map(Given::of).toList();
            ExportedFiles exported = ExportedFiles.among(given);
            Map<String, String> belonging = new TreeMap<>();
            for (Given file : given) {
                exported.exportOf(file).ifPresent(export -> belonging.put(inside(file.path()), inside(export)));
            }
            return belonging;
        }
    }

    private String inside(String path) {
        return path.substring(folder.toString().length() + 1);
    }

    @Test
    void attachments_and_the_same_document_in_another_format_belong_to_the_export() throws IOException {
        write(
                "sbsys/dagsorden.xml",
                "<Dagsorden><Bilag Navn='Løn' MaaPubliceres='false' BilagUrl='bilag/9.pdf'/><Bilag BilagUrl=\"bilag\\L&#248;n &amp; vilkår.DOCX\"/></Dagsorden>");
        write("sbsys/dagsorden.html", "<html/>");
        write("sbsys/bilag/9.PDF", MINUTES);
        write("sbsys/bilag/løn & vilkår.docx", MINUTES);
        write("sbsys/referat.txt", MINUTES);
        write("Publication26.xml", "<Publication><Agendas/></Publication>");
        write("Publication26.pdf", "%PDF-");
        write("bilag/9.pdf", MINUTES);
        assertThat(belonging())
                .containsOnly(
                        Map.entry("sbsys/dagsorden.html", "sbsys/dagsorden.xml"),
                        Map.entry("sbsys/bilag/9.PDF", "sbsys/dagsorden.xml"),
                        Map.entry("sbsys/bilag/løn & vilkår.docx", "sbsys/dagsorden.xml"),
                        Map.entry("Publication26.pdf", "Publication26.xml"));
    }

    @Test
    void what_an_export_names_belongs_to_it_though_it_is_broken_off() throws IOException {
        write("Publication26.xml", "<Publication><Enclosure><Path>Enclosures\\1.pdf</Path></Enclosure><Encl");
        write("Enclosures/1.pdf", "%PDF-");
        assertThat(belonging()).containsOnlyKeys("Enclosures/1.pdf");
    }

    @Test
    void the_content_file_a_manifest_names_is_an_export_itself() throws IOException {
        write(
                "XML_1.xml",
                "<root><table name='producedAgenda'><field xmlfilename='2.XML'/><field docfilename='3.DOCX'/></table></root>");
        write("Files_1/2.XML", "<root><table name='agenda'/></root>");
        write("Files_1/3.DOCX", "PK");
        assertThat(belonging()).containsOnlyKeys("Files_1/3.DOCX");
    }

    @Test
    void other_files_that_name_files_own_none() throws IOException {
        write("liste.json", "{\"files\":[\"referat.txt\"]}");
        write("liste.xml", "<liste><fil>referat.txt</fil></liste>");
        write("liste.txt", MINUTES);
        write("referat.txt", MINUTES);
        write("referat.md", MINUTES);
        assertThat(belonging()).isEmpty();
    }
}
