package dk.raadslag.manuscript.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RandomEdits;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextArbitraries;
import dk.raadslag.word.Colour;
import dk.raadslag.word.House;
import dk.raadslag.word.WordDocument;
import dk.raadslag.word.WordFile;
import dk.raadslag.word.WordPart.Heading;
import dk.raadslag.word.WordPart.Text;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingWhatWasWrittenTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final String SITE = "https://raadslag.bakkedal.dk";

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    @Property(tries = 300)
    void all_words_come_back_and_once_read_the_text_stays_the_same(@ForAll("texts") RichText text)
            throws UnreadableFile {
        RichText read = read(Proposal.of(text)).text("felt_sag", _ -> true);
        assertThat(PlainText.of(read)).isEqualTo(PlainText.of(text));
        assertThat(read(Proposal.of(read)).text("felt_sag", _ -> true)).isEqualTo(read);
    }

    @Property(tries = 300)
    void what_is_tracked_is_taken_or_left(@ForAll("texts") RichText base, @ForAll("randoms") Random random)
            throws UnreadableFile {
        RandomEdits edits = new RandomEdits(random);
        RichText next = base;
        for (int n = random.nextInt(5); n >= 0; n--) next = edits.edited(next);
        ReturnedFile file = read(Proposal.of(base).suggested(next, 7, MONDAY));
        assertThat(file.text("felt_sag", _ -> false))
                .isEqualTo(read(Proposal.of(base)).text("felt_sag", _ -> true));
        assertThat(file.text("felt_sag", _ -> true))
                .isEqualTo(read(Proposal.of(next)).text("felt_sag", _ -> true));
    }

    private static ReturnedFile read(Proposal proposal) throws UnreadableFile {
        byte[] file = WordFile.write(new WordDocument(
                "Sommerfest",
                "Chefforum",
                new House("Bakkedal Kommune", Colour.RAADSLAG, URI.create(SITE)),
                new WordDocument.PageWords("Side ", " af "),
                MONDAY,
                new TreeMap<>(Map.of("raadslag.sag", "7")),
                _ -> OnePicture.PNG,
                List.of(
                        new Heading(1, "Sagsfremstilling", "felt_sag"),
                        new Text(proposal, 1, _ -> "Amina Kaya", List.of(), true),
                        new Heading(1, "Indstilling", "felt_indstilling"),
                        new Text(Proposal.of(RichText.EMPTY), 1, _ -> "", List.of(), true))));
        return ReturnedFile.read(file, SITE, _ -> true);
    }
}
