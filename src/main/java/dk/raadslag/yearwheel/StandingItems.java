package dk.raadslag.yearwheel;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What must come up at committees' meetings. Kept by the committee's secretaries; to anybody else there is nothing.
 * Each act is a transaction of its own. What has come onto an agenda is not changed by it.
 */
@Component
public class StandingItems {

    private final Readings readings;
    private final StandingItemTable table;
    private final Journal journal;
    private final Clock clock;

    StandingItems(Readings readings, StandingItemTable table, Journal journal, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that hold, in the order they come on an agenda. */
    public List<StandingItem> of(Reader reader, Committee committee) {
        return readings.as(reader, () -> table.of(committee.id()));
    }

    /** As the other, within a transaction, as whoever reads or acts in it. */
    public List<StandingItem> of(Committee committee) {
        return table.of(committee.id());
    }

    /**
     * Asks for a topic from today on.
     *
     * @throws YearWheelRefused when the reader is not one of the committee's secretaries, or it would end before today
     */
    public void add(Reader secretary, Committee committee, NewStandingItem wanted) {
        refuseOthers(secretary, committee);
        refuseEnded(wanted);
        readings.asClerk(() -> {
            long id = table.insert(committee.id(), wanted, today(), clock.instant(), secretary.personId());
            journal.write(secretary, "wheel.item-added", subject(committee), Map.of("item", id));
            return id;
        });
    }

    /** @throws YearWheelRefused as {@link #add}, and when it is there no more */
    public void change(Reader secretary, Committee committee, long id, NewStandingItem wanted) {
        refuseOthers(secretary, committee);
        refuseEnded(wanted);
        readings.asClerk(() -> {
            if (!table.change(committee.id(), id, wanted)) throw new YearWheelRefused(YearWheelRule.ITEM_GONE);
            journal.write(secretary, "wheel.item-changed", subject(committee), Map.of("item", id));
            return id;
        });
    }

    /**
     * Asks for it no more.
     *
     * @throws YearWheelRefused when the reader is not one of the committee's secretaries, or it is there no more
     */
    public void end(Reader secretary, Committee committee, long id) {
        refuseOthers(secretary, committee);
        readings.asClerk(() -> {
            if (!table.end(committee.id(), id, clock.instant(), secretary.personId()))
                throw new YearWheelRefused(YearWheelRule.ITEM_GONE);
            journal.write(secretary, "wheel.item-ended", subject(committee), Map.of("item", id));
            return id;
        });
    }

    private static void refuseOthers(Reader reader, Committee committee) {
        boolean serves = reader.tokens().contains(Token.secretary(committee.id()));
        if (!reader.loggedIn() || !serves) throw new YearWheelRefused(YearWheelRule.ONLY_ITS_SECRETARIES);
    }

    private void refuseEnded(NewStandingItem wanted) {
        LocalDate until = wanted.until();
        if (until != null && until.isBefore(today())) throw new YearWheelRefused(YearWheelRule.UNTIL_WRONG);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String subject(Committee committee) {
        return "committee:" + committee.id();
    }
}
