package dk.raadslag.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Tells which of several files only belong to an export among them: the files it names, and the same document in
 * another format under its own name. What an export says of who may read an attachment would be lost on a file that is
 * taken for a document of its own.
 */
public final class ExportedFiles {

    private static final int SNIFFED = 65_536;
    private static final Pattern PARTS = Pattern.compile("[<>\"/\\\\\\[\\]]");
    private static final Pattern PARTS_IN_SINGLE_QUOTES = Pattern.compile("[<>\"'/\\\\\\[\\]]");
    private static final Pattern FILE_NAME = Pattern.compile("(?U).{1,200}\\.\\w{1,5}");

    private final List<Export> exports = new ArrayList<>();

    private ExportedFiles() {}

    /**
     * A file to import.
     *
     * @param path as it was given, with folders; parted by slashes
     * @param file where it lies
     */
    public record Given(String path, Path file) {

        public static Given of(Path file) {
            return new Given(file.toString().replace('\\', '/'), file);
        }

        String folder() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        String stem() {
            String name = key(name());
            return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        }
    }

    /** @param names the last parts of all paths in it; empty when it cannot be read, and may name any file */
    private record Export(Given given, Optional<Set<String>> names) {

        boolean owns(Given other) {
            if (!other.folder().startsWith(given.folder())) return false;
            boolean sameName =
                    other.folder().equals(given.folder()) && other.stem().equals(given.stem());
            return sameName
                    || names.map(known -> known.contains(key(other.name()))).orElse(true);
        }
    }

    public static ExportedFiles among(List<Given> files) {
        FileReaders readers = FileReaders.standard();
        ExportedFiles exported = new ExportedFiles();
        for (Given given : files) {
            if (isExport(given, readers)) exported.exports.add(new Export(given, names(given.file())));
        }
        return exported;
    }

    /** The path of the export that the file belongs to; empty for an export and for a document of its own. */
    public Optional<String> exportOf(Given given) {
        if (exports.stream().anyMatch(export -> export.given().equals(given))) return Optional.empty();
        return exports.stream()
                .filter(export -> export.owns(given))
                .map(export -> export.given().path())
                .findFirst();
    }

    private static boolean isExport(Given given, FileReaders readers) {
        try (InputStream in = Files.newInputStream(given.file())) {
            return readers.isExport(new SourceFile(given.name(), in.readNBytes(SNIFFED)));
        } catch (IOException e) {
            return false;
        }
    }

    /** Read as a text and not as XML, since a file that is broken off names attachments too. */
    private static Optional<Set<String>> names(Path export) {
        try {
            if (Files.size(export) > FileReaders.LARGEST) return Optional.empty();
            String text = Encodings.decode(Files.readAllBytes(export)).text();
            Set<String> names = new HashSet<>();
            add(PARTS, text, names);
            add(PARTS_IN_SINGLE_QUOTES, text, names);
            return Optional.of(names);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void add(Pattern parts, String text, Set<String> names) {
        parts.splitAsStream(text)
                .map(String::strip)
                .filter(part -> part.length() < 210 && FILE_NAME.matcher(part).matches())
                .forEach(part -> names.add(key(Parser.unescapeEntities(part, true))));
    }

    private static String key(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
