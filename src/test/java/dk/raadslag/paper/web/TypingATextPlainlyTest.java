package dk.raadslag.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypingATextPlainlyTest {

    private static final String TYPED = """
            Direktøren indstiller,

            1. at stien anlægges
            2. at der gives en bevilling

            # Baggrund

            ## Uheld

            - fire i 2024
            - tre i 2025

            | År | Uheld |
            | 2024 | 4 |

            Og så videre.""";

    @Test
    void whatIsTypedIsReadAndWrittenAgain() {
        RichText text = SimpleText.read(TYPED);
        assertThat(text.blocks()).hasSize(7);
        assertThat(SimpleText.write(text)).contains(TYPED);
    }

    @Test
    void aTextWithMoreToItIsNotWrittenWithLess() {
        var strong = new Inline.Text("Nej", Set.of(Inline.Mark.STRONG), null);
        var nested = new Block.BulletList(
                List.of(Block.ListItem.of("Et", new Block.BulletList(List.of(Block.ListItem.of("Under"))))));
        for (Block block : List.of(
                new Block.Paragraph(List.of(strong)),
                nested,
                Block.Paragraph.of("- ligner et punkt"),
                new Block.Figure("/x", "Kort", null),
                new Block.Table("Titel", List.of(new Block.Row(List.of(Block.Cell.of("a"))))))) {
            assertThat(SimpleText.write(RichText.of(block)))
                    .as(block.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Uden overskrift over", "| a | b |\n| c |"})
    void whatCanBeNoTextIsRefused(String typed) {
        assertThatThrownBy(() -> SimpleText.read(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingTypedIsNoText() {
        assertThat(SimpleText.read(" \n \r\n").isEmpty()).isTrue();
        assertThat(SimpleText.write(RichText.EMPTY)).contains("");
    }
}
