package dk.raadslag.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.Tracked.Leaf;
import dk.raadslag.richtext.Tracked.Part;
import dk.raadslag.richtext.Words.Fate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WeavingATextWithItsChangesTest {

    private static final long AUTHOR = 1;
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
    void holds_both_texts(@ForAll("texts") RichText base, @ForAll("randoms") Random random) {
        RandomEdits edits = new RandomEdits(random);
        RichText next = base;
        for (int n = random.nextInt(6); n >= 0; n--) next = edits.edited(next);
        Proposal proposal = Proposal.of(base).suggested(next, AUTHOR, MONDAY);
        requireSound(proposal);
        requireSound(proposal.written(edits.edited(next), AUTHOR, MONDAY));
    }

    private static void requireSound(Proposal proposal) {
        List<Tracked> woven = proposal.tracked();
        assertThat(text(woven, Fate.INSERTED)).isEqualTo(proposal.base());
        assertThat(text(woven, Fate.DELETED)).isEqualTo(proposal.current());
        requireWhole(woven, Piece.Kind.ITEM, Fate.KEPT);
        requirePlaces(woven, Flat.of(proposal.current()));
    }

    private static RichText text(List<Tracked> woven, Fate without) {
        List<Piece> pieces = new ArrayList<>();
        woven.forEach(tracked -> add(tracked, without, pieces));
        return new Flat(pieces).text();
    }

    private static void add(Tracked tracked, Fate without, List<Piece> pieces) {
        if (tracked.fate() == without) return;
        switch (tracked) {
            case Leaf leaf -> pieces.add(leaf.piece());
            case Part part -> {
                pieces.add(part.open());
                part.inside().forEach(inside -> add(inside, without, pieces));
                pieces.add(new Piece.Close());
            }
        }
    }

    /** What comes or goes does so with all that is in it, and so do cells and footnotes with what holds them. */
    private static void requireWhole(List<Tracked> woven, Piece.Kind parent, Fate fate) {
        for (Tracked tracked : woven) {
            boolean bound = fate != Fate.KEPT || parent == Piece.Kind.NOTE || parent == Piece.Kind.ROW;
            if (bound) assertThat(tracked.fate()).isEqualTo(fate);
            if (tracked instanceof Part part)
                requireWhole(part.inside(), part.open().kind(), part.fate());
        }
    }

    private static void requirePlaces(List<Tracked> woven, Flat current) {
        for (Tracked tracked : woven) {
            if (tracked.fate() == Fate.DELETED) continue;
            Piece there = current.between(tracked.at(), current.length()).getFirst();
            switch (tracked) {
                case Leaf leaf -> assertThat(leaf.piece()).isEqualTo(there);
                case Part part -> {
                    assertThat(part.open()).isEqualTo(there);
                    requirePlaces(part.inside(), current);
                }
            }
        }
    }

    @Test
    void a_word_within_a_paragraph_comes_and_goes_alone() {
        List<Tracked> woven = changed(paragraph("Sagen tages op."), paragraph("Sagen udsættes op."));
        Part paragraph = (Part) woven.getFirst();
        assertThat(paragraph.fate()).isEqualTo(Fate.KEPT);
        assertThat(letters(paragraph, Fate.DELETED)).isEqualTo("tages");
        assertThat(letters(paragraph, Fate.INSERTED)).isEqualTo("udsættes");
    }

    @Test
    void an_item_of_a_list_comes_alone() {
        List<Tracked> woven = changed(list("Æbler", "Pærer"), list("Æbler", "Blommer", "Pærer"));
        Part list = (Part) woven.getFirst();
        assertThat(list.inside()).extracting(Tracked::fate).containsExactly(Fate.KEPT, Fate.INSERTED, Fate.KEPT);
    }

    @Test
    void a_change_within_a_footnote_is_of_the_whole_block() {
        List<Tracked> woven = changed(noted("Budget 2026"), noted("Budget 2027"));
        assertThat(woven).extracting(Tracked::fate).containsExactly(Fate.DELETED, Fate.INSERTED);
    }

    @Test
    void a_column_more_makes_another_table() {
        Table narrow = new Table(null, List.of(row("År")));
        Table wide = new Table(null, List.of(row("År", "Beløb")));
        assertThat(changed(RichText.of(narrow), RichText.of(wide)))
                .extracting(Tracked::fate)
                .containsExactly(Fate.DELETED, Fate.INSERTED);
    }

    private static List<Tracked> changed(RichText before, RichText after) {
        return Proposal.of(before).suggested(after, AUTHOR, MONDAY).tracked();
    }

    private static RichText paragraph(String text) {
        return RichText.of(Paragraph.of(text));
    }

    private static RichText list(String... items) {
        return RichText.of(
                new BulletList(List.of(items).stream().map(ListItem::of).toList()));
    }

    private static RichText noted(String note) {
        return RichText.of(
                new Paragraph(List.of(Text.of("Se noten"), new Footnote(List.of(Text.of(note))), Text.of(" her"))));
    }

    private static Row row(String... cells) {
        return new Row(List.of(cells).stream().map(Cell::of).toList());
    }

    private static String letters(Part part, Fate fate) {
        return part.inside().stream()
                .filter(inside -> inside.fate() == fate)
                .flatMapToInt(inside -> inside instanceof Leaf leaf && leaf.piece() instanceof Piece.Letter letter
                        ? IntStream.of(letter.point())
                        : IntStream.empty())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
