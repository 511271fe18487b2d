package dk.raadslag.paper.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TakingFilesTest {

    private static byte[] text(String words) {
        return words.getBytes(UTF_8);
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("Kort over ruten.pdf", Files.PDF, FileKind.PDF),
                Arguments.of("KORT.PDF", Files.PDF, FileKind.PDF),
                Arguments.of("Notat.docx", Files.docx(), FileKind.DOCX),
                Arguments.of("Notat.odt", Files.odt(), FileKind.ODT),
                Arguments.of("Kort.png", Files.picture("png", 2, 2), FileKind.PNG),
                Arguments.of("Foto.jpeg", Files.picture("jpg", 2, 2), FileKind.JPEG),
                Arguments.of("Kort.gif", Files.picture("gif", 2, 2), FileKind.GIF),
                Arguments.of("Uheld.csv", text("sted;år\nMøllevej;2024\n"), FileKind.CSV),
                Arguments.of("Uheld.csv", "sted;år".getBytes(Charset.forName("windows-1252")), FileKind.CSV),
                Arguments.of("Uheld.txt", "Møllevej".getBytes(UTF_16), FileKind.TEXT));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatACommitteeReadsIsTaken(String name, byte[] bytes, FileKind kind) {
        assertThat(CheckedFile.of(name, bytes).kind()).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", Files.PDF, FileRule.NAMELESS),
                Arguments.of("   ", Files.PDF, FileRule.NAMELESS),
                Arguments.of("..pdf", Files.PDF, FileRule.NAMELESS),
                Arguments.of("-.pdf", Files.PDF, FileRule.NAMELESS),
                Arguments.of("../../etc/passwd.pdf", Files.PDF, FileRule.NAME_WITH_FOLDER),
                Arguments.of("C:\\Sager\\kort.pdf", Files.PDF, FileRule.NAME_WITH_FOLDER),
                Arguments.of("kort\n.pdf", Files.PDF, FileRule.NAME_WITH_HIDDEN_SIGNS),
                Arguments.of("kort\u0000.pdf", Files.PDF, FileRule.NAME_WITH_HIDDEN_SIGNS),
                Arguments.of("kort\u202efdp.exe", Files.PDF, FileRule.NAME_WITH_HIDDEN_SIGNS),
                Arguments.of("kort\u2066.pdf", Files.PDF, FileRule.NAME_WITH_HIDDEN_SIGNS),
                Arguments.of("kort\u200b.pdf", Files.PDF, FileRule.NAME_WITH_HIDDEN_SIGNS),
                Arguments.of("k".repeat(300) + ".pdf", Files.PDF, FileRule.NAME_TOO_LONG),
                Arguments.of("kort", Files.PDF, FileRule.KIND_NOT_TAKEN),
                Arguments.of("kort.", Files.PDF, FileRule.KIND_NOT_TAKEN),
                Arguments.of("kort.exe", Files.PROGRAM, FileRule.KIND_NOT_TAKEN),
                Arguments.of("faktura.pdf.exe", Files.PROGRAM, FileRule.KIND_NOT_TAKEN),
                Arguments.of("notat.docm", Files.docm(), FileRule.KIND_NOT_TAKEN),
                Arguments.of("notat.doc", text("\u00d0\u00cf"), FileRule.KIND_NOT_TAKEN),
                Arguments.of("side.html", text("<html>"), FileRule.KIND_NOT_TAKEN),
                Arguments.of("kort.svg", text("<svg>"), FileRule.KIND_NOT_TAKEN),
                Arguments.of("kort.pdf", new byte[0], FileRule.EMPTY),
                Arguments.of("kort.pdf", Files.PROGRAM, FileRule.NOT_WHAT_IT_SAYS),
                Arguments.of("kort.png", Files.PROGRAM, FileRule.NOT_WHAT_IT_SAYS),
                Arguments.of("kort.txt", Files.PROGRAM, FileRule.NOT_WHAT_IT_SAYS),
                Arguments.of("kort.pdf", text("<html>%PDF-"), FileRule.NOT_WHAT_IT_SAYS),
                Arguments.of("kort.png", Files.PDF, FileRule.NOT_WHAT_IT_SAYS),
                Arguments.of("notat.docx", Files.docm(), FileRule.HAS_MACROS),
                Arguments.of("notat.docx", Files.docxWithProgram(), FileRule.HAS_MACROS),
                Arguments.of("notat.docx", Files.odt(), FileRule.NOT_WHAT_IT_SAYS),
                Arguments.of("notat.xlsx", Files.docx(), FileRule.NOT_WHAT_IT_SAYS),
                Arguments.of("notat.docx", Files.zip("a.exe", "MZ"), FileRule.HAS_MACROS),
                Arguments.of("notat.docx", text("PK\u0003\u0004 og ikke mere"), FileRule.NOT_WHAT_IT_SAYS),
                Arguments.of(
                        "side.txt", text("\ufeff <!DOCTYPE html><script>alert(1)</script>"), FileRule.NOT_WHAT_IT_SAYS),
                Arguments.of("tegning.csv", text("<svg onload=alert(1)>"), FileRule.NOT_WHAT_IT_SAYS));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theRestIsRefusedForAReason(String name, byte[] bytes, FileRule rule) {
        assertThatThrownBy(() -> CheckedFile.of(name, bytes))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void aFileHasALimit() {
        byte[] large = Arrays.copyOf(Files.PDF, (int) CheckedFile.LARGEST + 1);
        assertThatThrownBy(() -> CheckedFile.of("kort.pdf", large))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.rule()).isEqualTo(FileRule.TOO_LARGE));
    }

    @Test
    void aRefusedNameIsShownSoThatItHidesNothing() {
        assertThat(FileName.shown("kort\u202efdp.exe")).isEqualTo("kort\ufffdfdp.exe");
        assertThat(FileName.shown("k".repeat(300))).hasSize(80);
    }

    @Test
    void lettersWrittenInTwoPartsBecomeOne() {
        assertThat(FileName.of("Aktstykke A\u030abent.pdf").stem()).isEqualTo("Aktstykke \u00c5bent");
    }
}
