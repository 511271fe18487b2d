package dk.raadslag.richtext;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.Words.Fate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WhatChangedBetweenTwoTextsTest {

    record Edit(RichText before, RichText after) {}

    @Property
    void taking_all_gives_the_text_after_and_taking_none_the_text_before(@ForAll("edits") Edit edit) {
        Differences there = Differences.between(edit.before, edit.after);
        Differences back = Differences.between(edit.after, edit.before);
        assertThat(there.taking(there.hunks())).isEqualTo(edit.after);
        assertThat(there.taking(List.of())).isEqualTo(edit.before);
        assertThat(back.taking(back.hunks())).isEqualTo(edit.before);
    }

    @Property
    void any_choice_of_hunks_is_a_text(@ForAll("edits") Edit edit, @ForAll long seed) {
        Differences differences = Differences.between(edit.before, edit.after);
        Random random = new Random(seed);
        List<Hunk> some =
                differences.hunks().stream().filter(_ -> random.nextBoolean()).toList();
        assertThat(RichTextJson.read(RichTextJson.write(differences.taking(some))))
                .isNotNull();
    }

    @Property
    void a_text_does_not_differ_from_itself(@ForAll("texts") RichText text) {
        assertThat(Differences.between(text, text).isEmpty()).isTrue();
    }

    @Property
    void words_kept_and_deleted_are_before_and_words_kept_and_inserted_after(
            @ForAll("words") String before, @ForAll("words") String after) {
        List<Words> words = Words.between(before, after);
        assertThat(without(Fate.INSERTED, words)).isEqualTo(before);
        assertThat(without(Fate.DELETED, words)).isEqualTo(after);
    }

    @Property
    void no_edit_is_shorter(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String before,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String after) {
        List<Character> b = before.chars().mapToObj(c -> (char) c).toList();
        List<Character> a = after.chars().mapToObj(c -> (char) c).toList();
        Myers edit = Myers.between(b, a);
        List<Character> keptBefore = IntStream.range(0, b.size())
                .filter(edit::keepsBefore)
                .mapToObj(b::get)
                .toList();
        List<Character> keptAfter = IntStream.range(0, a.size())
                .filter(edit::keepsAfter)
                .mapToObj(a::get)
                .toList();
        assertThat(keptBefore).isEqualTo(keptAfter).hasSize(longestCommon(b, a));
    }

    private static int longestCommon(List<Character> b, List<Character> a) {
        int[][] longest = new int[b.size() + 1][a.size() + 1];
        for (int i = 1; i <= b.size(); i++) {
            for (int j = 1; j <= a.size(); j++) {
                longest[i][j] = b.get(i - 1).equals(a.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[b.size()][a.size()];
    }

    @Test
    void a_changed_word_is_told_within_its_block() {
        RichText before = RichText.of(Heading.of(1, "Økonomi"), Paragraph.of("Udgiften er 2 mio. kr. i 2025."));
        RichText after = RichText.of(Heading.of(1, "Økonomi"), Paragraph.of("Udgiften er 3 mio. kr. i 2025."));
        assertThat(Differences.between(before, after).hunks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Hunk.Changed.class,
                        changed -> assertThat(changed.words())
                                .containsExactly(
                                        new Words(Fate.KEPT, "Udgiften er "),
                                        new Words(Fate.DELETED, "2"),
                                        new Words(Fate.INSERTED, "3"),
                                        new Words(Fate.KEPT, " mio. kr. i 2025.")));
    }

    @Test
    void blocks_that_came_and_went_are_told_apart() {
        RichText before = RichText.of(Paragraph.of("Indledning"), Paragraph.of("Gammelt afsnit om veje"));
        RichText after = RichText.of(Paragraph.of("Ny start"), Paragraph.of("Indledning"));
        assertThat(Differences.between(before, after).hunks())
                .containsExactly(
                        new Hunk.Inserted(0, Paragraph.of("Ny start")),
                        new Hunk.Deleted(1, Paragraph.of("Gammelt afsnit om veje")));
    }

    @Test
    void a_change_of_marks_alone_keeps_every_word() {
        RichText before = RichText.of(Paragraph.of("Vigtigt"));
        RichText after = RichText.of(new Paragraph(List.of(new Text("Vigtigt", Set.of(Mark.STRONG), null))));
        assertThat(Differences.between(before, after).hunks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Hunk.Changed.class,
                        changed -> assertThat(changed.words()).containsExactly(new Words(Fate.KEPT, "Vigtigt")));
    }

    @Test
    void ten_thousand_blocks_of_which_none_is_left_are_compared() {
        RichText before = new RichText(IntStream.range(0, 10_000)
                .<Block>mapToObj(i -> Paragraph.of("b" + i))
                .toList());
        RichText after = new RichText(IntStream.range(0, 10_000)
                .<Block>mapToObj(i -> Paragraph.of("a" + i))
                .toList());
        assertThat(Differences.between(before, after).hunks()).hasSize(20_000);
    }

    private static String without(Fate fate, List<Words> words) {
        return words.stream().filter(run -> run.fate() != fate).map(Words::text).collect(joining());
    }

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }

    @Provide
    Arbitrary<String> words() {
        return RichTextArbitraries.words();
    }

    /** A text and what became of it: blocks lost, moved and added. */
    @Provide
    Arbitrary<Edit> edits() {
        return Combinators.combine(RichTextArbitraries.texts(), RichTextArbitraries.texts(), Arbitraries.randoms())
                .as((before, other, random) -> {
                    List<Block> blocks = new ArrayList<>(before.blocks());
                    blocks.removeIf(_ -> random.nextInt(3) == 0);
                    blocks.addAll(random.nextInt(blocks.size() + 1), other.blocks());
                    if (random.nextInt(4) == 0) Collections.shuffle(blocks, random);
                    return new Edit(before, RichText.lifted(blocks));
                });
    }
}
