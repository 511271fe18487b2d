package dk.raadslag.publication;

import dk.raadslag.publication.ItemTable.EarlierItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Gives each item of a corrected edition the id it had in the edition before: by its id in the source, else by title,
 * else by number.
 */
class ItemIdentity {

    private final List<EarlierItem> earlier;
    private final Set<UUID> given = new HashSet<>();

    ItemIdentity(List<EarlierItem> earlier) {
        this.earlier = new ArrayList<>(earlier);
    }

    UUID of(Item item) {
        UUID id = take(before -> item.sourceId() != null && item.sourceId().equals(before.sourceId()))
                .or(() -> take(before -> item.title().equals(before.title())))
                .or(() ->
                        take(before -> !item.number().isEmpty() && item.number().equals(before.number())))
                .or(() -> SourceIds.uuid(item.sourceId()))
                .orElseGet(UUID::randomUUID);
        return given.add(id) ? id : UUID.randomUUID();
    }

    private Optional<UUID> take(Predicate<EarlierItem> same) {
        Optional<EarlierItem> match = earlier.stream().filter(same).findFirst();
        match.ifPresent(earlier::remove);
        return match.map(EarlierItem::itemId);
    }
}
