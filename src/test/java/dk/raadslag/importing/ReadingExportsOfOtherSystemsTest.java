package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Participant;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.PlainText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadingExportsOfOtherSystemsTest {

    @Test
    void minutes_published_by_AgendaManager() {
        Content minutes = content("agendamanager.xml");

        assertThat(minutes.kind()).isEqualTo(EditionKind.MINUTES);
        assertHead(minutes, "Teknik- og Miljøudvalget", LocalDate.of(2025, 10, 14), LocalTime.of(16, 0), "17");
        assertThat(minutes.head().endTime()).isEqualTo(LocalTime.of(18, 30));
        assertThat(minutes.head().place()).isEqualTo("Byrådssalen");
        assertThat(minutes.head().participants())
                .containsExactly(
                        new Participant("Asta Bruun", List.of("A")),
                        new Participant("Viggo Lind", List.of("V", "Afbud", "ferie")));
        assertThat(minutes.items()).extracting(Item::number).containsExactly("154", "155");
    }

    @Test
    void an_item_of_AgendaManager_has_its_fields_in_their_order_and_its_history_behind_them() {
        Item item = content("agendamanager.xml").items().getFirst();

        assertThat(item.title()).isEqualTo("Cykelsti langs Mølleåen");
        assertThat(item.caseNumber()).isEqualTo("05.01.02-P20-3-25");
        assertThat(item.sourceId()).isEqualTo("60");
        assertThat(sections(item))
                .containsExactly(
                        "recommendation INDSTILLING: 1. at stien anlægges\n2. at den lyses op",
                        "decision BESLUTNING: Godkendt.",
                        "earlierTreatment Beslutning i Økonomiudvalget den 02-09-2025: Udsat.");
        assertThat(item.recommendation()).containsExactly("at stien anlægges", "at den lyses op");
        assertThat(Objects.requireNonNull(item.decision()).text()).isEqualTo("Godkendt.");
    }

    @Test
    void an_attachment_of_AgendaManager_never_leads_out_of_its_folder() {
        assertThat(content("agendamanager.xml").items().getFirst().attachments())
                .containsExactly(
                        new Attachment("Kort over stien", true, "Enclosures/1.pdf"),
                        new Attachment("Tilbud", false, null));
    }

    @Test
    void a_closed_item_of_AgendaManager_shows_nothing_but_what_is_meant_to_be_shown() {
        Item closed = content("agendamanager.xml").items().getLast();

        assertThat(closed.title()).isEqualTo("Køb af Møllevej 4");
        assertThat(closed.face())
                .isEqualTo(new ClosedFace("Lukket punkt", "Prisforhandling", "Forvaltningen forhandler videre."));
    }

    @Test
    void minutes_of_Acadre_tell_the_decision_of_the_day_from_earlier_ones() {
        Content minutes = content("acadre.xml");
        Item item = minutes.items().getFirst();

        assertHead(minutes, "Kulturudvalget", LocalDate.of(2025, 6, 20), LocalTime.of(10, 30), "99");
        assertThat(minutes.head().place()).isEqualTo("Kulturhuset, Torvet 2, 9999 Bakkedal");
        assertThat(minutes.head().participants())
                .containsExactly(
                        new Participant("Asta Bruun", List.of("A")),
                        new Participant("Sofie Dahl", List.of("B", "Formand", "afbud")));
        assertThat(item.number()).isEqualTo("715");
        assertThat(item.caseNumber()).isEqualTo("25/1234");
        assertThat(sections(item))
                .containsExactly(
                        "recommendation Indstilling: Direktøren indstiller, at teatret støttes.",
                        "earlierTreatment Beslutning i Kulturudvalget den 10-04-2025: Udsat.",
                        "decision Beslutning i Kulturudvalget den 20-06-2025: Drøftet.");
        assertThat(item.recommendation()).containsExactly("at teatret støttes.");
        assertThat(Objects.requireNonNull(item.decision()).text()).isEqualTo("Drøftet.");
        assertThat(item.attachments()).containsExactly(new Attachment("Budget", false, "3525829E1.DOCX"));
    }

    @Test
    void minutes_of_SBSYS_in_groups() {
        Content minutes = content("sbsys.xml");

        assertHead(minutes, "Chefforum", LocalDate.of(2025, 8, 27), LocalTime.of(9, 0), "815");
        assertThat(minutes.items()).extracting(Item::open).containsExactly(true, false);
        assertThat(sections(minutes.items().getFirst()))
                .containsExactly(
                        "presentation Sagsfremstilling: Alle får én telefon.",
                        "decision Beslutning: Taget til efterretning.");
        assertThat(minutes.items().getFirst().attachments())
                .containsExactly(new Attachment("Priser", false, "bilag/9.pdf"));
    }

    @Test
    void minutes_of_FirstAgenda_split_their_HTML_into_fields() {
        Content minutes = content("firstagenda.json");
        Item item = minutes.items().getFirst();

        assertHead(
                minutes,
                "Børneudvalget",
                LocalDate.of(2025, 4, 8),
                LocalTime.of(16, 30),
                "0cad2b4d-c4a2-4583-a053-60704b2da0e5");
        assertThat(minutes.head().endTime()).isEqualTo(LocalTime.of(18, 0));
        assertThat(minutes.head().participants())
                .containsExactly(
                        new Participant("Asta Bruun", List.of("A")), new Participant("Viggo Lind", List.of("afbud")));
        assertThat(sections(item))
                .containsExactly(
                        "summary Resumé: Skolen bygges ud.",
                        "recommendation Indstilling: Direktøren indstiller,\n1. at projektet godkendes\n"
                                + "2. at der gives 4 mio. kr.",
                        "earlierTreatment Beslutning i Børneudvalget den 11-03-2025: Udsat.",
                        "decision Beslutning i Børneudvalget den 08-04-2025: Godkendt.",
                        "presentation Sagsfremstilling: Elevtallet stiger.\nOm bygningen\nDen er ny.");
        assertThat(item.sections().getLast().text().blocks()).contains(Heading.of(1, "Om bygningen"));
        assertThat(item.attachments()).extracting(Attachment::name).containsExactly("Tegninger", "Tidsplan");
        assertThat(item.sourceId()).isEqualTo("11111111-aaaa-4bbb-8ccc-000000000001");
    }

    @Test
    void a_closed_item_of_FirstAgenda_keeps_the_title_it_was_published_under() {
        Item closed = content("firstagenda.json").items().getLast();

        assertThat(closed.title()).isEqualTo("Køb af grund");
        assertThat(closed.face()).isEqualTo(new ClosedFace("Køb af grund", null, null));
    }

    @Test
    void minutes_of_eDoc_are_put_in_order_and_their_plain_text_into_fields() {
        Content minutes = content("edoc.xml");
        Item item = minutes.items().get(1);

        assertThat(minutes.items()).extracting(Item::number).containsExactly("1", "2", "3");
        assertThat(item.caseNumber()).isEqualTo("2024-28504");
        assertThat(sections(item))
                .containsExactly(
                        "summary Sammendrag: Kurserne virker.",
                        "recommendation Indstilling: Centret indstiller, at\n1. Evalueringen tages til efterretning.\n"
                                + "2. Kurserne fortsætter.",
                        "decision Sundhedsudvalgets beslutning den 04.12.2024 Punkt 2: Indstillingen godkendt");
        assertThat(item.recommendation())
                .containsExactly("Evalueringen tages til efterretning.", "Kurserne fortsætter.");
        assertThat(item.attachments()).containsExactly(new Attachment("Evaluering", true, "15.PDF"));
        assertThat(minutes.items().getLast().face()).isEqualTo(new ClosedFace("Aftale om lokaler", null, null));
    }

    @Test
    void messages_of_eDoc_go_on_behind_their_attachments() {
        Item messages = content("edoc.xml").items().getFirst();

        assertThat(sections(messages)).containsExactly("introduction : 1. Møder\n2. Konference\n3. Årshjul");
        assertThat(messages.attachments()).containsExactly(Attachment.named("Program"));
    }

    @Test
    void minutes_of_eDoc_by_Fujitsu() {
        Content minutes = content("edoc-fujitsu.xml");
        Item item = minutes.items().getFirst();

        assertHead(minutes, "Byrådet", LocalDate.of(2025, 5, 2), LocalTime.of(10, 0), "77");
        assertThat(minutes.head().participants())
                .containsExactly(new Participant("Asta Bruun", List.of("A", "Borgmester")));
        assertThat(item.number()).isEqualTo("8");
        assertThat(sections(item))
                .containsExactly("presentation Sagsfremstilling: Første behandling.", "decision Beslutning: Vedtaget.");
        assertThat(item.attachments()).containsExactly(new Attachment("Budgetforslag", true, "Bilag/1.pdf"));
        assertThat(minutes.items().getLast().face()).isEqualTo(new ClosedFace("Ejendomssag", null, null));
    }

    private static Content content(String fixture) {
        List<Reading> readings = FileReaders.standard().read(Path.of("src/test/resources/importing", fixture));
        assertThat(readings).hasSize(1);
        return Objects.requireNonNull(readings.getFirst().content(), () -> readings.toString());
    }

    private static void assertHead(Content content, String committee, LocalDate date, LocalTime time, String id) {
        assertThat(content.head().committee()).isEqualTo(committee);
        assertThat(content.head().date()).isEqualTo(date);
        assertThat(content.head().time()).isEqualTo(time);
        assertThat(content.head().sourceId()).isEqualTo(id);
    }

    private static List<String> sections(Item item) {
        return item.sections().stream()
                .map(ReadingExportsOfOtherSystemsTest::line)
                .toList();
    }

    private static String line(Section section) {
        return section.key() + " " + section.heading() + ": " + PlainText.of(section.text());
    }
}
