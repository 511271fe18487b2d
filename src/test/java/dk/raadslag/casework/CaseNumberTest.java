package dk.raadslag.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.casework.CaseNumber.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @Test
    void a_kle_number_has_subject_facet_running_number_and_year() {
        assertThat(new CaseNumber("81.38.05-G01-4-24").kle()).contains(new Parts("81.38.05", "G01", 4, 2024));
        assertThat(new CaseNumber(" 06.00.00P15-1-99 ").kle()).contains(new Parts("06.00.00", "P15", 1, 1999));
        assertThat(new CaseNumber("88.12.00-Ø54-12-2026").kle()).contains(new Parts("88.12.00", "Ø54", 12, 2026));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25/26411",
                "25-026664",
                "2025-07636",
                "20-332957F",
                "S2020-43759",
                "EMN-2026-00445",
                "330-2018-3619",
                "1-13-3-57-16",
                "81.38.05-G01-4-24"
            })
    void every_style_is_a_case_number_and_keeps_its_text(String number) {
        assertThat(CaseNumber.looksLike(number)).isTrue();
        assertThat(new CaseNumber(number).text()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12-03-2025", "2025-03-12", "12.03.2025", "1.239.000", "2025", "Indstilling", "4-8", "P-drev", ""
            })
    void dates_amounts_and_words_are_none(String word) {
        assertThat(CaseNumber.looksLike(word)).isFalse();
    }

    @Test
    void the_address_is_the_same_with_and_without_the_hyphen() {
        assertThat(new CaseNumber("06.00.00P15-1-25").address()).isEqualTo("06.00.00-p15-1-2025");
        assertThat(new CaseNumber("06.00.00-P15-1-25").address()).isEqualTo("06.00.00-p15-1-2025");
        assertThat(new CaseNumber("25/26411").address()).isEqualTo("25-26411");
        assertThat(new CaseNumber("88.12.00-Ø54-12-26").address()).isEqualTo("88.12.00-oe54-12-2026");
    }

    @Test
    void an_empty_number_is_refused() {
        assertThatThrownBy(() -> new CaseNumber(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
