package dk.raadslag.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProposingChangesTest {

    private static final long AUTHOR = 1;
    private static final long APPROVER = 2;
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    @Property
    void a_text_laid_out_flat_is_read_again(@ForAll("texts") RichText text) {
        assertThat(Flat.of(text).text()).isEqualTo(text);
    }

    @Property(tries = 300)
    void one_by_one_in_any_order_leads_to_the_one_text_or_the_other(
            @ForAll("texts") RichText base, @ForAll("randoms") Random random) {
        RichText next = edited(base, random, 1 + random.nextInt(6));
        Proposal proposal = Proposal.of(base).suggested(next, AUTHOR, MONDAY);

        assertThat(proposal.base()).isEqualTo(base);
        assertThat(proposal.current()).isEqualTo(next);
        Proposal accepted = proposal;
        while (!accepted.changes().isEmpty())
            accepted = accepted.accepted(random.nextInt(accepted.changes().size()));
        assertThat(accepted).isEqualTo(Proposal.of(next));
        Proposal rejected = proposal;
        while (!rejected.changes().isEmpty())
            rejected = rejected.rejected(random.nextInt(rejected.changes().size()));
        assertThat(rejected).isEqualTo(Proposal.of(base));
    }

    @Property(tries = 300)
    void whole_rewrites_are_proposals_too(
            @ForAll("texts") RichText base, @ForAll("texts") RichText next, @ForAll("randoms") Random random) {
        Proposal proposal = Proposal.of(base).suggested(next, AUTHOR, MONDAY);
        while (!proposal.changes().isEmpty()) {
            int one = random.nextInt(proposal.changes().size());
            proposal = random.nextBoolean() ? proposal.accepted(one) : proposal.rejected(one);
        }
        assertThat(proposal.base()).isEqualTo(proposal.current());
    }

    @Property(tries = 200)
    void nothing_drifts_whoever_writes_suggests_and_decides(
            @ForAll("texts") RichText first, @ForAll("randoms") Random random) {
        RandomEdits edits = new RandomEdits(random);
        Proposal now = Proposal.of(first);
        for (int n = 0; n < 15; n++) {
            Proposal before = now;
            RichText next = edits.edited(before.current());
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    now = before.suggested(next, APPROVER, TUESDAY);
                    assertThat(now.base()).isEqualTo(before.base());
                    assertThat(now.current()).isEqualTo(next);
                }
                case 2 -> {
                    now = before.written(next, AUTHOR, MONDAY);
                    assertThat(now.current()).isEqualTo(next);
                }
                default -> {
                    if (before.changes().isEmpty()) continue;
                    int one = random.nextInt(before.changes().size());
                    boolean accept = random.nextBoolean();
                    now = accept ? before.accepted(one) : before.rejected(one);
                    assertThat(accept ? now.current() : now.base())
                            .isEqualTo(accept ? before.current() : before.base());
                }
            }
            requireSound(now);
        }
        assertThat(now.allRejected().current()).isEqualTo(now.base());
        assertThat(now.allAccepted().base()).isEqualTo(now.current());
    }

    private static void requireSound(Proposal proposal) {
        assertThat(proposal.changes().isEmpty()).isEqualTo(proposal.base().equals(proposal.current()));
        int base = 0;
        int current = 0;
        for (int n = 0; n < proposal.changes().size(); n++) {
            Change change = proposal.changes().get(n);
            assertThat(change.fromBase()).isGreaterThanOrEqualTo(base);
            assertThat(change.from()).isGreaterThanOrEqualTo(current);
            base = change.toBase();
            current = change.to();
            assertThat(proposal.accepted(n).base()).isNotNull();
            assertThat(proposal.rejected(n).current()).isNotNull();
        }
    }

    @Test
    void the_edits_are_edits() {
        RichText text = RichText.of(
                Heading.of(1, "Forslag"),
                Paragraph.of("Der er to forslag."),
                table("Forslag|Pris", "A|4", "B|3"),
                new BulletList(List.of(ListItem.of("Veje"), ListItem.of("Stier"))));
        RandomEdits edits = new RandomEdits(new Random(7));
        long changed = IntStream.range(0, 100)
                .filter(_ -> !edits.edited(text).equals(text))
                .count();
        assertThat(changed).isGreaterThan(70);
    }

    private static RichText edited(RichText text, Random random, int times) {
        RandomEdits edits = new RandomEdits(random);
        RichText next = text;
        for (int n = 0; n < times; n++) next = edits.edited(next);
        return next;
    }

    private static RichText two(String first, String second) {
        return RichText.of(Paragraph.of(first), Paragraph.of(second));
    }

    @Test
    void a_word_in_each_paragraph_is_two_changes() {
        Proposal proposal = Proposal.of(two("Det koster 2 mio. kr.", "Vi begynder i maj."))
                .suggested(two("Det koster 3 mio. kr.", "Vi begynder i juni."), APPROVER, TUESDAY);

        assertThat(proposal.told()).extracting(ToldChange::gone).containsExactly("2", "maj");
        assertThat(proposal.told()).extracting(ToldChange::come).containsExactly("3", "juni");
        assertThat(proposal.rejected(0).current()).isEqualTo(two("Det koster 2 mio. kr.", "Vi begynder i juni."));
    }

    @Test
    void positions_are_those_of_the_editor() {
        Proposal proposal = Proposal.of(RichText.of(Paragraph.of("🙂 i maj")))
                .suggested(RichText.of(Paragraph.of("🙂 i juni")), APPROVER, TUESDAY);
        assertThat(proposal.changes()).containsExactly(new Change(6, 9, 6, 10, APPROVER, TUESDAY));
    }

    @Test
    void a_column_more_is_one_change_of_the_whole_table() {
        Proposal proposal = Proposal.of(RichText.of(table("A|B", "1|2")))
                .suggested(RichText.of(table("A|B|C", "1|2|3")), APPROVER, TUESDAY);
        assertThat(proposal.changes()).hasSize(1);
    }

    @Test
    void a_row_more_and_a_cell_changed_are_two_changes() {
        Proposal proposal = Proposal.of(RichText.of(table("Forslag|Pris", "A|4", "B|3")))
                .suggested(RichText.of(table("Forslag|Pris", "A|5", "B|3", "C|2")), APPROVER, TUESDAY);
        assertThat(proposal.changes()).hasSize(2);
        assertThat(proposal.accepted(1).base()).isEqualTo(RichText.of(table("Forslag|Pris", "A|4", "B|3", "C|2")));
    }

    @Test
    void a_text_rewritten_everywhere_is_one_change() {
        RichText before = new RichText(IntStream.range(0, 1000)
                .<Block>mapToObj(n -> Paragraph.of("Gammelt " + n))
                .toList());
        RichText after = new RichText(IntStream.range(0, 1000)
                .<Block>mapToObj(n -> Paragraph.of("Nyt " + n))
                .toList());
        Proposal proposal = Proposal.of(before).suggested(after, APPROVER, TUESDAY);
        assertThat(proposal.changes()).hasSize(1);
        assertThat(proposal.accepted(0)).isEqualTo(Proposal.of(after));
    }

    @Test
    void headings_that_need_each_other_are_taken_together() {
        Proposal proposal = Proposal.of(RichText.of(Paragraph.of("Tekst")))
                .suggested(
                        RichText.of(Heading.of(1, "Økonomi"), Heading.of(2, "Drift"), Paragraph.of("Tekst")),
                        APPROVER,
                        TUESDAY);
        assertThat(proposal.changes()).hasSize(1);
    }

    @Test
    void a_point_more_is_a_change_within_the_list() {
        Proposal proposal = Proposal.of(RichText.of(new BulletList(List.of(ListItem.of("Veje"), ListItem.of("Stier")))))
                .suggested(
                        RichText.of(new BulletList(
                                List.of(ListItem.of("Veje"), ListItem.of("Broer"), ListItem.of("Stier")))),
                        APPROVER,
                        TUESDAY);
        assertThat(proposal.told()).singleElement().satisfies(told -> {
            assertThat(told.come()).isEqualTo("Broer");
            assertThat(told.gone()).isEmpty();
        });
    }

    @Test
    void what_the_author_writes_elsewhere_stands_at_once() {
        Proposal proposal = Proposal.of(two("Det koster 2 mio. kr.", "Vi begynder i maj."))
                .suggested(two("Det koster 3 mio. kr.", "Vi begynder i maj."), APPROVER, MONDAY)
                .written(two("Det koster 3 mio. kr.", "Vi begynder først i maj."), AUTHOR, TUESDAY);

        assertThat(proposal.base()).isEqualTo(two("Det koster 2 mio. kr.", "Vi begynder først i maj."));
        assertThat(proposal.changes()).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo(APPROVER);
            assertThat(change.at()).isEqualTo(MONDAY);
        });
    }

    @Test
    void what_the_author_writes_in_a_proposal_is_proposed_by_the_author() {
        Proposal proposal = Proposal.of(two("Det koster 2 mio. kr.", "Slut."))
                .suggested(two("Det koster 3 mio. kr.", "Slut."), APPROVER, MONDAY)
                .written(two("Det koster 4 mio. kr.", "Slut."), AUTHOR, TUESDAY);

        assertThat(proposal.base()).isEqualTo(two("Det koster 2 mio. kr.", "Slut."));
        assertThat(proposal.told()).singleElement().satisfies(told -> {
            assertThat(told.change().by()).isEqualTo(AUTHOR);
            assertThat(told.come()).isEqualTo("4");
        });
    }

    @Test
    void each_change_is_by_whoever_proposed_it() {
        Proposal proposal = Proposal.of(two("Det koster 2 mio. kr.", "Vi begynder i maj."))
                .suggested(two("Det koster 3 mio. kr.", "Vi begynder i maj."), APPROVER, MONDAY)
                .suggested(two("Det koster 3 mio. kr.", "Vi begynder i juni."), AUTHOR, TUESDAY);
        assertThat(proposal.changes()).extracting(Change::by).containsExactly(APPROVER, AUTHOR);
    }

    private static Table table(String... rows) {
        return new Table(
                null,
                List.of(rows).stream()
                        .map(row -> new Row(
                                List.of(row.split("\\|")).stream().map(Cell::of).toList()))
                        .toList());
    }

    @Test
    void a_change_is_told_among_the_words_around_it() {
        RichText before = RichText.of(Paragraph.of("Før"), Paragraph.of("Stien er tre meter bred."));
        RichText after = RichText.of(Paragraph.of("Før"), Paragraph.of("Stien er nu fire meter bred."));
        List<String> told = Carried.of(before, after, before).placed().stream()
                .flatMap(change -> change.words().stream())
                .map(words -> words.fate() + ":" + words.text())
                .toList();
        assertThat(told).containsExactly("KEPT:Stien er ", "DELETED:tre", "INSERTED:nu fire", "KEPT: meter bred.");
    }

    @Test
    void of_a_long_line_only_the_words_nearest_to_a_change_are_told() {
        String line = "Forvaltningen foreslår en ny cykelsti langs Møllevej ved havnen i byen og en bro";
        RichText before = RichText.of(Paragraph.of(line + " over åen, som er smal, og dertil en rasteplads ved søen"));
        RichText after = RichText.of(Paragraph.of(line + " under åen, som er smal, og dertil en rasteplads ved søen"));
        ToldChange told = Carried.of(before, after, before).placed().getFirst();
        assertThat(told.before()).isEqualTo("…langs Møllevej ved havnen i byen og en bro ");
        assertThat(told.after()).isEqualTo(" åen, som er smal, og dertil en rasteplads ved…");
    }
}
