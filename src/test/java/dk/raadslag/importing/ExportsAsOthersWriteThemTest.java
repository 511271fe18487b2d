package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportsAsOthersWriteThemTest {

    private static final Path FIXTURES = Path.of("src/test/resources/importing");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>Godkendt</p>                              | Godkendt
                    <![CDATA[<p>Godkendt</p>]]>                  | Godkendt
                    Godkendt                                     | Godkendt
                    &lt;p&gt;Godkendt&lt;/p&gt;                  | Godkendt
                    <p>Udvalget <b>godkendte</b> det.</p>        | Udvalget godkendte det.
                    Det er <em>godkendt</em> i dag               | Det er godkendt i dag
                    <p>a &lt; b &amp; c</p>                      | a < b & c
                    <x:p xmlns:x='urn:h'>Godkendt<x:br/>straks</x:p> | Godkendt straks
                    """)
    void a_text_is_read_whether_it_is_escaped_or_written_as_elements(String markup, String words) throws IOException {
        String field = "<![CDATA[<p>Taget til efterretning.</p>]]>";
        Item sbsys = content("sbsys.xml", field, markup).items().getFirst();
        Item agendaManager = content("agendamanager.xml", "<![CDATA[<p>Godkendt.</p>]]>", markup)
                .items()
                .getFirst();
        Item acadre = content("acadre.xml", "&lt;p&gt;Drøftet.&lt;/p&gt;", markup)
                .items()
                .getFirst();
        Item fujitsu = content("edoc-fujitsu.xml", "<![CDATA[<p>Første <b>behandling</b>.</p>]]>", markup)
                .items()
                .getFirst();
        assertThat(List.of(
                        words(sbsys, Section.DECISION),
                        words(agendaManager, Section.DECISION),
                        words(acadre, Section.DECISION),
                        words(fujitsu, "presentation")))
                .containsOnly(words);
    }

    private static String words(Item item, String key) {
        return PlainText.of(Fixtures.section(item, key).text()).replace('\n', ' ');
    }

    @Test
    void attachments_that_are_both_listed_and_told_of_in_the_text_are_one() throws IOException {
        String told =
                "<![CDATA[<p>Taget til efterretning.</p>]]></Beslutning><Bilag><![CDATA[<ul><li>Bilag 1 - Priser.pdf</li>"
                        + "<li>Tilbud fra leverandøren</li></ul>]]></Bilag><Beslutning>";
        assertThat(content("sbsys.xml", "<![CDATA[<p>Taget til efterretning.</p>]]>", told)
                        .items()
                        .getFirst()
                        .attachments())
                .containsExactly(
                        new Attachment("Priser", false, "bilag/9.pdf"), Attachment.named("Tilbud fra leverandøren"));
        String bullet = "&lt;p&gt;Drøftet.&lt;/p&gt;</field><field name=\"bulletsortorder\">9</field></fields></table>"
                + "<table name=\"bullet\"><fields><field name=\"bulletname\">Bilag</field><field name=\"bulletcontent\">budget";
        assertThat(content("acadre.xml", "&lt;p&gt;Drøftet.&lt;/p&gt;", bullet)
                        .items()
                        .getFirst()
                        .attachments())
                .containsExactly(new Attachment("Budget", false, "3525829E1.DOCX"));
        String html =
                "<h3>Bilag</h3>\\r\\n<span><div><p>Tegninger</p><p>Kort</p></div></span>\\r\\n<h3>Sagsfremstilling</h3>";
        assertThat(content("firstagenda.json", "<h3>Sagsfremstilling</h3>", html)
                        .items()
                        .getFirst()
                        .attachments())
                .extracting(Attachment::name)
                .containsExactly("Tegninger", "Tidsplan", "Kort");
    }

    @Test
    void an_attachment_without_a_name_hides_no_other() throws IOException {
        String nameless =
                "BilagUrl=\"bilag/9.pdf\"/><Bilag Navn=\"\"/><Bilag Navn=\"\" BilagUrl=\"bilag/10.pdf\"/></Bilagsliste>"
                        + "<Indhold><Bilag>Plan A</Bilag></Indhold><Bilagsliste><Bilag Navn=\"A\"/></Bilagsliste><Bilagsliste>";
        assertThat(content("sbsys.xml", "BilagUrl=\"bilag/9.pdf\"/>", nameless)
                        .items()
                        .getFirst()
                        .attachments())
                .extracting(Attachment::name)
                .containsExactly("Priser", "10.pdf", "A");
        assertThat(content("sbsys.xml", "Navn=\"Priser\"", "Navn=\"\"")
                        .items()
                        .getFirst()
                        .attachments())
                .containsExactly(new Attachment("9.pdf", false, "bilag/9.pdf"));
    }

    @Test
    void a_supplementary_agenda_inside_an_answer_never_takes_the_main_ones_place() throws IOException {
        String main = Files.readString(FIXTURES.resolve("firstagenda.json"));
        List<Content> both = contents(main.replace("\"TillaegsDagsorden\":false", "\"TillaegsDagsorden\":" + main));
        assertThat(both)
                .extracting(Content::kind)
                .containsExactly(EditionKind.MINUTES, EditionKind.SUPPLEMENTARY_AGENDA);
        assertThat(both.getLast().items().getFirst().decision())
                .as("the meeting has been held")
                .isNotNull();
        List<Content> bare = contents(main.replace("\"Navn\":\"Referat\"", "\"Navn\":\"Dagsorden\"")
                .replace(
                        "\"TillaegsDagsorden\":false",
                        "\"TillaegsDagsorden\":{\"Dagsordenpunkter\":[{\"Navn\":\"Sag\",\"Punktnummer\":\"14\"}]}"));
        assertThat(bare)
                .extracting(Content::kind)
                .containsExactly(EditionKind.AGENDA, EditionKind.SUPPLEMENTARY_AGENDA);
        assertThat(bare.getLast().head().committee()).isEqualTo("Børneudvalget");
        assertThat(contents(main.replace("\"Afsluttet\":true", "\"Afsluttet\":true,\"IsSupplementaryAgenda\":true")))
                .extracting(Content::kind)
                .containsExactly(EditionKind.SUPPLEMENTARY_AGENDA);
    }

    @Test
    void escapes_for_characters_that_no_text_holds_are_left_out() throws IOException {
        Content content =
                content("firstagenda.json", "\"Navn\":\"Børneudvalget\"", "\"Navn\":\"Børne\\u0000udvalget\\ud800\"");
        assertThat(content.head().committee()).isEqualTo("Børneudvalget");
        Item item = content("firstagenda.json", "Udbygning af", "Udbygning\\u0000 af\\u0008")
                .items()
                .getFirst();
        assertThat(item.title()).isEqualTo("Udbygning af Bakkeskolen");
    }

    private static Content content(String fixture, String replaced, String by) throws IOException {
        String text = Files.readString(FIXTURES.resolve(fixture));
        assertThat(text).contains(replaced);
        return contents(fixture, text.replace(replaced, by)).getFirst();
    }

    private static List<Content> contents(String json) {
        return contents("a.json", json);
    }

    private static List<Content> contents(String name, String text) {
        return FileReaders.standard().read(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8))).stream()
                .map(reading -> Objects.requireNonNull(reading.content(), reading::toString))
                .toList();
    }
}
