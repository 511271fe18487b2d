package dk.raadslag.importing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-03-2025",
                "12.3.2025",
                "12/3/2025",
                "12. marts 2025",
                "2025-03-12",
                "onsdag den 12. marts 2025"
            })
    void a_day_is_understood_as_people_write_it(String typed) {
        assertThat(TypedDay.of(typed)).contains(LocalDate.of(2025, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "snart",
                "31-02-2025",
                "12-03-0025",
                "12-03-2025 kl. 9",
                "ca. 12-03-2025",
                "12-03-2025 13-03-2025"
            })
    void anything_else_is_not(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }
}
