package dk.raadslag.manuscript.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RandomEdits;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextArbitraries;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingWhatWasWrittenTest {

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
    void all_words_come_back_and_once_read_the_text_stays_the_same(@ForAll("texts") RichText text)
            throws UnreadableFile {
        RichText read = read(Proposal.of(text), true);
        assertThat(PlainText.of(read)).isEqualTo(PlainText.of(text));
        assertThat(read(Proposal.of(read), true)).isEqualTo(read);
    }

    @Property(tries = 300)
    void what_is_tracked_is_taken_or_left(@ForAll("texts") RichText base, @ForAll("randoms") Random random)
            throws UnreadableFile {
        RandomEdits edits = new RandomEdits(random);
        RichText next = base;
        for (int n = random.nextInt(5); n >= 0; n--) next = edits.edited(next);
        Proposal text = Proposal.of(base).suggested(next, 7, MONDAY);
        assertThat(read(text, false)).isEqualTo(read(Proposal.of(base), true));
        assertThat(read(text, true)).isEqualTo(read(Proposal.of(next), true));
    }

    private static RichText read(Proposal text, boolean taken) throws UnreadableFile {
        return OneField.text(OneField.file(text), taken, RichText.EMPTY);
    }
}
