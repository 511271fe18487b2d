package dk.raadslag.approval;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The routes papers may be sent by. Raadslag comes with one for each kind of committee. */
@Component
public class Routes implements SmartInitializingSingleton {

    private static final List<ApprovalRoute> PRODUCT = List.of(
            product(
                    "Politisk sag",
                    Set.of(CommitteeKind.COUNCIL, CommitteeKind.FINANCE, CommitteeKind.STANDING),
                    new RouteStep("Leder", 1, 15),
                    new RouteStep("Afdelingschef", 2, 12),
                    new RouteStep("Direktør", 3, 9)),
            product("Sag til ledelsen", Set.of(CommitteeKind.MANAGEMENT), new RouteStep("Afdelingschef", 1, 6)),
            product("Sag til MED", Set.of(CommitteeKind.MED, CommitteeKind.OTHER), new RouteStep("Leder", 1, 10)));

    private final Readings readings;
    private final RouteTable table;

    Routes(Readings readings, RouteTable table) {
        this.readings = readings;
        this.table = table;
    }

    private static ApprovalRoute product(String name, Set<CommitteeKind> kinds, RouteStep... steps) {
        return new ApprovalRoute(0, name, kinds, null, List.of(steps), true);
    }

    @Override
    public void afterSingletonsInstantiated() {
        readings.asClerk(() -> {
            table.hold();
            boolean none = table.none();
            if (none) PRODUCT.forEach(table::insert);
            return none;
        });
    }

    /** Those a paper for the committee may be sent by, one made for it alone first. */
    public List<ApprovalRoute> serving(Reader reader, Committee committee) {
        return readings.as(reader, table::all).stream()
                .filter(route -> route.serves(committee))
                .sorted((one, other) -> Boolean.compare(other.committeeId() != null, one.committeeId() != null))
                .toList();
    }
}
