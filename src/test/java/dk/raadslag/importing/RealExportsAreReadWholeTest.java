package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.publication.Content;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Item;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exports of real systems, where they are at hand: what can be counted is right. */
class RealExportsAreReadWholeTest {

    private static final Path SAMPLES =
            Path.of(Optional.ofNullable(System.getenv("RAADSLAG_SAMPLES")).orElse("../shared/samples"));

    @Test
    void eDoc() {
        Content minutes = content("esdh/edoc/eDocAgendaPublishing.xml");
        assertThat(minutes.items()).extracting(Item::number).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(minutes.items()).extracting(Item::caseNumber).allMatch(number -> number.matches("20\\d\\d-\\d+"));
        assertThat(minutes.items()).extracting(Item::decision).doesNotContainNull();
        assertThat(minutes.items())
                .extracting(item -> item.recommendation().size())
                .containsExactly(0, 2, 1, 2, 1, 1, 2, 1);
        assertThat(minutes.items())
                .extracting(item -> item.attachments().size())
                .containsExactly(3, 1, 1, 1, 2, 1, 1, 0);
        assertThat(minutes.head().participants()).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void AgendaManager() {
        Content agenda = content("esdh/sbsys-publication/Publication553/Publication553.xml");
        assertThat(agenda.kind()).isEqualTo(EditionKind.AGENDA);
        assertThat(agenda.items())
                .extracting(item -> item.recommendation().size())
                .containsExactly(1, 1, 3, 1);
        assertThat(agenda.items()).extracting(item -> item.attachments().size()).containsExactly(6, 1, 2, 5);
        assertThat(agenda.items()).extracting(item -> item.sections().size()).containsExactly(8, 6, 6, 6);
        assertThat(agenda.head().participants()).hasSize(15);
    }

    @Test
    void Acadre() {
        Item item =
                content("esdh/acadre/Files_1863_3687982/3687981.XML").items().getFirst();
        assertThat(item.number()).isEqualTo("715");
        assertThat(item.caseNumber()).isEqualTo("12/27845");
        assertThat(item.sections()).hasSize(8);
        assertThat(item.attachments()).hasSize(3);
        assertThat(Objects.requireNonNull(item.decision()).text().lines()).hasSize(2);
    }

    @Test
    void the_same_minutes_of_Acadre_in_Word() {
        Item xml = content("esdh/acadre/Files_1863_3687982/3687981.XML").items().getFirst();
        Item word =
                content("esdh/acadre/Files_1863_3687982/3687982.DOCX").items().getFirst();
        assertThat(word.title()).isEqualTo(xml.title());
        assertThat(word.recommendation()).isEqualTo(xml.recommendation());
        assertThat(decided(word)).isEqualTo(decided(xml));
    }

    @Test
    void FirstAgenda() {
        Content agenda = content("firstagenda/agenda-sample-hvidovre.json");
        assertThat(agenda.items()).extracting(Item::number).containsExactly("1", "2", "30", "31", "32", "33");
        assertThat(agenda.items()).extracting(Item::open).containsExactly(true, true, true, true, false, false);
        assertThat(agenda.items().get(2).sections()).hasSize(5);
        assertThat(agenda.items().get(2).recommendation()).hasSize(2);
    }

    private static List<String> decided(Item item) {
        Decision decision = Objects.requireNonNull(item.decision());
        return decision.text().lines().map(String::strip).toList();
    }

    private static Content content(String sample) {
        Path file = SAMPLES.resolve(sample);
        assumeTrue(Files.exists(file), "The samples are not at hand");
        List<Reading> readings = FileReaders.standard().read(file);
        return Objects.requireNonNull(readings.getFirst().content(), () -> readings.toString());
    }
}
