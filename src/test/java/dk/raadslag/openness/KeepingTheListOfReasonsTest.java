package dk.raadslag.openness;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RaadslagTest(database = "papers")
@SuppressWarnings("NullAway.Init")
class KeepingTheListOfReasonsTest {

    private static final Reader JONAS = Reader.program("Jonas Fenger");

    @Autowired
    private ClosureReasons reasons;

    @Autowired
    private Clock clock;

    private ClosureReason added(String name) {
        reasons.add(
                JONAS,
                new NewClosureReason(name, "Sagen angår et dyr.", "dyrevelfærdsloven § 1", LocalDate.now(clock)));
        return reasons.current(JONAS).getLast();
    }

    @Test
    void itComesWithTheReasonsMostMunicipalitiesUseEachWithItsLaw() {
        assertThat(reasons.current(JONAS))
                .hasSizeGreaterThan(5)
                .allSatisfy(reason -> assertThat(reason.source()).isNotBlank());
    }

    @Test
    void whatIsTakenOffTheListIsNoLongerChosenAndStillKnown() {
        ClosureReason reason = added("Herreløse dyr");
        assertThat(reason.name()).isEqualTo("Herreløse dyr");
        reasons.end(JONAS, reason.id());
        assertThat(reasons.current(JONAS)).extracting(ClosureReason::id).doesNotContain(reason.id());
        assertThat(reasons.all(JONAS))
                .filteredOn(each -> each.id() == reason.id())
                .singleElement()
                .satisfies(each -> assertThat(each.wording()).isEqualTo("Sagen angår et dyr."));
    }
}
