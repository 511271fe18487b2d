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
    @CsvSource({
        "stibroen, sti, broen",
        "stibroens, sti, broens",
        "badebroer, bade, bro",
        "rutebilen, rute, bil",
        "skolebusserne, skole, bus",
        "husbåden, hus, båd",
        "svømmehallen, svømme, hal",
        "kulturhusene, kultur, hus",
        "seniorjob, senior, job",
        "serviceloven, service, lov",
        "grundlønnen, grund, løn",
        "kantinemaden, kantine, maden",
        "ældrerådet, ældre, råd",
        "personalesagen, personale, sagen",
        "cykelstier, cykel, sti",
        "lindetræerne, linde, træ",
        "adgangsvejen, adgang, vej",
        "realkreditlån, realkredit, lån",
        "havnebadet, havne, bad",
    })
    void aFewShortWordsMayComeLast(String word, String head, String tail) {
        assertThat(SPLITTER.split(word)).isEmpty();
        assertThat(SPLITTER.splitOffShortTail(word)).contains(new Compound(head, tail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passagererne",
                "ledsaget",
                "ledsagere",
                "deltog",
                "kulturen",
                "spørgsmål",
                "barnet",
                "centrum",
                "mandag",
                "fremad",
                "halvvejs",
                "årsag",
                "område",
                "forråd",
                "tilsagn",
                "inhabil",
                "mobil",
                "måltid",
                "globussen",
                "rådhuset",
                "sygdom",
                "konkret",
                "delvis",
                "grundlag",
                "billede",
                "udlån",
                "indsats",
                "vejledning",
                "behandling",
                "bekendtgørelse"
            })
    void anotherShortEndingIsNoLastWord(String word) {
        assertThat(SPLITTER.splitOffShortTail(word)).isEmpty();
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
        for (String word :
                new String[] {letters + "møde", letters + "broen", "løn" + letters + "plan", "skole" + letters}) {
            Optional<Compound> compound = SPLITTER.split(word);
            compound.ifPresent(parts -> assertThat(word).startsWith(parts.head()));
            compound.ifPresent(parts -> assertThat(parts.head().length()).isGreaterThanOrEqualTo(3));
            compound.ifPresent(parts -> assertThat(parts.tail().length()).isGreaterThanOrEqualTo(4));
            Optional<Compound> offShort = SPLITTER.splitOffShortTail(word);
            offShort.ifPresent(parts -> assertThat(word).startsWith(parts.head()));
            offShort.ifPresent(parts -> assertThat(parts.tail().length()).isGreaterThanOrEqualTo(3));
        }
    }

    @Property
    void anythingMayBeAskedFor(@ForAll String anything) {
        assertThat(SPLITTER.split(anything)).isNotNull();
    }
}
