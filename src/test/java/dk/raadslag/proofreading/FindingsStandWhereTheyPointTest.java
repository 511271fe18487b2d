package dk.raadslag.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsStandWhereTheyPointTest {

    /** The letters of a text by the position the editor gives them, counted anew from its JSON. */
    private static final class Letters {
        private final StringBuilder byPosition = new StringBuilder();

        private final List<Boolean> noted = new ArrayList<>();
        private int notes;

        private static final char NONE = '\0';

        static Letters of(RichText text) {
            Letters letters = new Letters();
            letters.children(JsonMapper.shared().valueToTree(text));
            return letters;
        }

        private void children(JsonNode node) {
            node.path("content").forEach(this::node);
        }

        private void node(JsonNode node) {
            switch (node.path("type").asString()) {
                case "text" -> node.path("text").asString().chars().forEach(letter -> add((char) letter));
                case "hard_break" -> add('\n');
                case "figure" -> add(NONE);
                case "footnote" -> {
                    notes++;
                    part(node);
                    notes--;
                }
                default -> part(node);
            }
        }

        private void part(JsonNode node) {
            add(NONE);
            children(node);
            add(NONE);
        }

        private void add(char letter) {
            byPosition.append(letter);
            noted.add(notes > 0);
        }

        int length() {
            return byPosition.length();
        }

        String between(Place place) {
            return IntStream.range(place.from(), place.to())
                    .filter(at -> byPosition.charAt(at) != NONE && noted.get(at).equals(noted.get(place.from())))
                    .mapToObj(at -> String.valueOf(byPosition.charAt(at)))
                    .collect(Collectors.joining());
        }
    }

    @Property(tries = 300)
    void a_finding_lies_in_the_text_and_encloses_its_words(@ForAll("texts") RichText text) {
        Letters letters = Letters.of(text);
        int last = 0;
        for (Finding finding : new Proofreading().check(text, Bakkedal.context())) {
            Place place = finding.place();
            assertThat(place.from()).isBetween(last, letters.length());
            assertThat(place.to()).isBetween(place.from() + 1, letters.length());
            if (!isAside(letters, place)) assertThat(letters.between(place)).contains(finding.words());
            last = place.from();
        }
    }

    /** A figure, or a whole table for its caption: those words are no letters of the text. */
    private static boolean isAside(Letters letters, Place place) {
        return letters.byPosition.charAt(place.from()) == Letters.NONE;
    }

    @Example
    void the_mark_of_a_note_is_no_word() {
        var note = new Inline.Footnote(List.of(Inline.Text.of("Økonomiudvalget")));
        a_finding_lies_in_the_text_and_encloses_its_words(RichText.of(
                new Paragraph(List.of(Inline.Text.of("– Økonomiudvalget"), note)), Paragraph.of("– Mere vand")));
    }

    @Property(tries = 300)
    void any_letters_at_all_can_be_read(@ForAll("letters") String one, @ForAll("letters") String other) {
        RichText text = RichText.of(
                Paragraph.of(one),
                Paragraph.of(other),
                new Table(
                        other,
                        List.of(
                                new Row(List.of(Cell.of(one), Cell.of(other))),
                                new Row(List.of(Cell.of("I alt"), Cell.of(one))))));
        assertThat(new Proofreading().check(text, Bakkedal.context())).doesNotContainNull();
    }

    @Provide
    Arbitrary<RichText> texts() {
        List<Block> planted = LabelledSet.fragments().stream()
                .flatMap(one -> Fragment.read(one.written()).blocks().stream())
                .toList();
        return Arbitraries.oneOf(Arbitraries.of(planted), RichTextArbitraries.blocks())
                .list()
                .ofMaxSize(12)
                .map(RichText::lifted);
    }

    @Provide
    Arbitrary<String> letters() {
        Arbitrary<String> pieces = Arbitraries.of(
                "12.",
                "31-",
                "070761",
                "-4285",
                "[",
                "]",
                "<",
                "{",
                "…",
                "...",
                "I alt",
                "1.000",
                ",5",
                "-",
                "–",
                "den ",
                "mandag ",
                "juni ",
                "2026",
                " blev ",
                "vedtaget ",
                "KLE ",
                "81.38.05",
                "-G01-",
                "@gmail.com",
                "https://",
                "www.",
                "/",
                "a\u030a",
                "\u00ad",
                "\ud83d\ude00",
                "\u200b",
                "\u2028",
                "Karen ",
                "Holst",
                "'",
                "s ",
                "æøå",
                "(",
                ")",
                "\u00a0",
                "xx",
                "____");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(30)
                .map(all -> String.join("", all));
    }
}
