package dk.raadslag.absence.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypingAnAbsenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-4713-01-01", "1999-12-31", "2200-01-01", "i morgen"})
    void daysThatCannotBeMeantAreToBeMended(String typed) {
        AbsenceForm form = new AbsenceForm(1L, 2L, typed, "2026-12-01");
        assertThat(form.errors()).containsOnlyKeys("fra");
        assertThat(form.absence()).isEmpty();
    }
}
