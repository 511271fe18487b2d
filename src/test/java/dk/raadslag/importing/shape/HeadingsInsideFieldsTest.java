package dk.raadslag.importing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.Fixtures;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.Item;
import dk.raadslag.richtext.PlainText;
import org.junit.jupiter.api.Test;

/** Lines that look like the heading of a field, and belong to the field above them. */
class HeadingsInsideFieldsTest {

    @Test
    void a_deeper_heading_is_a_part_of_the_decision() {
        Item item = item(
                "### Sagsfremstilling\n\nTekst.\n\n### Beslutning\n\n#### Ledelse\n\nDrøftet.\n\n#### Økonomi\n\nDet koster.\n\n### Bilag\n\nNotat\n");
        assertThat(Fixtures.keys(item)).containsExactly("presentation", "decision");
        assertThat(text(item, "decision")).isEqualTo("Ledelse\nDrøftet.\nØkonomi\nDet koster.");
    }

    @Test
    void a_deeper_heading_between_two_fields_is_a_part_of_the_first() {
        assertThat(Fixtures.keys(
                        item("## Sagsfremstilling\n\nTekst.\n\n### Høring\n\nSendt.\n\n## Beslutning\n\nGodkendt.\n")))
                .containsExactly("presentation", "decision");
    }

    @Test
    void fields_may_become_deeper_on_the_way_through_an_item() {
        assertThat(Fixtures.keys(item(
                        "## Sagsfremstilling\n\nTekst.\n\n### Økonomi\n\nIngen.\n\n### Beslutning\n\nGodkendt.\n")))
                .containsExactly("presentation", "finance", "decision");
    }

    @Test
    void attachments_may_be_called_as_fields_are() {
        Item item = item(
                "Sagsfremstilling\n\nTekst.\n\nBeslutning\n\nGodkendt.\n\nBilag\n\nReferat\n\nHøringssvar\n\nNotat om støj\n\nTidsplan\n");
        assertThat(Fixtures.keys(item)).containsExactly("presentation", "decision");
        assertThat(item.attachments())
                .extracting(Attachment::name)
                .containsExactly("Referat", "Høringssvar", "Notat om støj", "Tidsplan");
    }

    @Test
    void attachments_may_stand_before_the_other_fields() {
        Item item = item(
                "Bilag\n\nHøringssvar\n\nIndstilling\n\nat sagen drøftes\n\nØkonomi\n\nIngen.\n\nBeslutning\n\nGodkendt.\n");
        assertThat(Fixtures.keys(item)).containsExactly("recommendation", "finance", "decision");
        assertThat(item.attachments()).extracting(Attachment::name).containsExactly("Høringssvar");
    }

    @Test
    void who_was_absent_is_told_in_the_decision() {
        Item item = item("## Beslutning\n\nGodkendt.\n\n**Afbud:**\n\nPer Høj\n\n**Referent:**\n\nHanne Muff\n");
        assertThat(Fixtures.keys(item)).containsExactly("decision");
        assertThat(text(item, "decision")).isEqualTo("Godkendt.\nAfbud:\nPer Høj\nReferent:\nHanne Muff");
    }

    @Test
    void a_footnote_mark_makes_no_heading_of_a_sentence() {
        Item item = item(
                "## Sagsfremstilling\n\nTekst.\n\nTre stillinger nedlægges.[^1]\n\nDet er færre end sidste år.\n\n[^1]: To frivilligt.\n");
        assertThat(Fixtures.section(item, "presentation").text().blocks())
                .noneMatch(dk.raadslag.richtext.Block.Heading.class::isInstance);
    }

    @Test
    void where_headings_end_with_a_colon_a_line_without_one_is_none() {
        Item item = item(
                "Anledning:\n\nFast punkt.\n\nIndstilling:\n\nat sagen drøftes\n\nSagsfremstilling:\n\nVi orienterer.\n\nØkonomi\n\nBudgettet holder.\n\nLovgrundlag:\n\nIngen.\n\nBeslutning:\n\nDrøftet.\n\nBilag:\n\nNotat\n");
        assertThat(Fixtures.keys(item))
                .containsExactly("occasion", "recommendation", "presentation", "legalBasis", "decision");
    }

    private static Item item(String fields) {
        return Fixtures.outlineOf("REFERAT Chefforum d. 12-03-2025\n\n# Punkt 1: Budget\n\n" + fields)
                .items()
                .getFirst();
    }

    private static String text(Item item, String key) {
        return PlainText.of(Fixtures.section(item, key).text());
    }
}
