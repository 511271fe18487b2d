package dk.raadslag.proofreading;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the organisation has decided on about its texts: what each check means, and which words are its own. */
@Component
public class HouseStyles {

    private final Readings readings;
    private final StyleTable table;
    private final Journal journal;
    private final Clock clock;

    HouseStyles(Readings readings, StyleTable table, Journal journal, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    public HouseStyle current(Reader reader) {
        return readings.as(reader, this::look);
    }

    private HouseStyle look() {
        Map<CheckKey, Severity> weights = new EnumMap<>(HouseStyle.USUAL.weights());
        for (StyleTable.Weight weight : table.weights()) {
            if (weight.severity() != null) weights.put(weight.check(), weight.severity());
            else if (weight.check().mayWeigh(null)) weights.remove(weight.check());
        }
        return new HouseStyle(weights, table.words());
    }

    /**
     * Decides what each check means; one that is not there is off.
     *
     * @param stamp {@link HouseStyle#weightStamp} of the style as it was shown to whoever decides
     * @return whether it holds; somebody may have decided since
     * @throws IllegalArgumentException when a check weighs less than it may
     */
    public boolean weigh(Reader actor, String stamp, Map<CheckKey, Severity> weights) {
        return readings.asClerk(() -> {
            table.hold();
            HouseStyle now = look();
            if (!now.weightStamp().equals(stamp)) return false;
            var wanted = new HouseStyle(weights, now.words());
            Map<String, String> changed = new TreeMap<>();
            for (CheckKey check : CheckKey.values()) {
                if (now.weight(check).equals(wanted.weight(check))) continue;
                @Nullable Severity severity = wanted.weights().get(check);
                table.decide(check, severity, clock.instant(), actor.name());
                changed.put(check.key(), severity == null ? "OFF" : severity.name());
            }
            if (!changed.isEmpty()) journal.write(actor, "style.weighed", "house-style", changed);
            return true;
        });
    }

    /**
     * Makes the list the organisation's own words.
     *
     * @param stamp that of the style as it was shown to whoever changed it
     * @return whether it is; somebody may have changed it since
     */
    public boolean list(Reader actor, String stamp, List<String> words) {
        return readings.asClerk(() -> {
            table.hold();
            HouseStyle style = look();
            if (!style.stamp().equals(stamp)) return false;
            List<String> now = style.words();
            List<String> added = without(words, now);
            List<String> removed = without(now, words);
            table.remove(removed);
            added.forEach(word -> table.add(word, clock.instant(), actor.name()));
            if (!added.isEmpty() || !removed.isEmpty())
                journal.write(actor, "style.listed", "house-style", Map.of("added", added, "removed", removed));
            return true;
        });
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        left.removeAll(others);
        return left;
    }
}
