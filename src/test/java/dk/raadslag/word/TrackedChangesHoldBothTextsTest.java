package dk.raadslag.word;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Piece;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RandomEdits;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextArbitraries;
import dk.raadslag.richtext.Tracked;
import dk.raadslag.word.WordPart.Text;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

class TrackedChangesHoldBothTextsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    @Property(tries = 300)
    void without_what_comes_it_is_the_one_and_without_what_goes_the_other(
            @ForAll("texts") RichText base, @ForAll("randoms") Random random) {
        RandomEdits edits = new RandomEdits(random);
        RichText next = base;
        for (int n = random.nextInt(5); n >= 0; n--) next = edits.edited(next);
        holdsBoth(base, next);
    }

    @Example
    void an_item_that_is_emptied_or_filled_keeps_its_sign() {
        RichText empty = RichText.of(new BulletList(List.of(new ListItem(List.of()), ListItem.of("Parken"))));
        RichText full = RichText.of(new BulletList(List.of(ListItem.of("Stien"), ListItem.of("Parken"))));
        holdsBoth(full, empty);
        holdsBoth(empty, full);
    }

    private static void holdsBoth(RichText base, RichText next) {
        Document main = written(Proposal.of(base).suggested(next, 7, MONDAY));
        assertThat(letters(main, "w:ins")).isEqualTo(letters(Proposal.of(base).tracked()));
        assertThat(letters(main, "w:del")).isEqualTo(letters(Proposal.of(next).tracked()));
        assertThat(paragraphs(main, "w:ins")).isEqualTo(paragraphs(written(Proposal.of(base)), "w:ins"));
        assertThat(paragraphs(main, "w:del")).isEqualTo(paragraphs(written(Proposal.of(next)), "w:del"));
    }

    private static Document written(Proposal proposal) {
        byte[] file = WordFile.write(new WordDocument(
                "Sommerfest",
                "Chefforum",
                new House("Bakkedal Kommune", Colour.RAADSLAG, URI.create("https://raadslag.bakkedal.dk")),
                new WordDocument.PageWords("Side ", " af "),
                MONDAY,
                new TreeMap<>(),
                _ -> Samples.png(),
                List.of(new Text(proposal, 1, _ -> "Amina Kaya", List.of(), false))));
        return Jsoup.parse(new Unzipped(file).main(), Parser.xmlParser());
    }

    /** Captions are no letters of a text, nor are the words of footnotes. */
    private static String letters(Document main, String without) {
        StringBuilder letters = new StringBuilder();
        for (Element word : main.select("w|t, w|delText"))
            if (!requireNonNull(word.closest("w|p"))
                            .select("> w|pPr > w|pStyle")
                            .attr("w:val")
                            .equals(Styles.CAPTION)
                    && word.closest(without.replace(':', '|')) == null) letters.append(word.wholeText());
        return letters.toString();
    }

    private static String letters(List<Tracked> text) {
        StringBuilder letters = new StringBuilder();
        for (Tracked tracked : text) {
            switch (tracked) {
                case Tracked.Leaf leaf -> {
                    if (leaf.piece() instanceof Piece.Letter letter) letters.appendCodePoint(letter.point());
                }
                case Tracked.Part part -> {
                    if (part.open().kind() != Piece.Kind.NOTE) letters.append(letters(part.inside()));
                }
            }
        }
        return letters.toString();
    }

    /** The styles of the paragraphs whose mark, and whose row, stays or does the other thing. */
    private static List<String> paragraphs(Document main, String without) {
        String mark = without.replace(':', '|');
        return main.select("w|p").stream()
                .filter(line -> line.select("> w|pPr > w|rPr > " + mark).isEmpty())
                .filter(line -> {
                    Element row = line.closest("w|tr");
                    return row == null || row.select("> w|trPr > " + mark).isEmpty();
                })
                .map(line -> line.select("> w|pPr > w|pStyle").attr("w:val"))
                .filter(style -> !style.equals(Styles.SEPARATOR))
                .toList();
    }
}
