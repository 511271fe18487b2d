package dk.raadslag.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class BeingAwayTest {

    @Autowired
    private Office office;

    @Autowired
    private AbsenceOffice absences;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Readings readings;

    @Autowired
    private Clock clock;

    private Reader rikke;
    private Reader mads;
    private Reader jonas;

    @BeforeEach
    void hire() {
        rikke = office.hire("Rikke Uldal", Role.APPROVER);
        mads = office.hire("Mads Ørskov", Role.APPROVER);
        jonas = office.hire("Jonas Fenger", Role.ADMINISTRATOR);
    }

    private NewAbsence away(Reader who, Reader deputy, int from, int to) {
        LocalDate today = LocalDate.now(clock);
        return new NewAbsence(Office.id(who), Office.id(deputy), today.plusDays(from), today.plusDays(to));
    }

    private void assertRefused(Reader actor, NewAbsence wanted, AbsenceRule... rules) {
        assertThatThrownBy(() -> absences.set(actor, wanted))
                .isInstanceOfSatisfying(
                        AbsenceRefused.class,
                        refused -> assertThat(refused.reasons()).containsExactly(rules));
    }

    private Set<Token> tokens(Reader deputy, int day) {
        return readings.asClerk(
                () -> deputies.tokensOf(Office.id(deputy), LocalDate.now(clock).plusDays(day)));
    }

    @Test
    void theDeputyCarriesTheTokenFromTheFirstDayToTheLast() {
        absences.set(rikke, away(rikke, mads, 2, 4));
        assertThat(tokens(mads, 1)).isEmpty();
        assertThat(tokens(mads, 2)).containsExactly(Token.deputy(Office.id(rikke)));
        assertThat(tokens(mads, 4)).containsExactly(Token.deputy(Office.id(rikke)));
        assertThat(tokens(mads, 5)).isEmpty();
    }

    @Test
    void anAdministratorWritesAnybodyAwayAndOthersOnlyThemselves() {
        assertRefused(mads, away(rikke, mads, 0, 1), AbsenceRule.NOT_YOURS);
        long set = absences.set(jonas, away(rikke, mads, 0, 1));
        assertThatThrownBy(() -> absences.end(mads, set)).isInstanceOf(AbsenceRefused.class);
        absences.end(jonas, set);
        assertThat(absences.today(rikke, Office.id(rikke))).isEmpty();
    }

    @Test
    void absencesThatOverlapAreRefused() {
        long first = absences.set(rikke, away(rikke, mads, 2, 4));
        assertRefused(rikke, away(rikke, mads, 4, 6), AbsenceRule.OVERLAPS);
        absences.set(rikke, away(rikke, mads, 5, 6));
        absences.end(rikke, first);
        absences.set(rikke, away(rikke, mads, 0, 4));
    }

    @Test
    void aDeputyWhoIsAwayTooStandsInForNobodyThen() {
        long first = absences.set(rikke, away(rikke, mads, 0, 14));
        Reader torben = office.hire("Torben Egeskov", Role.APPROVER);
        assertThat(absences.deputyToday(Office.id(rikke))).contains(Office.id(mads));
        absences.set(mads, away(mads, torben, 0, 3));
        assertThat(absences.deputyToday(Office.id(rikke))).isEmpty();
        Absence rikkes = absences.notOver(rikke).stream()
                .filter(absence -> absence.id() == first)
                .findFirst()
                .orElseThrow();
        assertThat(absences.uncovered(rikke, rikkes))
                .singleElement()
                .satisfies(other -> assertThat(other.personId()).isEqualTo(Office.id(mads)));
    }

    @Test
    void theDaysMakeSense() {
        assertRefused(rikke, away(rikke, mads, 3, 2), AbsenceRule.ENDS_BEFORE_IT_BEGINS);
        assertRefused(rikke, away(rikke, mads, -5, -1), AbsenceRule.IS_OVER);
        assertRefused(rikke, away(rikke, mads, 0, 500), AbsenceRule.TOO_LONG);
    }

    @Test
    void theDeputyIsAnotherWhoApprovesAndIsThere() {
        assertRefused(rikke, away(rikke, rikke, 0, 1), AbsenceRule.OWN_DEPUTY);
        assertRefused(rikke, away(rikke, jonas, 0, 1), AbsenceRule.NOT_AN_APPROVER);
        Reader torben = office.hire("Torben Egeskov", Role.APPROVER);
        absences.set(mads, away(mads, torben, 1, 5));
        assertRefused(rikke, away(rikke, mads, 0, 1), AbsenceRule.DEPUTY_IS_AWAY);
    }
}
