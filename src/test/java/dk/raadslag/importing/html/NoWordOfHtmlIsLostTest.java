package dk.raadslag.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoWordOfHtmlIsLostTest {

    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "span",
            "b",
            "em",
            "a",
            "h1",
            "h2",
            "h3",
            "h5",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "pre",
            "blockquote",
            "section",
            "dl",
            "dt",
            "o:p",
            "font",
            "center",
            "sup",
            "details");

    @Property(tries = 500)
    void every_word_of_any_tree_is_in_the_text_once(@ForAll("html") String html) {
        assertThat(sorted(words(HtmlText.of(html).text().blocks()))).isEqualTo(sorted(wordsOf(html)));
    }

    @Provide
    Arbitrary<String> html() {
        return trees(4);
    }

    private static Arbitrary<String> trees(int depth) {
        Arbitrary<String> word = Arbitraries.integers().between(0, 9999).map(number -> " ord" + number + "- ");
        if (depth == 0) return word;
        Arbitrary<String> element = Arbitraries.of(TAGS)
                .flatMap(tag -> trees(depth - 1)
                        .list()
                        .ofMaxSize(4)
                        .map(inside -> "<" + tag + " colspan=2>" + String.join("", inside) + "</" + tag + ">"));
        return Arbitraries.oneOf(word, element).list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
    }

    private static List<String> wordsOf(String html) {
        return split(html.replaceAll("<[^>]*>", " "));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isBlank()).toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static List<String> words(List<Block> blocks) {
        List<String> words = new ArrayList<>();
        for (List<Inline> line : Lines.lines(blocks)) words.addAll(split(Inline.plain(line)));
        return words;
    }
}
