package dk.raadslag.proofreading;

import static org.assertj.core.api.Assertions.assertThatCode;

import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.RichText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long repetitions, which make a careless pattern run out of its stack or never come back. */
class HostileTextIsReadTest {

    private static final int LENGTH = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "A",
                "[A",
                "12.",
                "Ab ",
                "i aa bb ",
                "blev vedtaget den 3. maj 2027, ",
                "xx.",
                "a.b",
                "@a.",
                "____ ",
                "010190-1234 ",
                "a-",
                "Karen Holsd ",
                "( -",
                "1.000",
                "www.",
                "a.dk/",
                "den ",
                "mandag den ",
                "\n- a",
                "KLE ",
                "..",
                "skriv tekst her ",
                "af i på "
            })
    void a_piece_said_thousands_of_times(String piece) {
        String many = piece.repeat(LENGTH / piece.length());
        RichText text = RichText.of(
                Paragraph.of(many + "den 3. maj 2027"),
                new Table(null, List.of(row("Navn", many), row("Skoler", many), row("I alt", many))));
        assertThatCode(() -> new Proofreading().check(text, Bakkedal.context())).doesNotThrowAnyException();
    }

    private static Row row(String one, String other) {
        return new Row(List.of(Cell.of(one), Cell.of(other)));
    }
}
