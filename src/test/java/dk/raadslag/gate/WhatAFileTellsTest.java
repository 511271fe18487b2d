package dk.raadslag.gate;

import static dk.raadslag.gate.PlantedFiles.DOCX;
import static dk.raadslag.gate.PlantedFiles.NUMBER;
import static dk.raadslag.gate.PlantedFiles.PDF;
import static dk.raadslag.gate.PlantedFiles.docx;
import static dk.raadslag.gate.PlantedFiles.paragraph;
import static dk.raadslag.gate.PlantedFiles.pdf;
import static dk.raadslag.gate.PlantedFiles.properties;
import static dk.raadslag.gate.PlantedFiles.zipOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.proofreading.KnownPeople;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.proofreading.Yardstick;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RaadslagTest(database = "papers")
@SuppressWarnings("NullAway.Init")
class WhatAFileTellsTest {

    private static final String OPEN = "Stien anlægges langs åen i foråret.";

    @Autowired
    private Proofs proofs;

    @Autowired
    private FileInspection inspection;

    private List<FileFinding> findings(String name, String type, byte[] bytes) {
        Yardstick yardstick = Yardstick.on(LocalDate.of(2026, 11, 22));
        var context = yardstick.context().knowing(KnownPeople.of(List.of("Karen Holst")));
        return inspection.of(name, type, bytes, yardstick.with(context));
    }

    private List<FileFault> faults(String type, byte[] bytes) {
        return findings("Bilag", type, bytes).stream()
                .map(FileFinding::fault)
                .filter(fault -> fault != FileFault.WITHOUT_STRUCTURE)
                .toList();
    }

    private List<FileFault> docxFaults(String body, String... more) {
        return faults(DOCX, docx(body, more));
    }

    @Test
    void aCleanFileTellsNothing() {
        assertThat(docxFaults(paragraph(OPEN), "docProps/core.xml", properties("creator", "Karen Holst")))
                .isEmpty();
        assertThat(faults(PDF, pdf(OPEN, file -> file.getDocumentInformation().setAuthor("Karen Holst"))))
                .isEmpty();
        assertThat(faults("text/plain", OPEN.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aPersonalNumberIsFoundWhereverItStandsInAWordFile() {
        String number = "<w:root><w:p><w:r><w:t>" + NUMBER + "</w:t></w:r></w:p></w:root>";
        assertThat(docxFaults(paragraph("CPR: 0101", "90-", "1234."))).containsExactly(FileFault.PERSONAL_NUMBER);
        assertThat(docxFaults(paragraph(OPEN), "word/header1.xml", number)).containsExactly(FileFault.PERSONAL_NUMBER);
        assertThat(docxFaults(paragraph(OPEN), "word/footnotes.xml", number))
                .containsExactly(FileFault.PERSONAL_NUMBER);
        assertThat(docxFaults(
                        paragraph(OPEN),
                        "word/comments.xml",
                        "<w:root><w:comment><w:p><w:r><w:t>" + NUMBER + "</w:t></w:r></w:p></w:comment></w:root>"))
                .containsExactlyInAnyOrder(FileFault.COMMENTS, FileFault.PERSONAL_NUMBER);
        assertThat(docxFaults("<w:p><w:del><w:r><w:delText>" + NUMBER + "</w:delText></w:r></w:del></w:p>"))
                .containsExactlyInAnyOrder(FileFault.TRACKED_CHANGES, FileFault.PERSONAL_NUMBER);
    }

    @Test
    void aPersonalNumberIsFoundBetweenWhatIsWrittenWithoutLetters() {
        for (String gap : List.of("<w:tab/>", "<w:br/>", "<w:cr/>"))
            assertThat(docxFaults("<w:p><w:r><w:t>nr. 12</w:t>" + gap + "<w:t>" + NUMBER + "</w:t></w:r></w:p>"))
                    .as(gap)
                    .containsExactly(FileFault.PERSONAL_NUMBER);
        assertThat(docxFaults("<w:p><w:r><w:t>010190</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:r></w:p>"))
                .containsExactly(FileFault.PERSONAL_NUMBER);
    }

    @Test
    void trackedChangesAndCommentsLeftInAreNamed() {
        assertThat(docxFaults("<w:p><w:ins><w:r><w:t>" + OPEN + "</w:t></w:r></w:ins></w:p>"))
                .containsExactly(FileFault.TRACKED_CHANGES);
        assertThat(docxFaults(paragraph(OPEN), "word/comments.xml", "<w:root><w:comment/></w:root>"))
                .containsExactly(FileFault.COMMENTS);
    }

    @Test
    void propertiesThatTellOfSomebodyAreNamedAndTheNumberItselfNever() {
        byte[] strange = docx(paragraph(OPEN), "docProps/core.xml", properties("creator", "Birgit Fremmed"));
        assertThat(findings("Bilag", DOCX, strange))
                .containsExactly(new FileFinding(FileFault.NAMES_SOMEBODY, "Birgit Fremmed"));
        byte[] titled = docx(paragraph(OPEN), "docProps/core.xml", properties("title", "Sag " + NUMBER));
        assertThat(findings("Bilag", DOCX, titled))
                .containsExactly(FileFinding.of(FileFault.PERSONAL_NUMBER_IN_PROPERTIES));
        assertThat(faults(PDF, pdf(OPEN, file -> file.getDocumentInformation().setKeywords(NUMBER))))
                .containsExactly(FileFault.PERSONAL_NUMBER_IN_PROPERTIES);
        assertThat(faults(PDF, pdf(OPEN, file -> file.getDocumentInformation().setAuthor("Birgit Fremmed"))))
                .containsExactly(FileFault.NAMES_SOMEBODY);
        assertThat(docxFaults(paragraph(OPEN), "docProps/core.xml", properties("creator", "Bakkedal Kommune")))
                .isEmpty();
    }

    @Test
    void aNameWithAPersonalNumberIsNamed() {
        assertThat(findings("Klage " + NUMBER + ".txt", "text/plain", OPEN.getBytes(UTF_8)))
                .containsExactly(FileFinding.of(FileFault.PERSONAL_NUMBER_IN_NAME));
    }

    @Test
    void aPdfIsReadWithItsNotesAndTheFilesInIt() {
        assertThat(faults(PDF, pdf("CPR: " + NUMBER))).containsExactly(FileFault.PERSONAL_NUMBER);
        assertThat(faults(PDF, pdf(OPEN, file -> {
                    var note = new PDAnnotationText();
                    note.setContents("Ring til " + NUMBER);
                    file.getPage(0).getAnnotations().add(note);
                })))
                .containsExactlyInAnyOrder(FileFault.COMMENTS, FileFault.PERSONAL_NUMBER);
        assertThat(faults(PDF, pdf(OPEN, file -> {
                    var held = new PDComplexFileSpecification();
                    held.setFile("regneark.docx");
                    var bytes = docx(paragraph(NUMBER));
                    held.setEmbeddedFile(new PDEmbeddedFile(file, new java.io.ByteArrayInputStream(bytes)));
                    var tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("regneark.docx", held));
                    var names = new PDDocumentNameDictionary(file.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    file.getDocumentCatalog().setNames(names);
                })))
                .containsExactly(FileFault.PERSONAL_NUMBER);
    }

    @Test
    void picturesOfTextAndFilesWithoutStructureAreNamed() {
        byte[] scanned = pdf("1", file -> {
            for (int page = 0; page < 5; page++) file.addPage(new PDPage());
        });
        assertThat(findings("Bilag", PDF, scanned)).containsExactly(FileFinding.of(FileFault.WITHOUT_TEXT));
        assertThat(findings("Bilag", PDF, pdf(OPEN))).containsExactly(FileFinding.of(FileFault.WITHOUT_STRUCTURE));
    }

    @Test
    void eachFileOfAnArchiveIsLookedAt() {
        byte[] archive = zipOf("breve/klage.docx", docx(paragraph(NUMBER)));
        assertThat(faults("application/zip", archive)).containsExactly(FileFault.PERSONAL_NUMBER);
        assertThat(findings("Bilag", "application/zip", zipOf("tegning.dwg", new byte[] {1, 2, 3})))
                .containsExactly(new FileFinding(FileFault.UNREADABLE, "tegning.dwg"));
    }

    @Test
    void whatIsLockedBrokenOrFarTooLargeIsAnAnswerAndNoError() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        assertThat(faults(PDF, PlantedFiles.lockedPdf())).containsExactly(FileFault.LOCKED);
        assertThat(faults(DOCX, old)).containsExactly(FileFault.LOCKED);
        assertThat(faults(PDF, "%PDF-1.7\n%%EOF\n".getBytes(UTF_8))).containsExactly(FileFault.UNREADABLE);
        assertThat(faults(DOCX, "Ikke Word".getBytes(UTF_8))).containsExactly(FileFault.UNREADABLE);
        assertThat(docxFaults("<w:p>")).containsExactly(FileFault.UNREADABLE);
        assertThat(docxFaults(
                        paragraph(OPEN), "word/header1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:root>&a;</w:root>"))
                .hasSizeLessThan(2);
        assertThat(faults(PDF, new byte[100_000_001])).containsExactly(FileFault.TOO_LARGE);
    }

    @Test
    void whatUnpacksWithoutEndIsNotUnpacked() {
        assertThat(faults(DOCX, PlantedFiles.docxBomb(400))).containsExactly(FileFault.TOO_LARGE);
        assertThat(faults(PDF, PlantedFiles.pdfBomb())).containsExactly(FileFault.TOO_LARGE);
        byte[] nested = "x".getBytes(UTF_8);
        for (int depth = 0; depth < 9; depth++) nested = zipOf("inde.zip", nested);
        assertThat(faults("application/zip", nested)).containsExactly(FileFault.TOO_LARGE);
    }

    @Test
    void aLargePictureIsNoReasonNotToReadTheWords() {
        assertThat(faults(PDF, PlantedFiles.pdfWithLargePicture("CPR: " + NUMBER)))
                .containsExactly(FileFault.PERSONAL_NUMBER);
    }

    @Test
    void noFileHoweverBrokenIsAnError() {
        Random random = new Random(4);
        byte[] word = docx(paragraph(OPEN, NUMBER), "docProps/core.xml", properties("creator", "Birgit Fremmed"));
        byte[] print = pdf(OPEN);
        for (int round = 0; round < 300; round++) {
            assertThat(findings("Bilag", DOCX, broken(word, random))).isNotNull();
            assertThat(findings("Bilag", PDF, broken(print, random))).isNotNull();
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        for (int hits = random.nextInt(20); hits > 0; hits--)
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        return broken;
    }
}
