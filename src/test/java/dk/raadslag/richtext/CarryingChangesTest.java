package dk.raadslag.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.Paragraph;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CarryingChangesTest {

    private static final RichText PATH = text("Stien bygges i 2027 og koster 2 mio. kr.");

    private static RichText text(String... paragraphs) {
        Block[] blocks = new Block[paragraphs.length];
        for (int n = 0; n < blocks.length; n++) blocks[n] = Paragraph.of(paragraphs[n]);
        return RichText.of(blocks);
    }

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    @Example
    void changes_in_different_places_both_stand() {
        Carried carried = Carried.of(
                PATH,
                text("Stien bygges i 2028 og koster 2 mio. kr."),
                text("Kort sagt:", "Stien bygges i 2027 og koster 3 mio. kr."));
        assertThat(carried.text()).isEqualTo(text("Kort sagt:", "Stien bygges i 2028 og koster 3 mio. kr."));
        assertThat(carried.placed()).hasSize(1);
        assertThat(carried.left()).isEmpty();
    }

    @Example
    void what_is_changed_in_both_stays_and_the_other_is_told() {
        RichText now = text("Stien bygges i 2029 og koster 2 mio. kr.");
        Carried carried = Carried.of(PATH, text("Stien bygges i 2028 og koster 1 mio. kr."), now);
        assertThat(carried.text()).isEqualTo(text("Stien bygges i 2029 og koster 1 mio. kr."));
        assertThat(carried.left()).extracting(ToldChange::come).containsExactly("2028");
    }

    @Example
    void a_paragraph_that_is_gone_takes_no_change() {
        Carried carried = Carried.of(text("Stien", "Parken er grøn"), text("Stien", "Parken er blå"), text("Stien"));
        assertThat(carried.text()).isEqualTo(text("Stien"));
        assertThat(carried.left()).extracting(ToldChange::come).containsExactly("blå");
    }

    @Property(tries = 300)
    void what_nobody_else_changed_becomes_as_it_was_changed(
            @ForAll("texts") RichText before, @ForAll("randoms") Random random) {
        RichText after = edited(before, random);
        Carried carried = Carried.of(before, after, before);
        assertThat(carried.text()).isEqualTo(after);
        assertThat(carried.left()).isEmpty();
    }

    @Property(tries = 300)
    void what_is_taken_up_already_changes_nothing(@ForAll("texts") RichText before, @ForAll("randoms") Random random) {
        RichText after = edited(before, random);
        Carried again = Carried.of(before, after, after);
        assertThat(again.text()).isEqualTo(after);
        assertThat(again.placed()).isEmpty();
        assertThat(again.left()).isEmpty();
        assertThat(Carried.of(before, before, after).text()).isEqualTo(after);
    }

    @Property(tries = 300)
    void what_two_have_made_of_a_text_is_a_text(@ForAll("texts") RichText before, @ForAll("randoms") Random random) {
        RichText after = edited(before, random);
        RichText now = edited(before, random);
        Carried carried = Carried.of(before, after, now);
        assertThat(RichTextJson.fits(carried.text())).isTrue();
        boolean none = carried.placed().isEmpty() && carried.left().isEmpty();
        if (none && !after.equals(before))
            assertThat(Carried.of(now, after, now).text()).isEqualTo(after);
        if (carried.placed().isEmpty()) assertThat(carried.text()).isEqualTo(now);
    }

    private static RichText edited(RichText text, Random random) {
        RandomEdits edits = new RandomEdits(random);
        RichText next = text;
        for (int n = random.nextInt(4); n >= 0; n--) next = edits.edited(next);
        return next;
    }
}
