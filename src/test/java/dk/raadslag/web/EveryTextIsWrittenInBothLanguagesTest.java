package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EveryTextIsWrittenInBothLanguagesTest {

    @Test
    void noTextIsMissingAndNoneIsLeftOver() throws IOException {
        MessageKeys keys = MessageKeys.of(Path.of("src/main"));
        assertThat(keys.asked()).as("the search finds keys at all").contains("web.skip");
        assertThat(keys.faults()).isEmpty();
    }

    @Test
    void tellsOfEveryKindOfFault() {
        Map<String, Properties> files = Map.of(
                "town_da", texts("town.hello", "town.danishOnly", "town.leftOver", "town.kind.A", "farm.cow"),
                "town_en", texts("town.hello", "town.englishOnly", "town.leftOver", "town.kind.A", "farm.cow"));
        Set<String> asked = MessageKeys.literals(
                "page.text(\"town.hello\") \"town.kind.\" + k, \"town.forgotten\", \"town.danishOnly\"",
                Set.of("town"));

        assertThat(new MessageKeys(files, asked).faults())
                .containsExactlyInAnyOrder(
                        "town.danishOnly is not written in English",
                        "town.englishOnly is not written in Danish",
                        "town.forgotten is asked for, not written",
                        "town.leftOver is written, not asked for",
                        "farm.cow is written, not asked for",
                        "farm.cow does not belong in town_da",
                        "farm.cow does not belong in town_en");
    }

    @Test
    void tellsOfAKeyThatIsWrittenTwice() {
        assertThatThrownBy(() -> MessageKeys.loaded(new StringReader("town.hello=Hej\ntown.hello=Dav")))
                .hasMessage("town.hello is written twice");
    }

    private static Properties texts(String... keys) {
        Properties texts = new Properties();
        for (String key : keys) texts.setProperty(key, key);
        return texts;
    }
}
