package dk.raadslag.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursOneCanReadTest {

    @Test
    void a_colour_is_written_in_one_way() {
        assertThat(new Colour(" #0B5C66 ")).isEqualTo(Colour.RAADSLAG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"767676", "000000", "b00020"})
    void what_reads_well_on_white_is_taken(String hex) {
        assertThat(new Colour(hex).hex()).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"777777", "ffff00", "ffffff"})
    void what_is_too_pale_is_refused(String hex) {
        assertThatThrownBy(() -> new Colour(hex)).hasMessageContaining("too pale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teal", "12345", "\"/><w:t>"})
    void what_is_no_colour_is_refused(String hex) {
        assertThatThrownBy(() -> new Colour(hex)).hasMessageContaining("six hexadecimal digits");
    }
}
