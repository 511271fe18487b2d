package dk.raadslag.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.Text;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TheTreeRefusesTest {

    static List<Arguments> what_cannot_be_shown() {
        return List.of(
                refused("a blank heading", () -> Heading.of(1, " \n")),
                refused("a heading without a shape", () -> Heading.of(1, "\u200b\u00ad\u00a0")),
                refused(
                        "a heading of a note alone",
                        () -> new Heading(1, List.of(new Footnote(List.of(Text.of("n")))))),
                refused("a third level", () -> Heading.of(3, "A")),
                refused("a skipped level", () -> RichText.of(Heading.of(2, "A"))),
                refused("an empty bullet list", () -> new BulletList(List.of())),
                refused("an empty ordered list", () -> new OrderedList(1, List.of())),
                refused("a list from below zero", () -> new OrderedList(-1, List.of(ListItem.of("A")))),
                refused("a heading in a list", () -> ListItem.of("A", Heading.of(1, "B"))),
                refused("a table without rows", () -> new Table(null, List.of())),
                refused("a table without columns", () -> new Table(null, List.of(new Row(List.of())))),
                refused("a ragged table", () -> new Table(null, List.of(row("A", "B"), row("1")))),
                refused("a figure without alternative", () -> new Figure("a.png", "\u0000 ", null)),
                refused("a note in a note", () -> new Footnote(List.of(new Footnote(List.of())))),
                refused("a link that runs", () -> new Text("A", Set.of(), "javascript:alert(1)")),
                refused("a path to another site", () -> new Text("A", Set.of(), "//ond.example")),
                refused("a path that browsers read as one", () -> new Text("A", Set.of(), "/\\ond.example")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_cannot_be_shown(String what, ThrowingCallable building) {
        assertThatIllegalArgumentException().as(what).isThrownBy(building);
    }

    @Test
    void a_skipped_level_can_be_lifted() {
        assertThat(RichText.lifted(List.of(Heading.of(2, "A"), Paragraph.of("a"), Heading.of(2, "B"))))
                .isEqualTo(RichText.of(Heading.of(1, "A"), Paragraph.of("a"), Heading.of(2, "B")));
    }

    private static Arguments refused(String what, ThrowingCallable building) {
        return Arguments.of(what, building);
    }

    private static Row row(String... cells) {
        return new Row(List.of(cells).stream().map(Cell::of).toList());
    }
}
