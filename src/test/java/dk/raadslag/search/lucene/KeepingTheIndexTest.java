package dk.raadslag.search.lucene;

import static dk.raadslag.search.lucene.FilledIndex.PUBLIC;
import static dk.raadslag.search.lucene.FilledIndex.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.search.AnItem;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.Query;
import dk.raadslag.search.SearchIndex.Position;
import dk.raadslag.search.SearchIndex.Replacement;
import dk.raadslag.search.SearchUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class KeepingTheIndexTest {

    private static final IndexedItem BUDGET =
            AnItem.titled("Budget").saying("hemmeligord").item();
    private static final IndexedItem ROADS = AnItem.titled("Veje").item();

    @TempDir
    Path folder;

    private LuceneIndex open() {
        return new LuceneIndex(folder);
    }

    private static List<String> all(LuceneIndex index) {
        return titles(index.find(Query.of(""), PUBLIC));
    }

    private void keep(IndexedItem item, long position) {
        try (LuceneIndex index = open()) {
            index.put(item.document(), List.of(item));
            commit(index, position);
        }
    }

    private static boolean commit(LuceneIndex index, long position) {
        return index.commit(new Position(index.position().generation(), position));
    }

    @Test
    void whatWasCommittedIsThereAfterACrashAndTheRestIsNotClaimed() {
        try (LuceneIndex index = open()) {
            index.put(BUDGET.document(), List.of(BUDGET));
            commit(index, 7);
            index.put(ROADS.document(), List.of(ROADS));
            index.refresh();
            assertThat(all(index)).hasSize(2);
        }
        try (LuceneIndex index = open()) {
            assertThat(all(index)).containsExactly("Budget");
            assertThat(index.position().seq()).isEqualTo(7);
        }
    }

    @Test
    void aDocumentIsReplacedWhole() {
        keep(BUDGET, 1);
        try (LuceneIndex index = open()) {
            index.put(BUDGET.document(), List.of(ROADS));
            index.refresh();
            assertThat(all(index)).containsExactly("Veje");
        }
    }

    @Test
    void whatIsForgottenLeavesNoTraceOnDisk() throws IOException {
        keep(BUDGET, 1);
        keep(ROADS, 2);
        assertThat(onDisk()).contains("hemmeligord");
        try (LuceneIndex index = open()) {
            index.put(BUDGET.document(), List.of());
            commit(index, 3);
            index.refresh();
            commit(index, 4);
            assertThat(all(index)).containsExactly("Veje");
            assertThat(onDisk()).doesNotContain("hemmeligord");
        }
    }

    private String onDisk() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }

    @Test
    void aBrokenIndexIsLeftForAnEmptyOne() throws IOException {
        keep(BUDGET, 7);
        breakFiles();
        try (LuceneIndex index = open()) {
            assertThat(index.position().seq()).isZero();
            assertThat(all(index)).isEmpty();
            index.put(ROADS.document(), List.of(ROADS));
            commit(index, 8);
        }
        try (LuceneIndex index = open()) {
            assertThat(all(index)).containsExactly("Veje");
        }
    }

    private void breakFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void anIndexOfAnotherSchemaIsMadeAnew() throws IOException {
        keep(BUDGET, 7);
        try (var files = FSDirectory.open(folder.resolve("generation-1"));
                var writer = new IndexWriter(files, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "0", "position", "7").entrySet());
            writer.commit();
        }
        try (LuceneIndex index = open()) {
            assertThat(index.position().seq()).isZero();
        }
    }

    @Test
    void aReplacementAnswersOnlyWhenItIsWhole() {
        keep(BUDGET, 7);
        try (LuceneIndex index = open();
                Replacement next = index.replacement()) {
            next.put(ROADS.document(), List.of(ROADS));
            assertThat(all(index)).containsExactly("Budget");
            next.takeOver(9);
            assertThat(all(index)).containsExactly("Veje");
            assertThat(index.position().seq()).isEqualTo(9);
        }
    }

    @Test
    void aReplacementGivenUpLeavesNoTrace() throws IOException {
        keep(BUDGET, 7);
        try (LuceneIndex index = open()) {
            index.replacement().close();
            assertThat(all(index)).containsExactly("Budget");
        }
        try (Stream<Path> folders = Files.list(folder)) {
            assertThat(folders).hasSize(1);
        }
    }

    @Test
    void anIndexMadeByAnotherProcessIsTakenUp() {
        keep(BUDGET, 7);
        try (LuceneIndex running = open();
                LuceneIndex command = open()) {
            assertThat(all(running)).containsExactly("Budget");
            try (Replacement next = command.replacement()) {
                next.put(ROADS.document(), List.of(ROADS));
                next.takeOver(9);
            }
            running.refresh();
            assertThat(all(running)).containsExactly("Veje");
        }
    }

    @Test
    void aSecondProcessIsToldThatTheIndexIsKept() {
        try (LuceneIndex first = open();
                LuceneIndex second = open()) {
            assertThat(first.position().seq()).isZero();
            assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(second::position);
        }
    }

    @Test
    void whatWasPutIntoAnIndexIsNotNotedInTheOneThatTookItsPlace() {
        keep(BUDGET, 7);
        try (LuceneIndex running = open();
                LuceneIndex command = open()) {
            Position before = running.position();
            try (Replacement next = command.replacement()) {
                next.takeOver(7);
            }
            running.put(ROADS.document(), List.of(ROADS));
            running.refresh();
            assertThat(running.position()).isNotEqualTo(before);
            assertThat(running.commit(new Position(before.generation(), 8))).isFalse();
            assertThat(running.position().seq()).isEqualTo(7);
        }
    }

    @Test
    void anIndexOpenedAnewSaysSoThoughItHoldsTheSame() {
        keep(BUDGET, 7);
        Position before;
        try (LuceneIndex index = open()) {
            before = index.position();
        }
        try (LuceneIndex index = open()) {
            assertThat(index.position().seq()).isEqualTo(before.seq());
            assertThat(index.position()).isNotEqualTo(before);
        }
    }

    @Test
    void anIndexThatCannotBeWrittenAnyMoreIsOpenedAnew() throws IOException {
        keep(BUDGET, 7);
        try (LuceneIndex index = open()) {
            assertThat(all(index)).containsExactly("Budget");
            FileSystemUtils.deleteRecursively(folder.resolve("generation-1"));
            assertThatException().isThrownBy(() -> {
                index.put(ROADS.document(), List.of(ROADS));
                index.refresh();
            });
            assertThat(index.position().seq()).isZero();
            index.put(ROADS.document(), List.of(ROADS));
            index.refresh();
            assertThat(all(index)).containsExactly("Veje");
        }
    }

    @Test
    void nobodyButItsOwnerLooksIntoTheIndex() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        folder = folder.resolve("search");
        keep(BUDGET, 7);
        for (Path directory : List.of(folder, folder.resolve("generation-1"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
        }
    }
}
