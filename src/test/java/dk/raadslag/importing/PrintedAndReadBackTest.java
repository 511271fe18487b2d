package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.importing.pdf.PdfReader;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.publication.print.EditionPdf;
import dk.raadslag.publication.print.Printout;
import dk.raadslag.richtext.PlainText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A PDF of ours says by its tags what it was made from, so reading it gives the same. */
class PrintedAndReadBackTest {

    private static final EditionPdf PDF = new EditionPdf();

    static Stream<Path> minutes() throws IOException {
        Path samples = Fixtures.samples().resolve("referater");
        List<Path> ours = files(Path.of("src/main/resources/town/editions"));
        return Stream.concat(Files.isDirectory(samples) ? files(samples).stream() : Stream.of(), ours.stream());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void what_is_printed_is_read_back(Path file) throws Exception {
        Content printed = FileReaders.standard().read(file).getFirst().content();
        assumeTrue(printed != null, "the sample lacks a head");
        Reading back =
                new PdfReader().read(pdf(Objects.requireNonNull(printed))).getFirst();
        Content read =
                Objects.requireNonNull(back.content(), () -> back.findings().toString());
        assertThat(told(read)).isEqualTo(told(printed));
    }

    private static SourceFile pdf(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDF.write(Printout.of(content, Locale.of("da"), "Bakkedal Kommune"), out);
        return new SourceFile("referat.pdf", out.toByteArray());
    }

    private static String told(Content content) {
        StringBuilder told = new StringBuilder();
        told.append("%s %s %s %s %s %s%n"
                .formatted(
                        content.kind(),
                        content.head().committee(),
                        content.head().date(),
                        content.head().time(),
                        content.head().endTime(),
                        content.head().place()));
        content.head()
                .participants()
                .forEach(person -> told.append(person.name())
                        .append(": ")
                        .append(person.remark())
                        .append('\n'));
        content.head().approvals().forEach(line -> told.append(line).append('\n'));
        content.items().forEach(item -> tell(item, told));
        // The end of a printed line hides whether a space stood there: "dB" and "(A)".
        return told.toString().replace(" ", "");
    }

    private static void tell(Item item, StringBuilder told) {
        told.append("%n%s | %s | %s | %s%n".formatted(item.number(), item.title(), item.caseNumber(), item.face()));
        for (Section section : item.sections()) {
            told.append("[%s] %s%n%s%n".formatted(section.key(), section.heading(), PlainText.of(section.text())));
        }
        item.recommendation().forEach(point -> told.append("* ").append(point).append('\n'));
        told.append(item.decision()).append('\n');
        for (Attachment attachment : item.attachments()) told.append(attachment).append('\n');
    }
}
