package dk.raadslag.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A migration on the one timeline, {@code V2026_11_21_1__module_what_it_does.sql}. */
record MigrationSource(String fileName, String sql) {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V\\d{4}_\\d\\d_\\d\\d_\\d+__([a-z]+)_[a-z_]+\\.sql");
    private static final Pattern CREATED = Pattern.compile("create table (\\w+)");

    static List<MigrationSource> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(MigrationSource::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module named, or "" when the name does not follow the pattern. */
    String module() {
        Matcher name = NAME.matcher(fileName);
        return name.matches() ? name.group(1) : "";
    }

    List<String> tables() {
        return CREATED.matcher(sql).results().map(created -> created.group(1)).toList();
    }

    private static MigrationSource read(Path file) {
        try {
            return new MigrationSource(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
