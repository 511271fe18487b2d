package dk.raadslag.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.Raadslag;
import dk.raadslag.publication.print.PdfCheck;
import dk.raadslag.publication.print.SmallPress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PrintingAFileTest {

    private static final Path MINUTES = Path.of("src/main/resources/town/editions/aeldreraadet-2026-04-16-referat.txt");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void a_file_of_minutes_becomes_an_accessible_pdf() throws IOException {
        Path pdf = folder.resolve("referat.pdf");
        assertThat(run("pdf", MINUTES.toString(), "-o", pdf.toString(), "--municipality", "Bakkedal Kommune"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString().strip()).isEqualTo(pdf.toString());
        PdfCheck.assertAccessibleAndLasting(Files.readAllBytes(pdf));
        assertThat(PdfCheck.text(Files.readAllBytes(pdf))).contains("Ældrerådet", "Indhold");
        assertThat(folder).isDirectoryContaining("glob:**referat.pdf");
    }

    @Test
    void a_file_that_holds_no_minutes_is_told_why() throws IOException {
        Path empty = Files.createFile(folder.resolve("tom.txt"));
        assertThat(run("pdf", empty.toString(), "-o", folder.resolve("a.pdf").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("tom.txt", "Filen er tom");
        assertThat(folder.resolve("a.pdf")).doesNotExist();
    }

    @Test
    void what_does_not_fit_into_the_memory_is_told_and_leaves_nothing() throws IOException {
        CommandLine command = new CommandLine(new PdfCommand(SmallPress::pdf))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        assertThat(command.execute(
                        MINUTES.toString(), "-o", folder.resolve("a.pdf").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("for stor").doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_pdf_may_be_read_by_those_who_may_read_other_files_here() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path pdf = folder.resolve("referat.pdf");
        run("pdf", MINUTES.toString(), "-o", pdf.toString());
        Path other = Files.createFile(folder.resolve("andet.txt"));
        assertThat(Files.getPosixFilePermissions(pdf)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Path nowhere = folder.resolve("ingen/steder.pdf");
        assertThat(run("pdf", MINUTES.toString(), "-o", nowhere.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("findes ikke");
    }

    @Test
    void without_a_place_to_write_the_call_is_wrong() {
        assertThat(run("pdf", MINUTES.toString())).isEqualTo(2);
    }

    @Test
    void further_documents_of_a_file_are_numbered() {
        assertThat(PdfCommand.numbered(Path.of("ud/a.b.pdf"), 1)).isEqualTo(Path.of("ud/a.b.pdf"));
        assertThat(PdfCommand.numbered(Path.of("ud/a.b.pdf"), 2)).isEqualTo(Path.of("ud/a.b-2.pdf"));
        assertThat(PdfCommand.numbered(Path.of("uden"), 3)).isEqualTo(Path.of("uden-3"));
    }

    private int run(String... arguments) {
        return Commands.of(Raadslag.class).run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
