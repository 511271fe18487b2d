package dk.raadslag.gate;

import static dk.raadslag.gate.PlantedFiles.DOCX;
import static dk.raadslag.gate.PlantedFiles.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Section;
import dk.raadslag.publication.StoredFile;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RaadslagTest(database = "papers")
@SuppressWarnings("NullAway.Init")
class LettingAnEditionOutTest {

    @Autowired
    private EditionGate gate;

    private static Item item(String title, @Nullable ClosedFace face, String text, Attachment... attached) {
        var section = new Section("presentation", "Sagsfremstilling", RichText.of(Paragraph.of(text)));
        return new Item("1", title, null, face, List.of(section), List.of(), null, List.of(attached), null);
    }

    private List<EditionFault> faults(EditionKind kind, Item... items) {
        return before(kind, Map.of(), items).stream()
                .map(EditionObstacle::fault)
                .distinct()
                .toList();
    }

    private List<EditionObstacle> before(EditionKind kind, Map<String, StoredFile> files, Item... items) {
        var head = new Head(
                "Teknik- og Miljøudvalget", LocalDate.of(2031, 3, 12), null, null, null, List.of(), List.of(), null);
        Audience all = Audience.of(Token.PUBLIC);
        return gate.before(
                Reader.program("Bakkedal"),
                new NewEdition(
                        UUID.randomUUID(), new Content(kind, head, List.of(items)), all, all, null, null, files));
    }

    @Test
    void nothingStandsInTheWayOfCleanMinutes() {
        var face = new ClosedFace("Køb af ejendom", "Sagen angår køb af ejendom.", "Godkendt.");
        assertThat(faults(
                        EditionKind.MINUTES,
                        item("Cykelsti", null, "Stien anlægges."),
                        item("Køb af Møllevej", face, "Huset købes.")))
                .isEmpty();
    }

    @Test
    void aClosedItemTellsWhatIsToBeToldAndNoMore() {
        assertThat(faults(EditionKind.MINUTES, item("Køb af Møllevej", new ClosedFace(" ", null, null), "Købt.")))
                .containsExactly(
                        EditionFault.NEUTRAL_TITLE_MISSING,
                        EditionFault.CLOSURE_REASON_MISSING,
                        EditionFault.OPEN_DECISION_MISSING);
        assertThat(faults(
                        EditionKind.AGENDA,
                        item("Køb af Møllevej", new ClosedFace("KØB af  Møllevej", "Køb.", null), "Købes.")))
                .containsExactly(EditionFault.FACE_TELLS_THE_TITLE);
        assertThat(EditionFault.OPEN_DECISION_MISSING.passable()).isFalse();
    }

    @Test
    void personalNumbersAreFoundInTextsTitlesFacesAndFiles() {
        assertThat(faults(EditionKind.MINUTES, item("Cykelsti", null, "Ejeren er " + NUMBER)))
                .containsExactly(EditionFault.PERSONAL_NUMBER);
        assertThat(faults(EditionKind.MINUTES, item("Klage fra " + NUMBER, null, "Afvist.")))
                .containsExactly(EditionFault.PERSONAL_NUMBER);
        assertThat(faults(
                        EditionKind.MINUTES,
                        item("Klage", new ClosedFace("Klagesag", "Angår " + NUMBER, "Afvist."), "Afvist.")))
                .containsExactly(EditionFault.PERSONAL_NUMBER);
        byte[] word = PlantedFiles.docx(PlantedFiles.paragraph(NUMBER));
        var file = new StoredFile("Klage.docx", DOCX, word);
        assertThat(before(
                        EditionKind.MINUTES,
                        Map.of("a", file),
                        item("Klage", null, "Afvist."),
                        item("Cykelsti", null, "Godkendt.", new Attachment("Klage", true, "a"))))
                .containsExactly(
                        new EditionObstacle(EditionFault.FILE, 1, "Klage", FileFinding.of(FileFault.PERSONAL_NUMBER)));
    }

    @Test
    void aPlaceholderMustBeMended() {
        assertThat(faults(EditionKind.MINUTES, item("Cykelsti", null, "Anlægges den [DATO?].")))
                .containsExactly(EditionFault.MUST_MEND);
    }
}
