package dk.raadslag.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.richtext.Anchor;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RandomEdits;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextArbitraries;
import dk.raadslag.word.WordPart.Contents;
import dk.raadslag.word.WordPart.Heading;
import dk.raadslag.word.WordPart.Line;
import dk.raadslag.word.WordPart.Look;
import dk.raadslag.word.WordPart.Text;
import dk.raadslag.word.WordPart.Title;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFilesOpenAnywhereTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    @Property(tries = 100)
    void each_text_with_proposals_and_comments_keeps_the_schema(
            @ForAll("texts") RichText first, @ForAll("texts") RichText second, @ForAll("randoms") Random random) {
        WordDocument document = document(first, second, random);
        byte[] file = WordFile.write(document);
        OtherReaders.requireSchema(file);
        OtherReaders.requirePoi(file);
        WordAccessibility.require(file);
        assertThat(said(new Unzipped(file))).isEqualTo(said(document));
        assertThat(WordFile.write(document)).isEqualTo(file);
    }

    @Property(tries = 20)
    void docx4j_opens_it_too(
            @ForAll("texts") RichText first, @ForAll("texts") RichText second, @ForAll("randoms") Random random) {
        OtherReaders.requireDocx4j(WordFile.write(document(first, second, random)));
    }

    @ParameterizedTest
    @CsvSource({
        "<w:tblHeader/>, '', table without header row",
        "descr=\"Søjler\", descr=\"\", picture without alternative text",
        "Heading2, Heading4, heading 4 under 1",
        "Baggrund, ' ', empty heading"
    })
    void the_check_finds_what_is_planted(String there, String planted, String fault) {
        Unzipped file = new Unzipped(WordFile.write(sound()));
        assertThat(WordAccessibility.faults(file)).isEmpty();
        assertThat(WordAccessibility.faults(file.with("word/document.xml", there, planted)))
                .containsExactly(fault);
    }

    @Test
    void the_schema_finds_what_is_out_of_its_place() {
        Unzipped file = new Unzipped(WordFile.write(sound()));
        assertThatThrownBy(() -> OtherReaders.requireSchema(
                        file.with("word/document.xml", "<w:pPr>", "<w:pPr><w:jc w:val=\"left\"/>")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("word/document.xml");
    }

    private static WordDocument sound() {
        RichText text = RichText.of(
                Block.Heading.of(1, "Baggrund"),
                new Block.Table(null, List.of(new Block.Row(List.of(Block.Cell.of("År"))))),
                new Block.Figure("/aa.png", "Søjler", null));
        return document(List.of(new Title("Sommerfest"), new Heading(1, "Sagsfremstilling", null), Text.of(text, 1)));
    }

    private static WordDocument document(RichText first, RichText second, Random random) {
        RandomEdits edits = new RandomEdits(random);
        RichText next = edits.edited(edits.edited(edits.edited(first)));
        Proposal proposal = Proposal.of(first).suggested(next, 7, MONDAY);
        return document(List.of(
                new Title("Sommerfest <&>"),
                new Line("Udkast", Look.NOTICE),
                new Contents("Indhold"),
                new Heading(1, "Sagsfremstilling", "felt_presentation", List.of(comment(null))),
                new Text(proposal, 1, _ -> "Amina Kaya", comments(next, random), true),
                new Heading(1, "Indstilling", null),
                Text.of(second, 1)));
    }

    private static long said(Unzipped file) {
        return Pattern.compile("<w:comment w:id=\"(\\d+)\"")
                .matcher(file.text("word/comments.xml"))
                .results()
                .filter(comment -> Stream.of("commentRangeStart", "commentRangeEnd", "commentReference")
                        .allMatch(mark -> file.main().contains("<w:" + mark + " w:id=\"" + comment.group(1) + "\"/>")))
                .count();
    }

    private static long said(WordDocument document) {
        return document.parts().stream()
                .flatMap(part -> switch (part) {
                    case Heading heading -> heading.comments().stream();
                    case Text text -> text.comments().stream();
                    default -> Stream.<WordComment>empty();
                })
                .mapToLong(comment -> comment.said().size())
                .sum();
    }

    private static WordDocument document(List<WordPart> parts) {
        return new WordDocument(
                "Sommerfest <&>",
                "Chefforum · Dagsorden",
                new House("Bakkedal Kommune", Colour.RAADSLAG, URI.create("https://raadslag.bakkedal.dk")),
                new WordDocument.PageWords("Side ", " af "),
                NOON,
                new TreeMap<>(Map.of("raadslag.sag", "4")),
                source -> source.length() % 2 == 0 ? null : Samples.png(),
                parts);
    }

    private static List<WordComment> comments(RichText text, Random random) {
        List<WordComment> comments = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            int from = random.nextInt(40);
            try {
                Anchor anchor = Anchor.in(text, from, from + 1 + random.nextInt(30));
                comments.add(comment(new WordComment.Range(anchor.from(), anchor.to())));
            } catch (IllegalArgumentException e) {
                // No words there.
            }
        }
        return comments;
    }

    private static WordComment comment(WordComment.@Nullable Range words) {
        return new WordComment(
                words,
                words == null,
                List.of(
                        new WordComment.Said("Mads Ørskov", NOON, "Er det rigtigt?\nOg nok?"),
                        new WordComment.Said("Amina Kaya", NOON.plusSeconds(3_600), "Ja")));
    }
}
