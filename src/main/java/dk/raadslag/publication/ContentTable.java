package dk.raadslag.publication;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The columns in which editions and their items say it as JSON, read once and then kept: their rows never change. What
 * is kept is asked for only by the ids of rows that the database has just shown to the transaction's reader, so it is
 * shown to nobody else; what is not kept comes from the database, which looks again.
 */
@Component
class ContentTable {

    private static final long CHARACTERS_KEPT = 16_000_000;
    private static final String HEADS = "select id, head as json from edition where id = any(:ids)";
    private static final String ITEMS = "select id, content as json from edition_item where id = any(:ids)";

    private final JdbcClient jdbc;
    private final Cache<UUID, Kept<ItemContent>> items = cache();
    private final Cache<UUID, Kept<Head>> heads = cache();

    ContentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static <T> Cache<UUID, Kept<T>> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(CHARACTERS_KEPT)
                .weigher((UUID id, Kept<T> kept) -> kept.characters())
                .build();
    }

    /** The content of these rows of the table of items. */
    Map<UUID, ItemContent> ofItems(Collection<UUID> shown) {
        return of(shown, items, ITEMS, ItemContent.class);
    }

    /** The same for somebody who goes through everything once, and for whom nothing is kept. */
    Map<UUID, ItemContent> ofItemsOnce(List<UUID> shown) {
        return contents(read(shown, ITEMS, ItemContent.class));
    }

    /** The head of a row of the table of editions. */
    Head ofEdition(UUID shown) {
        return requireNonNull(of(List.of(shown), heads, HEADS, Head.class).get(shown));
    }

    private <T> Map<UUID, T> of(Collection<UUID> shown, Cache<UUID, Kept<T>> cache, String query, Class<T> type) {
        Map<UUID, Kept<T>> found = new HashMap<>(cache.getAllPresent(shown));
        List<UUID> missing =
                shown.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            Map<UUID, Kept<T>> read = read(missing, query, type);
            cache.putAll(read);
            found.putAll(read);
        }
        return contents(found);
    }

    private static <T> Map<UUID, T> contents(Map<UUID, Kept<T>> found) {
        Map<UUID, T> contents = new HashMap<>();
        found.forEach((id, kept) -> contents.put(id, kept.content()));
        return contents;
    }

    private <T> Map<UUID, Kept<T>> read(List<UUID> ids, String query, Class<T> type) {
        Map<UUID, Kept<T>> read = new HashMap<>();
        jdbc.sql(query).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            String json = row.getString("json");
            read.put(row.getObject("id", UUID.class), new Kept<>(ContentJson.read(json, type), json.length()));
        });
        return read;
    }

    private record Kept<T>(T content, int characters) {}
}
