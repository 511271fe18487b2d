package dk.raadslag.importing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.Fixtures;
import dk.raadslag.importing.Outline;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.Item;
import dk.raadslag.richtext.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedTextStaysClosedTest {

    private static final String HEAD = "REFERAT Økonomiudvalget d. 12-03-2025\n\n";
    private static final String SECRET = "Rita Ravn";
    private static final String TEXT = "\n\nSagsfremstilling\n\nDet drejer sig om Rita Ravn.\n\n";

    static Stream<String> closedMinutes() {
        return Stream.of(
                "LUKKET MØDE\n\nUdvalg: Økonomiudvalget\nDato: 12. marts 2025\nDeltagere: Anne Holm\n\nPunkt 1: Salg"
                        + TEXT,
                "Udvalg: Økonomiudvalget\nMødetype: Lukket møde\n\nPunkt 1: Salg" + TEXT,
                "Udvalg: Økonomiudvalget\nMødetype: Lukket\n\nPunkt 1: Salg" + TEXT,
                "| Udvalg | Økonomiudvalget |\n| Offentlighed | Lukket |\n\nPunkt 1: Salg" + TEXT,
                "Referat - Økonomiudvalget - lukket\n\nPunkt 1: Salg" + TEXT,
                "Økonomiudvalget - Lukket referat\n\nPunkt 1: Salg" + TEXT,
                "Referat fra lukket møde i Økonomiudvalget den 12. marts 2025\n\nPunkt 1: Salg" + TEXT,
                "Lukket møde i Økonomiudvalget den 12. marts 2025\n\nPunkt 1: Salg" + TEXT,
                "Lukket møde\n\nSalg af grund" + TEXT,
                HEAD + "Punkt 5: Salg\n\nBegrundelse for lukning\n\nPersonforhold" + TEXT,
                HEAD + "Punkt 5: Salg\n\nBegrundelse for lukning: Personforhold" + TEXT,
                HEAD + "Punkt 5: Salg\n\nÅben beslutning\n\nUdvalget traf beslutning." + TEXT,
                HEAD + "Punkt 5: Salg\n\nLukket møde" + TEXT,
                HEAD + "Indhold\n\n5. Lukket: Salg af grunden ved åen\n\nPunkt 5: Salg af grunden ved åen" + TEXT,
                HEAD + "Indhold\n\nLukkede punkter\n5. Salg af grunden ved åen\n\n5. Salg af grunden ved åen" + TEXT,
                HEAD + "Punkt 5: Salg" + TEXT + "Lukket beslutning\n\nGodkendt.\n",
                HEAD + "Punkt 5: Salg" + TEXT + "Offentlighed: Lukket\n",
                HEAD + "Punkt 5: Salg\n\n| Sag | 25/1 |\n| Åben/lukket | Lukket |\n" + TEXT,
                HEAD + "Punkt 5 (L): Salg" + TEXT,
                HEAD + "Punkt 5: Lukket punkt Salg" + TEXT,
                HEAD + "Punkt 5: Salg, lukket" + TEXT,
                HEAD + "Punkt 5: Salg LUKKET" + TEXT,
                HEAD + "Punkt 5: Salg (lukket møde)" + TEXT,
                HEAD + "Punkt 5: Salg - for lukkede døre" + TEXT);
    }

    @ParameterizedTest
    @MethodSource("closedMinutes")
    void minutes_that_say_so_have_no_open_item(String text) {
        Outline outline = Fixtures.outlineOf(text);
        assertThat(outline.items()).hasSize(1).noneMatch(Item::open);
        assertThat(Objects.requireNonNull(outline.items().getFirst().face()).neutralTitle())
                .isEqualTo("Lukket punkt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lukkede punkter",
                "Lukkede punkter:",
                "Lukket møde:",
                "LUKKET MØDE",
                "## Lukket del",
                "**Lukkede punkter**",
                "Lukkede sager (ikke offentlige)",
                "Sager for lukkede døre:",
                "Punkter, der behandles for lukkede døre",
                "Den lukkede del af mødet",
                "II. Lukkede punkter",
                "Ikke-offentlige punkter"
            })
    void what_stands_below_such_a_heading_is_closed(String heading) {
        String open = HEAD + "1. Godkendelse\n\nSagsfremstilling\n\nEt.\n\n2. Budget\n\nSagsfremstilling\n\nTo.\n\n";
        for (String closed : List.of("1. Sag om Rita Ravn" + TEXT, "3. Sag om Rita Ravn" + TEXT, "Rita Ravn" + TEXT)) {
            Outline outline = Fixtures.outlineOf(open + heading + "\n\n" + closed);
            assertThat(printedOpen(outline)).contains("Budget", "To.").doesNotContain(SECRET, "Lukke");
            assertThat(outline.items()).hasSize(3);
            assertThat(PlainText.of(
                            outline.items().getLast().sections().getLast().text()))
                    .contains(SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lukket tillægspunkt",
                "Lukket personalesag",
                "Lukket orientering",
                "Lukket tillægspunkt: Salg",
                "Ikke-offentligt punkt",
                "Ikke offentlig: Salg",
                "Salg (ikke-offentligt)"
            })
    void a_title_may_say_that_it_is_closed_in_many_words(String title) {
        assertThat(Fixtures.outlineOf("REFERAT Byrådet d. 12-03-2025\n\nPunkt 1: " + title
                                + "\n\n82.00.00-G10-1-25\n\nBeslutning\n\nGodkendt.\n")
                        .items()
                        .getFirst()
                        .open())
                .isFalse();
    }

    @Test
    void a_reason_for_closing_may_be_headed_by_a_sentence() {
        Item item = Fixtures.outlineOf(
                        "REFERAT Byrådet d. 12-03-2025\n\nPunkt 1: Salg\n\nAnledning\n\nTekst.\n\nBegrundelse for, at punktet behandles på lukket møde\n\nForhandling.\n\nBeslutning\n\nGodkendt.\n")
                .items()
                .getFirst();
        assertThat(item.open()).isFalse();
        assertThat(Objects.requireNonNull(item.face()).closureReason()).isEqualTo("Forhandling.");
    }

    @Test
    void an_attachment_may_be_marked_as_closed_behind_a_dash() {
        Item item = Fixtures.outlineOf(
                        "REFERAT Byrådet d. 12-03-2025\n\nPunkt 1: Salg\n\nBeslutning\n\nGodkendt.\n\nBilag\n\nVurdering – *fortroligt*\n\nKort\n")
                .items()
                .getFirst();
        assertThat(item.attachments()).extracting(Attachment::open).containsExactly(false, true);
    }

    @Test
    void a_case_number_may_say_that_the_item_is_closed() {
        for (String place : List.of(
                "Punkt 1: Salg\n\nLukket sag: 82.00.00-G10-1-25", "Lukket sag: 82.00.00-G10-1-25\n\nPunkt 1: Salg")) {
            Item item = Fixtures.outlineOf(
                            "REFERAT Byrådet d. 12-03-2025\n\n" + place + "\n\nBeslutning\n\nGodkendt.\n")
                    .items()
                    .getFirst();
            assertThat(item.open()).isFalse();
            assertThat(item.caseNumber()).isEqualTo("82.00.00-G10-1-25");
        }
    }

    @Test
    void closed_text_without_items_is_told() {
        assertThat(Fixtures.readingOf(
                                HEAD + "Punkt 1: Budget" + "\n\nLukkede punkter\n\nSagen om Rita Ravn.\n\nMere.\n")
                        .findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("\"Lukkede punkter\" står der tekst"));
    }

    @Test
    void the_open_part_may_follow_the_closed_one_and_the_contents_name_both() {
        Outline outline = Fixtures.outlineOf(HEAD
                + "Punkter\n\nLukkede punkter\n1. Salg af grunden ved åen\nÅbne punkter\n2. Budget for næste år\n\n"
                + "Lukkede punkter\n\n1. Salg af grunden ved åen"
                + TEXT
                + "Åbne punkter\n\n2. Budget for næste år\n\nBeslutning\n\nGodkendt.\n");
        assertThat(outline.items())
                .extracting(Item::number, Item::open)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", false),
                        org.assertj.core.groups.Tuple.tuple("2", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Punkt 7 (lukket) Salg",
                "Punkt 7 (lukket punkt): Salg",
                "Punkt 7 (fortroligt): Salg",
                "Punkt 7 (LUKKET) - Salg",
                "LUKKET: Punkt 7: Salg",
                "Punkt 7: Fortroligt: Salg",
                "Punkt 7: (Lukket) Salg"
            })
    void a_mark_at_the_number_closes_an_item(String heading) {
        Outline outline = Fixtures.outlineOf(HEAD + "Punkt 6: Budget\n\nBeslutning\n\nGodkendt.\n\n" + heading + TEXT);
        assertThat(outline.items()).hasSize(2);
        assertThat(outline.items().getLast().open()).isFalse();
        assertThat(outline.items().getLast().title()).isEqualTo("Salg");
        assertThat(printedOpen(outline)).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Lukket punkt**", "Lukket punkt", "# Lukket sag", "Offentlighed: Lukket"})
    void a_word_above_the_title_closes_an_item(String above) {
        Outline outline = Fixtures.outlineOf(HEAD + "Punkt 6: Budget\n\nBeslutning\n\nGodkendt.\n\n" + above
                + "\n\nPunkt 7: Salg" + TEXT + "Punkt 8: Eventuelt\n\nBeslutning\n\nIntet.\n");
        assertThat(outline.items()).extracting(Item::open).containsExactly(true, false, true);
        assertThat(Fixtures.outlineOf(
                                HEAD + "Punkt 6: Salg\n\nLukket punkt\n\nPunkt 7: Budget\n\nBeslutning\n\nDrøftet.\n")
                        .items())
                .extracting(Item::open)
                .containsExactly(false, true);
    }

    @Test
    void the_title_of_a_closed_item_is_public_only_where_nothing_stands_below_it() {
        String title = HEAD + "Punkt 4: Lukket: Afsked af Rita Ravn\n\n";
        assertThat(neutralTitle(title + "Bilag\n\nBrev.pdf\n")).isEqualTo("Lukket punkt");
        assertThat(neutralTitle(title + "81.38.05-G01-4-24\n")).isEqualTo("Lukket punkt");
        assertThat(neutralTitle(title + "Sagsfremstilling\n\nTekst.\n")).isEqualTo("Lukket punkt");
        assertThat(neutralTitle(title)).isEqualTo("Afsked af Rita Ravn");
    }

    @Test
    void attachments_are_closed_by_their_name_or_by_the_heading_above() {
        for (String bilag : List.of(
                "Bilag\nKort.pdf\nNotat (fortroligt)\nLukket bilag: Brev.pdf\n",
                "Bilag\nKort.pdf\nLukkede bilag:\nNotat\nBrev.pdf\n",
                "Lukkede bilag\n\nNotat\nBrev.pdf\nÅbne bilag\nKort.pdf\n")) {
            List<Attachment> attachments = Fixtures.outlineOf(
                            HEAD + "Punkt 1: Salg\n\nBeslutning\n\nDrøftet.\n\n" + bilag)
                    .items()
                    .getFirst()
                    .attachments();
            assertThat(attachments).hasSize(3);
            assertThat(attachments)
                    .filteredOn(Attachment::open)
                    .extracting(Attachment::name)
                    .containsExactly("Kort.pdf");
        }
    }

    @Test
    void a_field_that_says_there_is_nothing_to_close_closes_nothing() {
        assertThat(Fixtures.outlineOf(
                                HEAD
                                        + "Punkt 1: Budget\n\nBegrundelse for lukning\n\nIkke relevant.\n\nBeslutning\n\nDrøftet.\n")
                        .items())
                .allMatch(Item::open);
    }

    @Property(tries = 200)
    void no_word_behind_a_closing_heading_is_open(
            @ForAll("headings") String heading, @ForAll("lines") List<String> closed, @ForAll("counts") String count) {
        String items = Stream.of("1", "2", "3")
                .map(number -> count.formatted(number) + "\n\nSagsfremstilling\n\nTekst.\n\n")
                .collect(Collectors.joining());
        Outline outline = Fixtures.outlineOf(HEAD + items + heading + "\n\n" + String.join("\n", closed));
        assertThat(printedOpen(outline)).doesNotContain(SECRET).contains("Sag nummer 3");
    }

    @Provide
    Arbitrary<String> headings() {
        return Arbitraries.of("Lukkede punkter", "LUKKET MØDE:", "# Sager for lukkede døre", "**Lukket dagsorden**");
    }

    @Provide
    Arbitrary<String> counts() {
        return Arbitraries.of(
                "Punkt %1$s: Sag nummer %1$s",
                "%1$s. Sag nummer %1$s",
                "### %1$s. Sag nummer %1$s",
                "**Punkt %1$s - Sag nummer %1$s**",
                "Punkt %1$s — Sag nummer %1$s");
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        "",
                        "",
                        "1. Rita Ravn",
                        "4. Rita Ravn",
                        "Punkt 1: Rita Ravn",
                        "Punkt 4 Rita Ravn",
                        "### Rita Ravn",
                        "- Rita Ravn",
                        "Rita Ravn fik en advarsel.",
                        "Sagsfremstilling",
                        "Beslutning",
                        "Beslutning: Rita Ravn",
                        "Bilag",
                        "| Rita Ravn | 1 |",
                        "81.38.05-G01-4-24")
                .list()
                .ofMaxSize(12);
    }

    private static String neutralTitle(String text) {
        Item item = Fixtures.outlineOf(text).items().getFirst();
        return Objects.requireNonNull(item.face()).neutralTitle();
    }

    /** All words of open items, and of the head. */
    private static String printedOpen(Outline outline) {
        List<String> words = new ArrayList<>();
        outline.participants().forEach(person -> words.add(person.name()));
        for (Item item : outline.items()) {
            if (!item.open()) continue;
            words.add(item.title());
            item.sections().forEach(section -> words.add(section.heading() + " " + PlainText.of(section.text())));
            item.attachments().forEach(attachment -> words.add(attachment.name()));
        }
        return String.join("\n", words);
    }
}
