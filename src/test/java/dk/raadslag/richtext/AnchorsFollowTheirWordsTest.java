package dk.raadslag.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsFollowTheirWordsTest {

    private static final String WORDS = "Kvægtorvets gamle bænk";

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    @Property(tries = 150)
    void edits_around_never_lose_them_nor_change_them(
            @ForAll("texts") RichText some, @ForAll("randoms") Random random) {
        RichText text = with(some, random);
        RandomEdits edits = new RandomEdits(random);
        Anchor anchor = anchor(text, WORDS);
        for (int n = 0; n < 12; n++) {
            RichText next = edits.edited(edits.edited(text));
            if (count(next) != 1) continue;
            anchor = moved(anchor, text, next);
            assertThat(words(next, anchor)).isEqualTo(WORDS);
            text = next;
        }
    }

    @Property(tries = 150)
    void edits_inside_keep_them_around_what_is_left(@ForAll("texts") RichText some, @ForAll("randoms") Random random) {
        RichText text = with(some, random);
        Anchor anchor = anchor(text, WORDS);
        int cut = 1 + random.nextInt(WORDS.length() - 1);
        String inside = random.nextBoolean() ? " helt ny " : "";
        int gone = Math.min(random.nextInt(4), WORDS.length() - cut - 1);
        Flat flat = Flat.of(text);
        Flat edited = flat.with(anchor.from() + cut, anchor.from() + cut + gone, letters(inside));
        String left = WORDS.substring(0, cut) + inside + WORDS.substring(cut + gone);
        Anchor after = moved(anchor, text, edited.text());
        assertThat(words(edited.text(), after)).isEqualTo(left.strip());
    }

    @Property(tries = 150)
    void whatever_happens_an_anchor_lies_in_the_text(@ForAll("texts") RichText some, @ForAll("randoms") Random random) {
        RichText text = some;
        RandomEdits edits = new RandomEdits(random);
        List<Anchor> anchors = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            any(text, random).ifPresent(anchors::add);
            RichText next = random.nextInt(8) == 0 ? RichText.EMPTY : edits.edited(edits.edited(text));
            anchors = new ArrayList<>(Anchor.moved(anchors, text, next));
            int length = Flat.of(next).length();
            RichText now = next;
            assertThat(anchors).allSatisfy(anchor -> {
                assertThat(anchor.to()).isLessThanOrEqualTo(length);
                if (!anchor.isGone()) assertThat(words(now, anchor)).isNotBlank();
            });
            text = next;
        }
    }

    @Property(tries = 100)
    void words_that_go_and_come_back_are_taken_hold_of_again(
            @ForAll("texts") RichText some, @ForAll("randoms") Random random) {
        RichText text = with(some, random);
        Anchor anchor = anchor(text, WORDS);
        RichText without =
                Flat.of(text).with(anchor.from(), anchor.to(), List.of()).text();
        Anchor gone = moved(anchor, text, without);
        assertThat(gone.isGone()).isTrue();
        assertThat(moved(gone, without, text)).isEqualTo(anchor);
    }

    private static java.util.Optional<Anchor> any(RichText text, Random random) {
        Flat flat = Flat.of(text);
        int one = flat.position(random.nextInt(flat.pieces().size() + 1));
        int other = flat.position(random.nextInt(flat.pieces().size() + 1));
        try {
            return java.util.Optional.of(Anchor.in(text, Math.min(one, other), Math.max(one, other)));
        } catch (IllegalArgumentException e) {
            return java.util.Optional.empty();
        }
    }

    /** The text with the words put in somewhere they may stand. */
    private static RichText with(RichText text, Random random) {
        Flat flat = Flat.of(text);
        int[] places = IntStream.rangeClosed(0, flat.pieces().size())
                .filter(index -> flat.with(flat.position(index), flat.position(index), letters(WORDS))
                        .isText())
                .toArray();
        Assume.that(places.length > 0);
        int at = flat.position(places[random.nextInt(places.length)]);
        return flat.with(at, at, letters(WORDS)).text();
    }

    private static List<Piece> letters(String words) {
        return words.codePoints()
                .<Piece>mapToObj(point -> new Piece.Letter(point, Set.of(), null))
                .toList();
    }

    private static Anchor anchor(RichText text, String words) {
        ReadText read = ReadText.of(Flat.of(text));
        int[] signs = ReadText.signs(words);
        int first = IntStream.range(0, read.length())
                .filter(index -> read.isAt(index, signs))
                .findFirst()
                .orElseThrow();
        ReadText.Run run = new ReadText.Run(first, first + signs.length);
        return Anchor.in(text, read.from(run), read.to(run));
    }

    private static long count(RichText text) {
        ReadText read = ReadText.of(Flat.of(text));
        int[] signs = ReadText.signs(WORDS);
        return IntStream.range(0, read.length())
                .filter(index -> read.isAt(index, signs))
                .count();
    }

    private static Anchor moved(Anchor anchor, RichText before, RichText after) {
        return Anchor.moved(List.of(anchor), before, after).getFirst();
    }

    private static String words(RichText text, Anchor anchor) {
        return anchor.isGone()
                ? ""
                : Anchor.in(text, anchor.from(), anchor.to()).quote().replace("\n", "");
    }

    @ParameterizedTest
    @CsvSource({
        "Hallen [bygges i 2027] og åbner., Den nye hal bygges i 2027 og åbner snart., bygges i 2027",
        "Hallen bygges i [2027]., Hallen bygges i 2028., 2028",
        "Hallen bygges i [2027]., Hallen bygges snart., ''",
        "Hallen [bygges nu]. Huset males., Hallen. Huset males., ''",
        "En [hal] bygges., Enhalvej bygges., hal",
        "a b c [a b] d, a b d, a b",
        "Det koster [2 mio. kr.] i alt, Det koster i alt, ''",
        "nu [nu] nu, nu nu, nu",
        "Vi ser på [nu] det hele, Vi ser på det hele nummer et, ''",
    })
    void they_follow(String was, String now, String words) {
        int from = was.indexOf('[');
        int to = was.indexOf(']') - 1;
        RichText before = RichText.of(Paragraph.of(was.replaceAll("[\\[\\]]", "")));
        RichText after = RichText.of(Paragraph.of(now));
        assertThat(words(after, moved(Anchor.in(before, from + 1, to + 1), before, after)))
                .isEqualTo(words);
    }

    @Test
    void a_paragraph_cut_in_two_or_made_a_heading_keeps_them() {
        RichText before = RichText.of(Paragraph.of("Kvægtorvets gamle bænk males."), Paragraph.of("Slut."));
        Anchor anchor = anchor(before, WORDS);
        RichText after = RichText.of(Heading.of(1, "Kvægtorvets"), Paragraph.of(" gamle bænk males. Slut."));
        assertThat(words(after, moved(anchor, before, after))).isEqualTo(WORDS);
    }

    @Test
    void a_range_that_is_none_is_refused() {
        RichText text = RichText.of(Paragraph.of("Ja 🙂"), Paragraph.of("   "));
        for (int[] range : new int[][] {{-1, 2}, {0, 99}, {2, 2}, {3, 1}, {4, 5}, {7, 10}, {Integer.MAX_VALUE, 2}}) {
            assertThatThrownBy(() -> Anchor.in(text, range[0], range[1])).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Anchor.in(text, 0, Flat.of(text).length()).quote()).isEqualTo("Ja 🙂");
    }

    @Test
    void a_long_text_rewritten_everywhere_is_compared_in_no_time() {
        RichText before = new RichText(IntStream.range(0, 20_000)
                .<Block>mapToObj(n -> Paragraph.of("Gammelt ord " + n))
                .toList());
        RichText after = new RichText(IntStream.range(0, 20_000)
                .<Block>mapToObj(n -> Paragraph.of("Nyt " + 7 * n))
                .toList());
        assertThat(moved(anchor(before, "ord 777"), before, after)).isNotNull();
    }
}
