package dk.raadslag.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each writer adds a word of its own to what it last read; whatever was acknowledged must stand in the end. */
@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class TwoWritersLoseNothingTest {

    private static final int WRITERS = 4;
    private static final int WORDS = 25;

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void whatIsAcknowledgedStands() throws Exception {
        Reader first = office.hire("Amina Kaya", Role.AUTHOR);
        Paper paper = office.begin(first, "Fælles sag", office.committee());
        try (ExecutorService desks = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int n = 0; n < WRITERS; n++) {
                Reader writer = office.hire("Forfatter " + n, Role.AUTHOR);
                papers.addAuthor(first, paper, Office.id(writer));
                String name = "ord" + n + "x";
                writers.add(desks.submit(() -> write(writer, paper, name)));
            }
            for (Future<?> writer : writers) writer.get();
        }

        String text = PlainText.of(
                papers.byId(first, paper.id()).orElseThrow().part("summary").current());
        assertThat(acknowledged).hasSize(WRITERS * WORDS);
        assertThat(List.of(text.split(" "))).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private void write(Reader writer, Paper paper, String name) {
        Part seen = paper.part("summary");
        int version = seen.version();
        RichText text = seen.current();
        for (int n = 0; n < WORDS; ) {
            String word = name + n;
            var save = new Save<>(version, UUID.randomUUID(), with(text, word));
            switch (writing.write(writer, paper, "summary", save)) {
                case Saving.Saved<Proposal> saved -> {
                    acknowledged.add(word);
                    version = saved.version();
                    text = saved.content().current();
                    n++;
                }
                case Saving.Stale<Proposal> stale -> {
                    version = stale.version();
                    text = stale.content().current();
                }
            }
        }
    }

    private static RichText with(RichText text, String word) {
        return RichText.of(Paragraph.of((PlainText.of(text) + " " + word).strip()));
    }
}
