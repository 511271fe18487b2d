package dk.raadslag.importing;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.RichTextJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file the importer understands. Nothing is thrown for a bad file: it comes back as one {@link Reading}
 * without content whose finding says what is wrong, so that it cannot spoil the others.
 */
public final class FileReaders {

    /** A larger file is refused before it is read. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<DocumentReader> readers;
    private final Duration patience;

    FileReaders(List<DocumentReader> readers, Duration patience) {
        this.readers = readers.stream()
                .sorted(Comparator.comparingInt(DocumentReader::order))
                .toList();
        this.patience = patience;
    }

    /** All readers there are. */
    public static FileReaders standard() {
        var services = ServiceLoader.load(DocumentReader.class, FileReaders.class.getClassLoader());
        return new FileReaders(
                StreamSupport.stream(services.spliterator(), false).toList(), PATIENCE);
    }

    public List<Reading> read(Path path) {
        Path name = path.getFileName();
        return read(name == null ? "" : name.toString(), path);
    }

    /** Reads a file under another name than the one it lies under. */
    public List<Reading> read(String name, Path path) {
        try {
            if (!Files.isRegularFile(path)) return unreadable("Filen findes ikke. Se efter, om stien er rigtig.");
            if (Files.size(path) > LARGEST) return tooLarge();
            return read(new SourceFile(name, Files.readAllBytes(path)));
        } catch (IOException e) {
            return unreadable("Filen kan ikke åbnes. Se efter, om du har lov til at læse den.");
        }
    }

    public List<Reading> read(SourceFile file) {
        if (file.bytes().length > LARGEST) return tooLarge();
        if (file.bytes().length == 0) return unreadable("Filen er tom.");
        FutureTask<List<Reading>> task = new FutureTask<>(() -> readHere(file));
        Thread thread = Thread.ofPlatform().daemon().name("read-" + file.name()).start(task);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return unreadable(
                    "Filen tog for lang tid at læse og er sprunget over. Del den, eller gem den i et andet format.");
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return unreadable("Læsningen blev afbrudt.");
        } catch (ExecutionException e) {
            return unreadable(reason(e.getCause()));
        }
    }

    boolean isExport(SourceFile start) {
        return readers.stream().anyMatch(reader -> reader.isExport(start));
    }

    private List<Reading> readHere(SourceFile file) throws UnreadableFile {
        for (DocumentReader reader : readers) {
            if (reader.recognises(file)) {
                return reader.read(file).stream()
                        .map(FileReaders::keepable)
                        .map(OutlineCheck::checked)
                        .toList();
            }
        }
        throw new UnreadableFile("Filens format kendes ikke. Gem den som Word, PDF, tekst eller Markdown.");
    }

    /** What could not be read out of the store again is not let in. */
    private static Reading keepable(Reading reading) {
        Outline outline = reading.outline();
        if (outline == null) return reading;
        for (Item item : outline.items()) {
            for (Section section : item.sections()) {
                if (!RichTextJson.fits(section.text())) return Reading.unreadable(tooLarge(item, section));
            }
        }
        return reading;
    }

    private static String tooLarge(Item item, Section section) {
        return "Punkt %s, %s: Teksten har for mange dele eller lister i for mange lag til at kunne gemmes. Del den op."
                .formatted(item.number(), section.heading());
    }

    private static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> "Filen kunne ikke læses.";
            case UnreadableFile e -> String.valueOf(e.getMessage());
            case OutOfMemoryError _ -> "Filen kræver mere hukommelse, end der er. Del den i mindre filer.";
            default ->
                "Filen kunne ikke læses på grund af en fejl i programmet (%s). Meld den gerne."
                        .formatted(cause.getClass().getSimpleName());
        };
    }

    private static List<Reading> tooLarge() {
        return unreadable("Filen er større end 50 MB. Del den, eller gem den uden billeder.");
    }

    private static List<Reading> unreadable(String message) {
        return List.of(Reading.unreadable(message));
    }
}
