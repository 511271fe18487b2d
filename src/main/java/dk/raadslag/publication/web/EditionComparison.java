package dk.raadslag.publication.web;

import dk.raadslag.publication.Edition;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.web.ItemChange.Fate;
import dk.raadslag.publication.web.ItemChange.FieldChange;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Differences;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells item by item and field by field what one edition changed in another, within what the reader sees of both. */
final class EditionComparison {

    private final Map<UUID, PublishedItem> before;
    private final Map<UUID, PublishedItem> after;

    private EditionComparison(Edition before, Edition after) {
        this.before = byId(before);
        this.after = byId(after);
    }

    private static Map<UUID, PublishedItem> byId(Edition edition) {
        Map<UUID, PublishedItem> items = new LinkedHashMap<>();
        edition.items().forEach(item -> items.put(item.itemId(), item));
        return items;
    }

    static List<ItemChange> between(Edition before, Edition after) {
        EditionComparison comparison = new EditionComparison(before, after);
        List<ItemChange> changes = new ArrayList<>(head(before.head(), after.head()));
        Set<UUID> moved = comparison.moved();
        for (PublishedItem item : after.items()) {
            changes.addAll(comparison.came(item));
            if (moved.contains(item.itemId())) changes.add(whole(Fate.MOVED, item));
        }
        before.items().forEach(item -> changes.addAll(comparison.went(item)));
        return changes;
    }

    private static List<ItemChange> head(Head before, Head after) {
        return changed("", "", field("", lines(before), lines(after)));
    }

    private static RichText lines(Head head) {
        Stream<String> time = Stream.of(head.time(), head.endTime(), head.place())
                .filter(Objects::nonNull)
                .map(Object::toString);
        Stream<String> participants = head.participants().stream()
                .map(person -> person.notes().isEmpty() ? person.name() : person.name() + ", " + person.remark());
        return text(Stream.of(time, participants, head.approvals().stream()).flatMap(Function.identity()));
    }

    /** The fewest items that must have been moved for the others to stand in the order they had. */
    private Set<UUID> moved() {
        List<UUID> old = new ArrayList<>(before.keySet());
        List<UUID> now = after.keySet().stream().filter(before::containsKey).toList();
        int[] length = new int[now.size()];
        int[] previous = new int[now.size()];
        int longest = -1;
        for (int i = 0; i < now.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean inOrder = old.indexOf(now.get(j)) < old.indexOf(now.get(i));
                if (!inOrder || length[j] + 1 <= length[i]) continue;
                length[i] = length[j] + 1;
                previous[i] = j;
            }
            if (longest < 0 || length[i] > length[longest]) longest = i;
        }
        Set<UUID> moved = new HashSet<>(now);
        for (int i = longest; i >= 0; i = previous[i]) moved.remove(now.get(i));
        return moved;
    }

    private List<ItemChange> came(PublishedItem item) {
        PublishedItem earlier = before.get(item.itemId());
        if (earlier == null) return List.of(whole(Fate.ADDED, item));
        return changed(item.item().number(), item.item().title(), fields(earlier, item));
    }

    private List<ItemChange> went(PublishedItem item) {
        return after.containsKey(item.itemId()) ? List.of() : List.of(whole(Fate.REMOVED, item));
    }

    private static ItemChange whole(Fate fate, PublishedItem item) {
        return new ItemChange(fate, item.item().number(), item.item().title(), List.of());
    }

    private static List<ItemChange> changed(String number, String title, List<FieldChange> fields) {
        return fields.isEmpty() ? List.of() : List.of(new ItemChange(Fate.CHANGED, number, title, fields));
    }

    private static List<FieldChange> fields(PublishedItem before, PublishedItem after) {
        Map<String, RichText> old = Fields.of(before);
        Map<String, RichText> now = Fields.of(after);
        return Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .flatMap(
                        heading -> field(
                                heading,
                                old.getOrDefault(heading, RichText.EMPTY),
                                now.getOrDefault(heading, RichText.EMPTY))
                                .stream())
                .toList();
    }

    private static List<FieldChange> field(String heading, RichText before, RichText after) {
        Differences differences = Differences.between(before, after);
        return differences.isEmpty() ? List.of() : List.of(new FieldChange(heading, differences.hunks()));
    }

    static RichText text(Stream<String> lines) {
        return new RichText(lines.<Block>map(Block.Paragraph::of).toList());
    }
}
