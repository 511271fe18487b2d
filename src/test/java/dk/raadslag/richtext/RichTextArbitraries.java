package dk.raadslag.richtext;

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
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random texts: every kind of block and line, with the words that minutes are written in and some that break things.
 */
public final class RichTextArbitraries {

    private static final String[] WORDS = {
        "Økonomiudvalget",
        "indstiller",
        "at",
        "sagen",
        "tages",
        "til",
        "efterretning",
        "effektiv",
        "afficeret",
        "fjern",
        "flow",
        "2. kvartal",
        "1.250,50 kr.",
        "(jf. § 10)",
        "»hyggeligt«",
        "“citat”",
        "’s",
        "–",
        "—",
        "…",
        "æøåÆØÅ",
        "R&D",
        "<b>",
        "a < b > c",
        "\"x\"",
        "&amp;",
        "é",
        "–10 %",
        "☃",
        "www.bakkedal.dk",
        "[1]"
    };

    private RichTextArbitraries() {}

    /** Texts with every kind of block. */
    public static Arbitrary<RichText> texts() {
        return blocks().list().ofMaxSize(6).map(RichText::lifted);
    }

    /** One block of any kind. */
    public static Arbitrary<Block> blocks() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, paragraphs()),
                Tuple.of(2, headings()),
                Tuple.of(2, lists(2)),
                Tuple.of(1, tables()),
                Tuple.of(1, figures()));
    }

    /** Words with single spaces between them, never blank. */
    public static Arbitrary<String> words() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    }

    private static Arbitrary<Block> paragraphs() {
        return lines().map(Paragraph::new);
    }

    private static Arbitrary<Block> headings() {
        return Combinators.combine(Arbitraries.integers().between(1, 2), words())
                .as(Heading::of);
    }

    private static Arbitrary<Block> lists(int depth) {
        Arbitrary<List<ListItem>> items = items(depth).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Block> ordered = Combinators.combine(Arbitraries.integers().between(0, 12), items)
                .as(OrderedList::new);
        return Arbitraries.oneOf(items.map(BulletList::new), ordered);
    }

    private static Arbitrary<ListItem> items(int depth) {
        Arbitrary<Block> inside = depth == 0
                ? paragraphs()
                : Arbitraries.frequencyOf(
                        Tuple.of(3, paragraphs()), Tuple.of(1, Arbitraries.lazy(() -> lists(depth - 1))));
        return Combinators.combine(paragraphs(), inside.list().ofMaxSize(1))
                .as((first, rest) -> new ListItem(rest.isEmpty() ? List.of(first) : List.of(first, rest.getFirst())));
    }

    private static Arbitrary<Block> tables() {
        return Arbitraries.integers().between(1, 4).flatMap(width -> {
            Arbitrary<Row> row = words().map(Cell::of).list().ofSize(width).map(Row::new);
            return Combinators.combine(
                            words().injectNull(0.5), row.list().ofMinSize(1).ofMaxSize(4))
                    .as(Table::new);
        });
    }

    private static Arbitrary<Block> figures() {
        return Combinators.combine(words(), words().injectNull(0.5))
                .as((alt, caption) -> new Figure("billeder/soejle.png", alt, caption));
    }

    private static Arbitrary<List<Inline>> lines() {
        Arbitrary<Inline> notes = runs().list().ofMinSize(1).ofMaxSize(2).map(Footnote::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(8, runs()), Tuple.of(1, Arbitraries.just(new LineBreak())), Tuple.of(1, notes))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<Inline> runs() {
        Arbitrary<String> hrefs =
                Arbitraries.of("https://bakkedal.dk/a?b=1&c='2'", "mailto:hr@bakkedal.dk", "/udvalg/a?b=1&c");
        return Combinators.combine(words(), Arbitraries.of(Mark.class).set().ofMaxSize(2), hrefs.injectNull(0.8))
                .as(Text::new);
    }
}
