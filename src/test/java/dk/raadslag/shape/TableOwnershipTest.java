package dk.raadslag.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableOwnershipTest {

    private static final Path CODE = Path.of("src/main/java/dk/raadslag");

    private final Map<String, String> owners = owners();

    @Test
    void every_migration_names_a_module_that_exists() {
        List<String> modules = ModulesTest.MODULES.stream()
                .map(module -> module.getIdentifier().toString())
                .toList();

        assertThat(MigrationSource.all())
                .allSatisfy(migration ->
                        assertThat(migration.module()).as(migration.fileName()).isIn(modules));
    }

    @Test
    void only_the_owner_writes_a_table() throws IOException {
        try (Stream<Path> sources = Files.walk(CODE)) {
            List<String> trespasses = sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(this::trespasses)
                    .toList();

            assertThat(trespasses).isEmpty();
        }
    }

    @Test
    void the_rule_bites_a_module_that_writes_anothers_table() {
        assertThat(SqlWrites.in("delete from edition where true"))
                .anyMatch(table -> !owners.get(table).equals("search"));
    }

    private Stream<String> trespasses(Path source) {
        String module = CODE.relativize(source).getName(0).toString();
        return SqlWrites.in(read(source)).stream()
                .filter(owners::containsKey)
                .filter(table -> !owners.get(table).equals(module))
                .map(table -> source + " writes " + table + ", which " + owners.get(table) + " owns");
    }

    private static Map<String, String> owners() {
        return MigrationSource.all().stream()
                .flatMap(migration -> migration.tables().stream().map(table -> Map.entry(table, migration.module())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
