package dk.raadslag.search;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text in runs, some of them the words that were asked for. */
public record Marked(List<Run> runs) {

    public Marked {
        runs = List.copyOf(runs);
    }

    public record Run(String text, boolean hit) {}

    public static Marked plain(String text) {
        return new Marked(List.of(new Run(text, false)));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
