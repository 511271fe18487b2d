package dk.raadslag.word;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Anchor;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
        assertThat(WordFile.write(document)).isEqualTo(file);
    }

    @Property(tries = 20)
    void docx4j_opens_it_too(
            @ForAll("texts") RichText first, @ForAll("texts") RichText second, @ForAll("randoms") Random random) {
        OtherReaders.requireDocx4j(WordFile.write(document(first, second, random)));
    }

    private static WordDocument document(RichText first, RichText second, Random random) {
        RandomEdits edits = new RandomEdits(random);
        RichText next = edits.edited(edits.edited(edits.edited(first)));
        Proposal proposal = Proposal.of(first).suggested(next, 7, MONDAY);
        return new WordDocument(
                "Sommerfest <&>",
                "Chefforum · Dagsorden",
                new House("Bakkedal Kommune", Colour.RAADSLAG, URI.create("https://raadslag.bakkedal.dk")),
                new WordDocument.PageWords("Side ", " af "),
                NOON,
                new TreeMap<>(Map.of("raadslag.sag", "4")),
                random.nextBoolean() ? WordPictures.NONE : _ -> Samples.png(),
                List.of(
                        new Title("Sommerfest <&>"),
                        new Line("Udkast", Look.NOTICE),
                        new Contents("Indhold"),
                        new Heading(1, "Sagsfremstilling", "felt_presentation", List.of(comment(null))),
                        new Text(proposal, 1, _ -> "Amina Kaya", comments(next, random), true),
                        new Heading(1, "Indstilling", null),
                        Text.of(second, 1)));
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

    private static WordComment comment(WordComment.Range words) {
        return new WordComment(
                words,
                words == null,
                List.of(
                        new WordComment.Said("Mads Ørskov", NOON, "Er det rigtigt?\nOg nok?"),
                        new WordComment.Said("Amina Kaya", NOON.plusSeconds(3_600), "Ja")));
    }
}
