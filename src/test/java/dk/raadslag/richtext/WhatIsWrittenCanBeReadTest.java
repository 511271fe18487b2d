package dk.raadslag.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bounds on reading hold for writing, to the node. */
class WhatIsWrittenCanBeReadTest {

    private static void assertSame(RichText text) {
        boolean read;
        try {
            assertThat(RichTextJson.fromJson(JsonWriter.document(text))).isEqualTo(text);
            read = true;
        } catch (InvalidText e) {
            read = false;
        }
        assertThat(RichTextJson.fits(text)).isEqualTo(read);
        if (!read) assertThatThrownBy(() -> RichTextJson.toJson(text)).isInstanceOf(InvalidText.class);
    }

    @Test
    void however_deep_the_lists_are() {
        Text strong = new Text("a", Set.of(Mark.STRONG), null);
        List<List<Inline>> lines =
                List.of(List.of(), List.of(Text.of("a")), List.of(strong), List.of(new Footnote(List.of(strong))));
        for (List<Inline> line : lines) {
            Block block = new Paragraph(line);
            for (int depth = 1; depth < 40; depth++) {
                block = new BulletList(List.of(new ListItem(List.of(block))));
                assertSame(RichText.of(block));
            }
        }
    }

    @Test
    void however_many_parts_there_are() {
        for (int paragraphs : List.of(99_999, 100_000, 100_001)) {
            assertSame(new RichText(Collections.nCopies(paragraphs, Paragraph.of("a"))));
        }
    }

    @Test
    void runs_that_look_alike_are_joined_however_many_there_are() {
        List<Inline> runs = new ArrayList<>();
        for (int run = 0; run < 600_000; run++) runs.add(Text.of("a*"));
        runs.add(2, Text.of(""));
        runs.add(2, new Text("", Set.of(Mark.EM), null));
        assertThat(Inline.normalized(runs)).containsExactly(Text.of("a*".repeat(600_000)));
        assertThat(Inline.normalized(List.of(new Text("", Set.of(Mark.EM), null), Text.of("a"), Text.of("b"))))
                .containsExactly(Text.of("ab"));
    }
}
