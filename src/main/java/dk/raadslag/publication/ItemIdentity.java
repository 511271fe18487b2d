package dk.raadslag.publication;

import static java.util.Objects.requireNonNullElseGet;

import dk.raadslag.publication.ItemTable.EarlierItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives each item of a corrected edition the id it had in the edition before: by its id in the source, else by title,
 * else by number. An item is only known by its number when no other is known by something better.
 */
final class ItemIdentity {

    private final List<Item> items;
    private final List<EarlierItem> unclaimed;
    private final @Nullable UUID[] ids;

    private ItemIdentity(List<Item> items, List<EarlierItem> earlier) {
        this.items = items;
        this.unclaimed = new ArrayList<>(earlier);
        this.ids = new @Nullable UUID[items.size()];
    }

    /** One id for each item, all different. */
    static List<UUID> of(List<Item> items, List<EarlierItem> earlier) {
        ItemIdentity identity = new ItemIdentity(items, earlier);
        identity.claim(
                (item, before) -> item.sourceId() != null && item.sourceId().equals(before.sourceId()));
        identity.claim((item, before) -> item.title().equals(before.title()));
        identity.claim(
                (item, before) -> !item.number().isEmpty() && item.number().equals(before.number()));
        return identity.all();
    }

    /** Whether an item of the one is an item of the other, by its title or by its id in the source. */
    static boolean haveOneInCommon(List<Item> items, List<EarlierItem> earlier) {
        Set<String> titles = new HashSet<>();
        Set<String> sources = new HashSet<>();
        for (EarlierItem before : earlier) {
            titles.add(bare(before.title()));
            if (before.sourceId() != null) sources.add(before.sourceId());
        }
        titles.remove("");
        return items.stream()
                .anyMatch(item -> titles.contains(bare(item.title()))
                        || item.sourceId() != null && sources.contains(item.sourceId()));
    }

    private static String bare(String title) {
        return title.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private void claim(BiPredicate<Item, EarlierItem> same) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] != null) continue;
            Item item = items.get(i);
            Optional<EarlierItem> match =
                    unclaimed.stream().filter(before -> same.test(item, before)).findFirst();
            if (match.isEmpty()) continue;
            unclaimed.remove(match.get());
            ids[i] = match.get().itemId();
        }
    }

    private List<UUID> all() {
        Set<UUID> given = new HashSet<>(Arrays.asList(ids));
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            Item item = items.get(i);
            all.add(requireNonNullElseGet(
                    ids[i],
                    () -> SourceIds.uuid(item.sourceId()).filter(given::add).orElseGet(UUID::randomUUID)));
        }
        return all;
    }
}
