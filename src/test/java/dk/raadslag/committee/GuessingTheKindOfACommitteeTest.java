package dk.raadslag.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessingTheKindOfACommitteeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    Kommunalbestyrelsen,              COUNCIL,    -
                    Bakkedal Byråd,                   COUNCIL,    -
                    Borgerrepræsentationen,           COUNCIL,    -
                    Ungdomsbyrådet,                   OTHER,      -
                    Økonomiudvalget,                  FINANCE,    -
                    Økonomi- og Erhvervsudvalget,     FINANCE,    -
                    Børn- og Ungeudvalget,            STANDING,   -
                    Udvalget for Kultur og Fritid,    STANDING,   -
                    Medie- og Kulturudvalget,         STANDING,   -
                    Udvalget Trivsel med Omtanke,     STANDING,   -
                    Arbejdsmiljøudvalget,             OTHER,      -
                    Chefforum,                        MANAGEMENT, -
                    Direktionen,                      MANAGEMENT, -
                    KommuneMED,                       MED,        1
                    Hovedudvalget,                    MED,        1
                    HMU,                              MED,        1
                    AfdelingsMED Teknik og Miljø,     MED,        2
                    CenterMED Ældre,                  MED,        2
                    ArbejdspladsMED Skovvejens Skole, MED,        3
                    MED-udvalget på Rådhuset,         MED,        3
                    Ældrerådet,                       OTHER,      -
                    """)
    void theNameSuggestsIt(String name, CommitteeKind kind, Integer level) {
        assertThat(KindOfName.of(name)).isEqualTo(new KindOfName(kind, level));
    }

    @Test
    void noNameMakesACommitteePublic() {
        Audience staff = Audience.of(Token.STAFF);
        assertThat(List.of("Byrådet", "Personaleudvalget", "Ad hoc-gruppen"))
                .allSatisfy(
                        name -> assertThat(NewCommittee.guessedFrom(name, staff).audience())
                                .isEqualTo(staff));
    }
}
