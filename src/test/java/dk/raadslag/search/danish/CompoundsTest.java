package dk.raadslag.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

    private static final CompoundSplitter SPLITTER = new CompoundSplitter(Lexicon.danish());

    @ParameterizedTest
    @CsvSource({
        "lønadministrationen, løn, administrationen",
        "sygefraværssamtale, sygefravær, samtale",
        "sygefraværssamtalerne, sygefravær, samtalerne",
        "arbejdsmiljørepræsentanten, arbejdsmiljø, repræsentant",
        "dagsordenspunkt, dagsorden, punkt",
        "skolebestyrelsesvalget, skolebestyrelse, valget",
        "børnehaveklassen, børnehave, klasse",
        "trafikstøj, trafik, støj",
        "vandstand, vand, stand",
        "byggesagsbehandling, byggesag, behandling",
        "afdelingsleder, afdeling, leder",
        "kommunalbestyrelsesmøder, kommunalbestyrelse, møder",
        "lokalplanforslaget, lokalplan, forslag",
    })
    void aCompoundIsTakenApartWhereItsLastWordBegins(String word, String head, String tail) {
        assertThat(SPLITTER.split(word)).contains(new Compound(head, tail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forskellige",
                "allerede",
                "nærmere",
                "anerkendelse",
                "velfærd",
                "fastsatte",
                "angivet",
                "udvalg",
                "udvalgenes",
                "indstilling",
                "tilskud",
                "regnskab",
                "medarbejder",
                "formand",
                "kommune",
                "beslutning",
                "møde",
                "skole",
                "frokosten",
                "procent",
                "fristens",
                "xyzzyqwert",
            })
    void aWordThatIsNoCompoundStaysWhole(String word) {
        assertThat(SPLITTER.split(word)).isEmpty();
    }

    @Property
    void thePartsAreTheWordOrItsStemButForOneLinkingLetter(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 6) String letters) {
        for (String word : new String[] {letters + "møde", "løn" + letters + "plan", "skole" + letters}) {
            Optional<Compound> compound = SPLITTER.split(word);
            compound.ifPresent(parts -> assertThat(word).startsWith(parts.head()));
            compound.ifPresent(parts -> assertThat(parts.head().length()).isGreaterThanOrEqualTo(3));
            compound.ifPresent(parts -> assertThat(parts.tail().length()).isGreaterThanOrEqualTo(4));
        }
    }

    @Property
    void anythingMayBeAskedFor(@ForAll String anything) {
        assertThat(SPLITTER.split(anything)).isNotNull();
    }
}
