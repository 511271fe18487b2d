package dk.raadslag.search.lucene;

import dk.raadslag.access.Token;
import dk.raadslag.search.AnItem;
import dk.raadslag.search.Hits;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An index with some items in a folder of its own, gone when closed. */
final class FilledIndex implements AutoCloseable {

    static final Set<Token> PUBLIC = Set.of(Token.PUBLIC);

    private final Path folder;
    final LuceneIndex index;

    private FilledIndex() {
        try {
            folder = Files.createTempDirectory("raadslag-search");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        index = new LuceneIndex(folder);
    }

    static FilledIndex with(AnItem... items) {
        return with(Stream.of(items).map(AnItem::item).toList());
    }

    static FilledIndex with(List<IndexedItem> items) {
        FilledIndex filled = new FilledIndex();
        for (IndexedItem item : items) filled.index.put(item.document(), List.of(item));
        filled.index.refresh();
        return filled;
    }

    Hits find(String words) {
        return find(Query.of(words));
    }

    Hits find(Query query) {
        return index.find(query, PUBLIC);
    }

    /** The titles of what is found, best first. */
    List<String> titles(String words) {
        return titles(find(words));
    }

    static List<String> titles(Hits hits) {
        return hits.hits().stream().map(hit -> hit.title().text()).toList();
    }

    @Override
    public void close() {
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, two) -> two.compareTo(one)).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
