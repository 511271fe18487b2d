package dk.raadslag.search.lucene;

import dk.raadslag.search.Facet;
import dk.raadslag.search.lucene.Columns.Column;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the values of one facet in one segment. */
final class Counter {

    private final Column column;
    private final boolean @Nullable [] chosen;
    private final int[] counts;

    Counter(Column column, Set<String> chosen) {
        this.column = column;
        this.chosen = chosen.isEmpty() ? null : numbers(column, chosen);
        this.counts = new int[column.values().length];
    }

    private static boolean[] numbers(Column column, Set<String> chosen) {
        boolean[] numbers = new boolean[column.values().length];
        for (int i = 0; i < numbers.length; i++) numbers[i] = chosen.contains(Columns.value(column.values()[i]));
        return numbers;
    }

    Facet facet() {
        return column.facet();
    }

    boolean passes(int entry) {
        if (chosen == null) return true;
        int value = column.of()[entry];
        return value >= 0 && chosen[value];
    }

    void count(int entry) {
        int value = column.of()[entry];
        if (value >= 0) counts[value]++;
    }

    void addTo(Tally tally) {
        for (int i = 0; i < counts.length; i++) tally.add(column.values()[i], counts[i]);
    }
}
