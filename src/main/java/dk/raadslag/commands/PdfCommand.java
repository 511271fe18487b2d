package dk.raadslag.commands;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import dk.raadslag.importing.FileReaders;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Reading;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.print.EditionPdf;
import dk.raadslag.publication.print.Printed;
import dk.raadslag.publication.print.Printout;
import dk.raadslag.publication.print.TooLargeToPrint;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raadslag pdf FILE -o OUT.pdf} */
@Command(
        name = "pdf",
        description = "Skriver filens dagsorden eller referat som tilgængelig PDF. Rummer filen flere, får de næste"
                + " -2, -3 og så videre i navnet.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Afslutningskoder:%n",
        exitCodeList = {"0:alle PDF'er er skrevet", "1:noget kunne ikke skrives", "2:forkert kald"})
@SuppressWarnings("NullAway.Init")
final class PdfCommand implements Callable<Integer> {

    private final Supplier<EditionPdf> pdf;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FIL", description = "Filen med dagsordenen eller referatet.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "UD.pdf",
            description = "Hvor PDF'en skal ligge.")
    private Path output;

    @Option(names = "--municipality", paramLabel = "NAVN", description = "Kommunens navn, som trykt nederst på siden.")
    private String municipality = "";

    @Option(names = "--lang", paramLabel = "SPROG", description = "da eller en (ellers da).")
    private Locale language = Locale.of("da");

    PdfCommand() {
        this(EditionPdf::new);
    }

    PdfCommand(Supplier<EditionPdf> pdf) {
        this.pdf = pdf;
    }

    @Override
    public Integer call() throws IOException {
        List<Reading> readings = FileReaders.standard().read(file);
        int unwritten = 0;
        for (int i = 0; i < readings.size(); i++) {
            Content content = readings.get(i).content();
            if (content == null) refuse(readings.get(i));
            if (content == null || !write(content, numbered(output, i + 1))) unwritten++;
        }
        return unwritten == 0 ? 0 : 1;
    }

    private void refuse(Reading reading) {
        for (Finding finding : reading.findings()) {
            if (finding.severity() == Finding.Severity.ERROR) {
                spec.commandLine().getErr().println(file + ": " + finding.where() + ": " + finding.message());
            }
        }
    }

    static Path numbered(Path output, int number) {
        if (number == 1) return output;
        String name = output.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return output.resolveSibling(stem + "-" + number + name.substring(stem.length()));
    }

    private boolean write(Content content, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new IOException("Mappen til " + target + " findes ikke.");
        // A temporary file of Java's would be closed to all but its owner, and stay so under its new name.
        Path half = folder.resolve("raadslag-" + UUID.randomUUID() + ".pdf");
        try {
            Printed printed = print(content, half);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
            tell(target, printed);
            return true;
        } catch (TooLargeToPrint e) {
            warn("Udgaven er for stor til den hukommelse, der er. Del filen, og skriv hver del for sig.");
            return false;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private Printed print(Content content, Path half) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half, CREATE_NEW))) {
            return pdf.get().write(Printout.of(content, language, municipality), out);
        }
    }

    private void tell(Path target, Printed printed) {
        spec.commandLine().getOut().println(target);
        for (int character : printed.characters()) {
            warn("Tegnet %s (U+%04X) findes ikke i skriften og er vist som \uFFFD."
                    .formatted(Character.toString(character), character));
        }
        for (String picture : printed.pictures()) {
            warn("Billedet %s kunne ikke vises; dets tekst er trykt i stedet.".formatted(picture));
        }
    }

    private void warn(String warning) {
        spec.commandLine().getErr().println(file + ": " + warning);
    }
}
