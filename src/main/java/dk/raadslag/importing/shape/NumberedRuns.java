package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Marker;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which numbers at the start of lines count the items of a list, and which only happen to stand there. */
final class NumberedRuns {

    private final List<SourceBlock> source;
    private final BitSet leads = new BitSet();

    NumberedRuns(List<SourceBlock> source, Headlines headlines) {
        this.source = source;
        Map<Integer, Integer> nextAtIndent = new HashMap<>();
        for (int i = source.size() - 1; i >= 0; i--) {
            if (headlines.at(i)) nextAtIndent.clear();
            Marker marker = headlines.at(i) ? null : number(i);
            if (marker == null) continue;
            int indent = ((Line) source.get(i)).indent();
            Integer next = nextAtIndent.put(indent, marker.number());
            if (next != null && next == marker.number() + 1) leads.set(i);
        }
    }

    private @Nullable Marker number(int i) {
        if (!(source.get(i) instanceof Line line)) return null;
        Marker marker = line.marker();
        return marker != null && marker.ordered() && !isLetter(marker) ? marker : null;
    }

    /** Lists are counted in numbers; letters, which other words may point to, stay as they are printed. */
    private static boolean isLetter(Marker marker) {
        return marker.printed().chars().anyMatch(Character::isLetter);
    }

    /** Whether a line with the next number follows before the next heading. */
    boolean hasNext(int i) {
        return leads.get(i);
    }

    /** Whether the line begins a list, or goes on with one that expects this number; 0 when none does. */
    boolean inRun(int i, int expected) {
        Marker marker = number(i);
        if (marker == null) return false;
        return marker.number() == 1 || marker.number() == expected || hasNext(i);
    }
}
