package dk.raadslag.approval;

import dk.raadslag.paper.Attached;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has become of an attachment.
 *
 * @param name it has now, or had when it was removed
 * @param was the name it had before
 */
public record AttachedChange(Kind kind, String name, String was) {

    public enum Kind {
        ADDED,
        REPLACED,
        RENAMED,
        CLOSED,
        OPENED,
        REMOVED
    }

    static List<AttachedChange> between(List<Attached> before, List<Attached> after) {
        Map<Long, Attached> gone = byId(before);
        List<AttachedChange> changes = new ArrayList<>();
        for (Attached now : after) add(changes, gone.get(now.id()), now);
        after.forEach(now -> gone.remove(now.id()));
        before.stream().filter(was -> gone.containsKey(was.id())).forEach(was -> add(changes, Kind.REMOVED, was, was));
        return List.copyOf(changes);
    }

    private static Map<Long, Attached> byId(List<Attached> attachments) {
        return attachments.stream().collect(Collectors.toMap(Attached::id, Function.identity()));
    }

    private static void add(List<AttachedChange> changes, @Nullable Attached was, Attached now) {
        if (was == null) {
            add(changes, Kind.ADDED, now, now);
            return;
        }
        boolean same = was.number() == now.number() && was.sha256().equals(now.sha256());
        if (!same) add(changes, Kind.REPLACED, was, now);
        if (!was.name().equals(now.name())) add(changes, Kind.RENAMED, was, now);
        if (was.closed() != now.closed()) add(changes, now.closed() ? Kind.CLOSED : Kind.OPENED, was, now);
    }

    private static void add(List<AttachedChange> changes, Kind kind, Attached was, Attached now) {
        changes.add(new AttachedChange(kind, now.name(), was.name()));
    }
}
