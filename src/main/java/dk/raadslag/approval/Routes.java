package dk.raadslag.approval;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.committee.CommitteeScope;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The routes papers may be sent by. Raadslag comes with one for each kind of committee, and an administrator changes
 * them. A change is a new version; papers on their way keep the steps they were sent with.
 */
@Component
public class Routes implements SmartInitializingSingleton {

    private static final Reader PRODUCT_ITSELF = Reader.program("Raadslag");

    private static final List<NewRoute> PRODUCT = List.of(
            product(
                    "Politisk sag",
                    CommitteeScope.ofKinds(CommitteeKind.COUNCIL, CommitteeKind.FINANCE, CommitteeKind.STANDING),
                    new RouteStep("Leder", 1, 15),
                    new RouteStep("Afdelingschef", 2, 12),
                    new RouteStep("Direktør", 3, 9)),
            product(
                    "Sag til ledelsen",
                    CommitteeScope.ofKinds(CommitteeKind.MANAGEMENT),
                    new RouteStep("Afdelingschef", 1, 6)),
            product(
                    "Sag til MED",
                    CommitteeScope.ofKinds(CommitteeKind.MED, CommitteeKind.OTHER),
                    new RouteStep("Leder", 1, 10)));

    private final Readings readings;
    private final RouteTable table;
    private final Journal journal;
    private final Clock clock;

    Routes(Readings readings, RouteTable table, Journal journal, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    private static NewRoute product(String name, CommitteeScope scope, RouteStep... steps) {
        return new NewRoute(name, scope, List.of(steps), true);
    }

    @Override
    public void afterSingletonsInstantiated() {
        readings.asClerk(() -> {
            table.hold();
            boolean none = table.none();
            if (none) PRODUCT.forEach(route -> written(PRODUCT_ITSELF, table.insert(), 1, route));
            return none;
        });
    }

    /** The newest version of each in the Danish alphabet, those no longer used last. */
    public List<ApprovalRoute> all(Reader reader) {
        return readings.as(reader, () -> table.newest());
    }

    /** The newest version. */
    public Optional<ApprovalRoute> byId(Reader reader, long id) {
        return readings.as(reader, () -> table.newest(id));
    }

    /** As it was in that version. */
    public Optional<ApprovalRoute> version(Reader reader, long id, int number) {
        return readings.as(reader, () -> table.version(id, number));
    }

    /** Those a paper for the committee may be sent by, one made for it alone first. */
    public List<ApprovalRoute> serving(Reader reader, Committee committee) {
        return all(reader).stream()
                .filter(route -> route.serves(committee))
                .sorted(Comparator.comparing(ApprovalRoute::scope, CommitteeScope.ALONE_FIRST))
                .toList();
    }

    /** @throws RouteNameTaken when another route is called that */
    public ApprovalRoute create(Reader actor, NewRoute wanted) {
        return readings.asClerk(() -> {
            table.hold();
            refuseTaken(wanted.name(), Optional.empty());
            return written(actor, table.insert(), 1, wanted);
        });
    }

    /**
     * Gives the route a new version.
     *
     * @param from the version that was read
     * @throws RouteChanged when there is a newer one
     * @throws RouteNameTaken when another route is called that
     */
    public ApprovalRoute change(Reader actor, ApprovalRoute from, NewRoute wanted) {
        return readings.asClerk(() -> {
            table.hold();
            if (!table.newest(from.id()).equals(Optional.of(from))) throw new RouteChanged();
            refuseTaken(wanted.name(), Optional.of(from.id()));
            return written(actor, from.id(), from.version() + 1, wanted);
        });
    }

    private void refuseTaken(String name, Optional<Long> own) {
        boolean taken = table.newest().stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(name) && !own.equals(Optional.of(other.id())));
        if (taken) throw new RouteNameTaken();
    }

    private ApprovalRoute written(Reader actor, long id, int version, NewRoute route) {
        table.insertVersion(id, version, route, clock.instant(), actor.name());
        journal.write(actor, "approval-route.saved", subject(id), Map.of("name", route.name(), "version", version));
        return table.newest(id).orElseThrow();
    }

    /** No more papers are sent by it; those on their way go on. */
    public void retire(Reader actor, ApprovalRoute route) {
        readings.asClerk(() -> {
            table.setRetired(route.id(), clock.instant());
            journal.write(actor, "approval-route.retired", subject(route.id()), Map.of());
            return route;
        });
    }

    /** Papers may be sent by it again. */
    public void revive(Reader actor, ApprovalRoute route) {
        readings.asClerk(() -> {
            table.setRetired(route.id(), null);
            journal.write(actor, "approval-route.revived", subject(route.id()), Map.of());
            return route;
        });
    }

    private static String subject(long id) {
        return "approval-route:" + id;
    }
}
