package dk.raadslag.followup;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.DecidedOpenness;
import dk.raadslag.agenda.Doors;
import dk.raadslag.committee.Committee;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells tasks about open items from others. When in doubt an item is closed: when it was not sent out, when any
 * document or the meeting closed it, and when somebody is recused in it or shut out from it.
 */
@Component
class OpenItems {

    private final Readings readings;
    private final Editions editions;
    private final Doors doors;
    private final TaskTable table;

    OpenItems(Readings readings, Editions editions, Doors doors, TaskTable table) {
        this.readings = readings;
        this.editions = editions;
        this.doors = doors;
        this.table = table;
    }

    /** @param reader who reads the closed items of the committee as well, so that they are known for what they are */
    List<Task> among(Reader reader, Committee committee, List<Task> tasks) {
        Map<Long, DecidedOpenness> decided =
                doors.decided(reader, tasks.stream().map(Task::itemId).toList());
        Map<UUID, Set<String>> open = tasks.stream()
                .map(Task::meetingId)
                .distinct()
                .collect(Collectors.toMap(meeting -> meeting, meeting -> open(reader, meeting)));
        return tasks.stream()
                .filter(task -> task.committeeId() == committee.id())
                .filter(task ->
                        open.getOrDefault(task.meetingId(), Set.of()).contains(Exclusions.source(task.itemId())))
                .filter(task -> !decided.containsKey(task.itemId())
                        || !decided.get(task.itemId()).closed())
                .filter(task -> readings.as(reader, () -> table.keptFrom(task.meetingId(), task.itemId()))
                        .isEmpty())
                .toList();
    }

    private Set<String> open(Reader reader, UUID meeting) {
        Set<String> open = new HashSet<>();
        Set<String> closed = new HashSet<>();
        editions.ofMeeting(reader, meeting).stream()
                .filter(edition -> edition.kind() != EditionKind.DRAFT_MINUTES)
                .flatMap(edition -> editions.current(reader, edition.address()).stream())
                .map(Edition::items)
                .flatMap(List::stream)
                .forEach(published -> sort(published.item(), open, closed));
        open.removeAll(closed);
        return open;
    }

    private static void sort(Item item, Set<String> open, Set<String> closed) {
        if (item.sourceId() != null) (item.open() ? open : closed).add(item.sourceId());
    }
}
