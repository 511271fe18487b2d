package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.Item;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which an export says that an item is closed is heeded. */
class ClosedInAnExportTest {

    private static final Path FIXTURES = Path.of("src/test/resources/importing");

    private static final String SBSYS_ITEM =
            "<Dagsordenpunkt Nummer='1'%s><Overskrift>Opsigelse af Rita Ravn</Overskrift><Indhold>%s</Indhold></Dagsordenpunkt>";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    "<Dagsorden><Dagsordenpunkter><Gruppe navn='Åbne dagsordenspunkter'>%s</Gruppe></Dagsordenpunkter></Dagsorden>", true
                    "<Dagsorden><Dagsordenpunkter><Gruppe navn='Lukkede dagsordenspunkter'>%s</Gruppe></Dagsordenpunkter></Dagsorden>", false
                    "<Dagsorden><Dagsordenpunkter><Gruppe navn='LUKKET'><Undergruppe>%s</Undergruppe></Gruppe></Dagsordenpunkter></Dagsorden>", false
                    "<Dagsorden Åben='false'><Dagsordenpunkter>%s</Dagsordenpunkter></Dagsorden>", false
                    "<Dagsorden Åben='0'><Dagsordenpunkter>%s</Dagsordenpunkter></Dagsorden>", false
                    "<Dagsorden Åben='true'><Dagsordenpunkter>%s</Dagsordenpunkter></Dagsorden>", true
                    """)
    void what_stands_around_an_item_of_SBSYS_closes_it(String agenda, boolean open) {
        assertThat(only(sbsys(agenda.formatted(SBSYS_ITEM.formatted("", "")))).open())
                .isEqualTo(open);
    }

    @Test
    void nothing_around_an_item_of_SBSYS_opens_it() {
        String item = SBSYS_ITEM.formatted(" Åbent='false'", "");
        assertThat(only(sbsys("<Dagsorden Åben='true'><Gruppe navn='Åbne'>" + item + "</Gruppe></Dagsorden>"))
                        .open())
                .isFalse();
    }

    @Test
    void a_closed_group_of_SBSYS_leaves_the_others_open() {
        Content content = sbsys("<Dagsorden><Gruppe navn='Lukkede dagsordenspunkter'>" + SBSYS_ITEM.formatted("", "")
                + "</Gruppe><Gruppe navn='Åbne dagsordenspunkter'>" + SBSYS_ITEM.formatted("", "")
                + "</Gruppe></Dagsorden>");
        assertThat(content.items()).extracting(Item::open).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Begrundelse_for_lukning", "Åben_beslutning", "Neutral_titel"})
    void a_field_of_the_public_face_closes_the_item_and_is_told(String field) {
        String text = "<%s><![CDATA[<p>Personsag</p>]]></%s>".formatted(field, field);
        Reading reading = reading("a.xml", sbsysXml("<Dagsorden>" + SBSYS_ITEM.formatted("", text) + "</Dagsorden>"));
        assertThat(only(Objects.requireNonNull(reading.content())).open()).isFalse();
        assertThat(reading.findings()).extracting(Finding::message).anyMatch(told -> told.contains("læst som lukket"));
    }

    @Test
    void the_neutral_title_that_is_a_field_is_shown_in_the_titles_place() {
        String text = "<Neutral_titel>Personsag</Neutral_titel>";
        assertThat(only(sbsys("<Dagsorden>" + SBSYS_ITEM.formatted("", text) + "</Dagsorden>"))
                        .face())
                .isEqualTo(new ClosedFace("Personsag", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<Begrundelse_for_lukning/>", "<Neutral_titel> </Neutral_titel>"})
    void an_empty_field_closes_nothing(String text) {
        assertThat(only(sbsys("<Dagsorden>" + SBSYS_ITEM.formatted("", text) + "</Dagsorden>"))
                        .open())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MÅ IKKE PUBLICERES, Rygestopkurser, false",
        "Skal ikke publiceres, Rygestopkurser, false",
        "SKAL PUBLICERES, Rygestopkurser, true",
        "SKAL PUBLICERES, rygestopkurser, true",
        "SKAL PUBLICERES, '', true",
        "SKAL PUBLICERES, Personsag, false"
    })
    void eDoc_closes_by_what_it_says_of_publishing_and_by_another_title_for_the_public(
            String publishing, String neutralTitle, boolean open) throws Exception {
        String xml = Files.readString(FIXTURES.resolve("edoc.xml"))
                .replace(
                        "<Title>Rygestopkurser</Title>",
                        "<Title>Rygestopkurser</Title><NeutralTitle>%s</NeutralTitle><PublishingType>%s</PublishingType>"
                                .formatted(neutralTitle, publishing));
        List<Item> items =
                Objects.requireNonNull(reading("edoc.xml", xml).content()).items();
        assertThat(items).extracting(Item::open).containsExactly(true, open, false);
    }

    private static Item only(Content content) {
        assertThat(content.items()).hasSize(1);
        return content.items().getFirst();
    }

    private static Content sbsys(String agenda) {
        return Objects.requireNonNull(reading("a.xml", sbsysXml(agenda)).content());
    }

    private static String sbsysXml(String agenda) {
        String meeting = "<Møde Udvalg=\"Chefforum\" Mødedato=\"27. august 2025\"/>";
        return agenda.replaceFirst("(<Dagsorden[^p>]*>)", "$1" + meeting);
    }

    private static Reading reading(String name, String text) {
        return Fixtures.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
