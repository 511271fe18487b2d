package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Audience;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.importing.Batch.Stage;
import dk.raadslag.importing.BatchFile.State;
import dk.raadslag.importing.Batches.Upload;
import dk.raadslag.store.RaadslagTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RaadslagTest
@SuppressWarnings("NullAway.Init")
class BatchesTest {

    private static final String MINUTES = "REFERAT %s d. 12-03-2025\n\nPunkt 1: Budget\n\nBeslutning\n\nGodkendt.\n";

    @Autowired
    private Batches batches;

    @Autowired
    private Readings readings;

    @Autowired
    private People people;

    private Reader maja = Reader.ANONYMOUS;

    @BeforeEach
    void maja() {
        long id = readings.asClerk(() -> people.add(new NewPerson("Maja Lund", null, null, null, null)))
                .id();
        maja = new Reader(id, "Maja Lund", Set.of(Role.ADMINISTRATOR), Set.of(Token.PUBLIC));
    }

    private record Text(String name, String text) implements Upload {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Broken(String name) implements Upload {
        @Override
        public InputStream open() throws IOException {
            throw new IOException("The line is cut");
        }
    }

    private Batch opened(Upload... uploads) throws InterruptedException {
        Batch batch =
                batches.find(maja, batches.open(maja, Arrays.asList(uploads))).orElseThrow();
        return at(Stage.READ, batch);
    }

    private Batch stored(Batch batch) throws InterruptedException {
        batches.store(maja, batch, Audience.of(Token.STAFF));
        return at(Stage.STORED, batch);
    }

    private static Batch at(Stage stage, Batch batch) throws InterruptedException {
        for (int i = 0; i < 3000 && batch.stage() != stage; i++) Thread.sleep(10);
        assertThat(batch.stage()).isEqualTo(stage);
        return batch;
    }

    private static List<State> states(Batch batch) {
        return batch.files().stream().map(BatchFile::state).toList();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> inside = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return inside.filter(path -> path.getFileName().toString().startsWith("raadslag-import-"))
                    .toList();
        }
    }

    @Test
    void files_are_read_then_stored_and_then_no_longer_kept() throws Exception {
        Batch batch = opened(new Text("referat.txt", MINUTES.formatted("Chefforum")), new Text("tom.txt", ""));
        assertThat(states(batch)).containsExactly(State.READ, State.UNREADABLE);
        assertThat(batch.path(0)).exists();
        assertThat(states(stored(batch))).containsExactly(State.STORED, State.UNREADABLE);
        assertThat(batch.folder()).doesNotExist();
    }

    @Test
    void nothing_is_kept_of_files_that_cannot_be_laid_aside() throws Exception {
        List<Path> before = folders();
        List<Upload> uploads = List.of(new Text("a.txt", MINUTES), new Broken("b.txt"));
        assertThatThrownBy(() -> batches.open(maja, uploads)).isInstanceOf(UncheckedIOException.class);
        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_gone_when_it_is_stored_keeps_no_other_from_it() throws Exception {
        Batch batch = opened(
                new Text("a.txt", MINUTES.formatted("Byrådet")),
                new Text("b.txt", MINUTES.formatted("Økonomiudvalget")));
        Files.delete(batch.path(0));
        assertThat(states(stored(batch))).containsExactly(State.FAILED, State.STORED);
        assertThat(batch.files().getFirst().documents())
                .singleElement()
                .satisfies(document -> assertThat(document.outcome()).isInstanceOf(Imported.Failed.class));
    }

    @Test
    void an_agenda_whose_names_hold_what_no_database_holds_is_stored() throws Exception {
        Batch batch = opened(
                new Text(
                        "a.json",
                        "{\"Udvalg\":{\"Navn\":\"Skoleudvalget\\u0000\"},\"Moede\":{\"Dato\":\"2025-01-14T17:00:00\",\"Sted\":\"Sal\\u0000\"},"
                                + "\"Dagsordenpunkter\":[{\"Navn\":\"Budget\\u0000\",\"Punktnummer\":\"1\",\"Bilag\":[{\"Navn\":\"Tal\\u0000\"}]}]}"));
        assertThat(states(stored(batch))).containsExactly(State.STORED);
    }

    @Test
    void what_belongs_to_an_export_in_the_batch_is_not_read_for_itself() throws Exception {
        Batch batch = opened(
                new Text(
                        "Publication26.xml",
                        Files.readString(Path.of("src/test/resources/importing/agendamanager.xml"))),
                new Text("1.pdf", "%PDF-"),
                new Text("Publication26.txt", MINUTES.formatted("Teknikudvalget")),
                new Text("referat.txt", MINUTES.formatted("Teknikudvalget")));
        assertThat(states(batch)).containsExactly(State.READ, State.UNREADABLE, State.UNREADABLE, State.READ);
        assertThat(batch.files().get(1).findings().getFirst().message()).contains("hører til Publication26.xml");
    }
}
