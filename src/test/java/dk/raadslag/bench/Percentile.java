package dk.raadslag.bench;

import java.util.List;

/** What so many in a hundred stayed below. */
final class Percentile {

    private Percentile() {}

    static double of(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
