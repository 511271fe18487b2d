package dk.raadslag.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins changes until each can be taken alone and left alone, and both give a text. */
final class Units {

    /** A text that is rewritten in more places than anybody decides on one by one is taken or left as a whole. */
    static final int MOST = 400;

    private final Flat base;
    private final Flat current;

    Units(Flat base, Flat current) {
        this.base = base;
        this.current = current;
    }

    List<Change> of(List<Change> changes) {
        if (changes.size() > MOST) return List.of(whole(changes));
        List<Change> units = new ArrayList<>();
        for (Change change : changes) {
            Change unit = change;
            while (!units.isEmpty() && overlaps(units.getLast(), unit))
                unit = units.removeLast().joined(unit);
            if (!standsAlone(unit)) unit = widened(unit);
            while (!units.isEmpty() && (overlaps(units.getLast(), unit) || !standsAlone(unit))) {
                unit = widened(units.removeLast().joined(unit));
            }
            units.add(unit);
        }
        return withNext(units);
    }

    private Change whole(List<Change> changes) {
        Change last = changes.getLast();
        return new Change(0, base.length(), 0, current.length(), last.by(), last.at());
    }

    /** What cannot stand alone although it has taken in all that comes before takes in what comes after. */
    private List<Change> withNext(List<Change> units) {
        List<Change> alone = new ArrayList<>();
        for (int i = units.size() - 1; i >= 0; i--) {
            Change unit = units.get(i);
            while (!alone.isEmpty() && (overlaps(unit, alone.getLast()) || !standsAlone(unit))) {
                unit = widened(unit.joined(alone.removeLast()));
            }
            alone.add(unit);
        }
        return alone.reversed();
    }

    private static boolean overlaps(Change earlier, Change later) {
        return earlier.toBase() > later.fromBase() || earlier.to() > later.from();
    }

    private boolean standsAlone(Change change) {
        return taken(base, current, change).isText()
                && left(base, current, change).isText();
    }

    static Flat taken(Flat base, Flat current, Change change) {
        return base.with(change.fromBase(), change.toBase(), current.between(change.from(), change.to()));
    }

    static Flat left(Flat base, Flat current, Change change) {
        return current.with(change.from(), change.to(), base.between(change.fromBase(), change.toBase()));
    }

    /** The change of all the outermost parts it lies in. */
    Change widened(Change change) {
        int[] inBase = base.outermost();
        int[] inCurrent = current.outermost();
        return new Change(
                atOrBefore(inBase, change.fromBase()),
                atOrAfter(inBase, change.toBase()),
                atOrBefore(inCurrent, change.from()),
                atOrAfter(inCurrent, change.to()),
                change.by(),
                change.at());
    }

    private static int atOrBefore(int[] places, int position) {
        int found = Arrays.binarySearch(places, position);
        return found >= 0 ? position : places[-found - 2];
    }

    private static int atOrAfter(int[] places, int position) {
        int found = Arrays.binarySearch(places, position);
        return found >= 0 ? position : places[-found - 1];
    }
}
