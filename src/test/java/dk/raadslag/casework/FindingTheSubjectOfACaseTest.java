package dk.raadslag.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RaadslagTest(database = "papers")
@SuppressWarnings("NullAway.Init")
class FindingTheSubjectOfACaseTest {

    private static final Map<String, String> TITLES = Map.of(
            "05", "Veje og trafik",
            "05.13", "Trafikale forhold",
            "05.13.06", "Cykelruter og stier",
            "05.13.10", "Færdselstavler",
            "05.13.12", "Stier ved skoler",
            "05.14.02", "Ældre tilladelser",
            "81.38", "Samarbejde",
            "81.38.05", "Hovedudvalg");

    @Autowired
    private KleTitles titles;

    @BeforeEach
    void load() {
        titles.renew(Reader.program("test"), new Kle(TITLES, Map.of("05.14.02", LocalDate.of(2020, 2, 1))));
    }

    private List<String> found(String typed) {
        return titles.find(Reader.ANONYMOUS, typed, 30).stream()
                .map(KleSubject::number)
                .toList();
    }

    @Test
    void byWordsInAnyOrderAndCase() {
        assertThat(found("STIER cykel")).containsExactly("05.13.06");
        assertThat(found("færdselst")).containsExactly("05.13.10");
        assertThat(found("FÆRDSEL")).containsExactly("05.13.10");
    }

    @Test
    void byTheGroupTooWithTheOwnTitleFirst() {
        assertThat(found("trafikale stier")).containsExactly("05.13.06", "05.13.12");
        assertThat(found("stier")).containsExactly("05.13.06", "05.13.12");
    }

    @Test
    void byTheBeginningOfTheNumber() {
        assertThat(found("05.13")).containsExactly("05.13.06", "05.13.10", "05.13.12");
        assertThat(found("05.13.1")).containsExactly("05.13.10", "05.13.12");
    }

    @Test
    void anExpiredSubjectIsNotOfferedAndKeepsItsTitle() {
        assertThat(found("ældre")).isEmpty();
        assertThat(found("05.14")).isEmpty();
    }

    @Test
    void whatMeansNothingFindsNothing() {
        assertThat(found("")).isEmpty();
        assertThat(found(" , ; ")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(found("_____")).isEmpty();
        assertThat(found("' or 1=1 --")).isEmpty();
    }
}
