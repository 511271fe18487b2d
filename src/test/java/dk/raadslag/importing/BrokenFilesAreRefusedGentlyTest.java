package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.pdf.PdfFile;
import dk.raadslag.importing.pdf.PdfFile.Placed;
import dk.raadslag.importing.word.DocxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Files with random bytes changed, lost and doubled: each is read or refused with a message, never a fault of ours. */
class BrokenFilesAreRefusedGentlyTest {

    private static final FileReaders READERS = FileReaders.standard();

    @Property(tries = 400)
    void whatever_happened_to_a_file(@ForAll("files") SourceFile file, @ForAll Random random) {
        SourceFile broken = new SourceFile(file.name(), broken(file.bytes(), random));
        for (Reading reading : READERS.read(broken)) {
            assertThat(reading.findings())
                    .noneMatch(finding -> finding.message().contains("fejl i programmet"));
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int change = random.nextInt(12); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(40), bytes.length - at);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
                default -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
            }
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
    }

    @Provide
    Arbitrary<SourceFile> files() throws IOException {
        return Arbitraries.of(List.of(
                fixture("agendamanager.xml"),
                fixture("acadre.xml"),
                fixture("sbsys.xml"),
                fixture("edoc.xml"),
                fixture("edoc-fujitsu.xml"),
                fixture("firstagenda.json"),
                DocxFile.of(DocxFile.p("Punkt 1: Budget") + DocxFile.p("Beslutning") + DocxFile.p("Godkendt."))
                        .file(),
                PdfFile.untagged(List.of(
                        List.of(new Placed(72, 100, 14, "Punkt 1: Budget"), new Placed(72, 120, 11, "Godkendt.")))),
                PdfFile.tagged("<h1>Punkt 1: Budget</h1><p>Godkendt.</p><ul><li>a</li></ul>")));
    }

    private static SourceFile fixture(String name) throws IOException {
        return new SourceFile(name, Files.readAllBytes(Path.of("src/test/resources/importing", name)));
    }
}
