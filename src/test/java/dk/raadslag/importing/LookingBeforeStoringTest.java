package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

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
import dk.raadslag.publication.EditionKind;
import dk.raadslag.store.RaadslagTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RaadslagTest
@SuppressWarnings("NullAway.Init")
class LookingBeforeStoringTest {

    private static final DocumentPlace FIRST = new DocumentPlace(0, 0);
    private static final DocumentPlace SECOND = new DocumentPlace(1, 0);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 12);

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

    private static Text minutes(String file, String committee, String... titles) {
        return new Text(file, "REFERAT " + committee + " d. 12-03-2025\n\n" + items(titles));
    }

    private static String items(String... titles) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < titles.length; i++) {
            text.append("Punkt %d: %s%n%nBeslutning%n%nGodkendt.%n%n".formatted(i + 1, titles[i]));
        }
        return text.toString();
    }

    private Batch opened(Upload... uploads) throws InterruptedException {
        return at(
                Stage.READ,
                batches.find(maja, batches.open(maja, Arrays.asList(uploads))).orElseThrow());
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

    private static List<Boolean> chosen(Batch batch) {
        return batch.documents().stream().map(BatchDocument::chosen).toList();
    }

    private static ImportCounts counts(Batch batch) {
        return ImportCounts.of(
                batch.documents().stream().map(BatchDocument::outcome).toList());
    }

    @Test
    void new_corrected_unchanged_and_unreadable_are_counted_apart() throws Exception {
        stored(opened(minutes("a.txt", "Byrådet", "Budget"), minutes("b.txt", "Vejudvalget", "Veje")));
        Batch batch = opened(
                minutes("a.txt", "Byrådet", "Budget"),
                minutes("b.txt", "Vejudvalget", "Veje", "Broer"),
                minutes("c.txt", "Planudvalget", "Planer"),
                new Text("d.txt", ""),
                new Text("e.txt", items("Uden hoved")));
        assertThat(counts(batch)).isEqualTo(new ImportCounts(1, 1, 0, 1, 0, 1, 1, 0, 0));
        assertThat(counts(stored(batch))).isEqualTo(new ImportCounts(1, 1, 0, 1, 0, 1, 1, 0, 0));
    }

    @Test
    void only_what_is_chosen_is_stored() throws Exception {
        Batch batch = opened(minutes("a.txt", "Skoleudvalget", "Skoler"), minutes("b.txt", "Havneudvalget", "Kajer"));
        assertThat(chosen(batch)).containsExactly(true, true);
        batches.choose(batch, Set.of(SECOND), false);
        stored(batch);
        assertThat(batch.files()).extracting(BatchFile::state).containsExactly(State.NOT_TAKEN, State.STORED);
        assertThat(batch.documents().getFirst().outcome()).isInstanceOf(Imported.NotTaken.class);
        assertThat(counts(opened(minutes("a.txt", "Skoleudvalget", "Skoler"))).created())
                .isEqualTo(1);
    }

    @Test
    void a_correction_with_no_item_in_common_is_doubted_and_not_chosen() throws Exception {
        stored(opened(minutes("a.txt", "Idrætsudvalget", "Ny  Hal", "Eventuelt")));
        BatchDocument wrong = opened(minutes("b.txt", "Idrætsudvalget", "Kajplads"))
                .documents()
                .getFirst();
        assertThat(wrong.unlike()).isTrue();
        assertThat(wrong.chosen()).isFalse();
        BatchDocument right =
                opened(minutes("c.txt", "Idrætsudvalget", "ny hal")).documents().getFirst();
        assertThat(right.unlike()).isFalse();
        assertThat(right.chosen()).isTrue();
    }

    @Test
    void stored_all_the_same_it_is_still_said() throws Exception {
        stored(opened(minutes("a.txt", "Seniorrådet", "Bænke")));
        Batch batch = opened(minutes("b.txt", "Seniorrådet", "Kajplads"));
        batches.choose(batch, Set.of(FIRST), false);
        assertThat(stored(batch).documents().getFirst().unlike()).isTrue();
        assertThat(counts(batch)).isEqualTo(new ImportCounts(0, 1, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void two_of_one_meeting_name_each_other_and_only_the_first_is_chosen() throws Exception {
        Batch batch = opened(
                minutes("a.txt", "Kulturudvalget", "Teater"),
                minutes("b.txt", "KULTURUDVALGET", "Teater", "Musik"),
                minutes("c.txt", "Kulturrådet", "Teater"));
        assertThat(batch.documents())
                .extracting(BatchDocument::twins)
                .containsExactly(List.of(SECOND), List.of(FIRST), List.of());
        assertThat(chosen(batch)).containsExactly(true, false, true);
    }

    @Test
    void another_kind_of_document_or_another_hour_is_no_twin() throws Exception {
        Batch batch = opened(
                minutes("a.txt", "Trafikudvalget", "Broer"),
                new Text("b.txt", "DAGSORDEN Trafikudvalget d. 12-03-2025\n\nPunkt 1: Broer\n\nIndstilling\n\nat ja\n"),
                new Text("c.txt", "REFERAT Fondsudvalget d. 12-03-2025 kl. 09:00\n\n" + items("Fonde")),
                new Text("d.txt", "REFERAT Fondsudvalget d. 12-03-2025 kl. 14:00\n\n" + items("Fonde")));
        assertThat(batch.documents())
                .allSatisfy(document -> assertThat(document.twins()).isEmpty());
        assertThat(chosen(batch)).containsExactly(true, true, true, true);
    }

    @Test
    void what_a_document_lacks_can_be_said_and_then_it_is_stored() throws Exception {
        Batch batch = opened(new Text("a.txt", items("Stier")));
        assertThat(batch.documents().getFirst().outcome()).isInstanceOf(Imported.Incomplete.class);
        assertThat(chosen(batch)).containsExactly(false);

        batches.complete(batch, Map.of(FIRST, new Facts(EditionKind.AGENDA, "Stiudvalget", MARCH)));
        BatchDocument whole = batch.documents().getFirst();
        assertThat(whole.reading().findings()).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        assertThat(chosen(batch)).containsExactly(true);
        assertThat(stored(batch).documents().getFirst().outcome())
                .isInstanceOfSatisfying(
                        Imported.NewEdition.class,
                        edition -> assertThat(edition.path()).isEqualTo("/udvalg/stiudvalget/2025-03-12/dagsorden"));
    }

    @Test
    void what_is_said_can_make_it_the_twin_of_one_that_is_chosen() throws Exception {
        Batch batch = opened(new Text("a.txt", items("Lys")), minutes("b.txt", "Lysudvalget", "Lys"));
        batches.complete(batch, Map.of(FIRST, new Facts(EditionKind.MINUTES, "lysudvalget", MARCH)));
        assertThat(batch.documents().getFirst().twins()).containsExactly(SECOND);
        assertThat(chosen(batch)).containsExactly(false, true);
    }

    @Test
    void nothing_is_said_of_a_document_that_lacks_nothing_or_is_stored() throws Exception {
        Batch batch = opened(minutes("a.txt", "Naturudvalget", "Natur"));
        batches.complete(batch, Map.of(FIRST, new Facts(EditionKind.MINUTES, "Et andet udvalg", MARCH)));
        stored(batch);
        batches.choose(batch, Set.of(), false);
        assertThat(batch.documents().getFirst().outcome())
                .isInstanceOfSatisfying(
                        Imported.NewEdition.class,
                        edition -> assertThat(edition.path()).contains("/naturudvalget/"));
    }
}
