package dk.raadslag.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.help.Part.Picture;
import dk.raadslag.help.Part.Prose;
import dk.raadslag.web.Language;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WritingHelpTest {

    private static final Map<String, String> SCREEN = Map.of("papers.save", "Gem <alt>", "papers.place", "{0}. udvalg");

    @Test
    void quotes_the_screen_by_key_and_not_by_hand() {
        HelpPage page = page("# Sådan: {papers.save}\n\nVælg {papers.save} ved {papers.place|2}.\n");

        assertThat(page.title()).isEqualTo("Sådan: Gem <alt>");
        assertThat(page.lead()).isEqualTo("Vælg <b>Gem &lt;alt&gt;</b> ved <b>2. udvalg</b>.");
    }

    @Test
    void knows_no_key_that_the_screen_does_not_have() {
        assertThatThrownBy(() -> page("# Titel\n\nVælg {papers.gone}.\n"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("papers.gone");
    }

    @Test
    void names_a_link_without_words_by_where_it_leads() {
        HelpPage page = page("# Titel\n\nLed.\n\nSe [](/hjaelp/taster).\n");

        assertThat(page.parts())
                .containsExactly(new Prose("<p>Se <a href=\"/hjaelp/taster\">Om /hjaelp/taster</a>.</p>\n"));
    }

    @Test
    void sets_pictures_apart_from_the_text() {
        HelpPage page = page("# Titel\n\nLed.\n\n1. Et\n\n![Vælg {papers.save}](ikke-taget)\n\n2. To\n");

        assertThat(page.parts()).hasSize(3);
        assertThat(page.parts().get(1)).isEqualTo(new Picture("help/da/ikke-taget.png", "Vælg Gem <alt>", 0, 0));
    }

    @Test
    void shows_no_html_of_its_own() {
        HelpPage page = page("# Titel\n\nLed <b>x</b>.\n\n<script>alert(1)</script>\n");

        assertThat(page.lead()).isEqualTo("Led &lt;b&gt;x&lt;/b&gt;.");
        assertThat(page.parts().toString()).doesNotContain("<script");
    }

    @Test
    void begins_with_a_title_and_a_lead() {
        assertThatThrownBy(() -> page("## Midt i det hele\n\nLed.")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> page("# Titel\n\n- punkt")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> page("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static HelpPage page(String markdown) {
        return Manuscript.read(markdown, WritingHelpTest::words)
                .page(address -> "Om " + address, new Pictures(Language.DA));
    }

    private static String words(String key, Object... filling) {
        String text = Optional.ofNullable(SCREEN.get(key)).orElseThrow(() -> new NoSuchElementException(key));
        return filling.length == 0 ? text : text.replace("{0}", filling[0].toString());
    }
}
