package dk.raadslag.proofreading;

import dk.raadslag.proofreading.Line.Kind;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A field whose only words are that there is nothing to say. */
final class NothingToSayCheck implements Check {

    private static final Pattern NOTHING = Pattern.compile(
            "(?iuU)\\s*(?:(?:intet|ingen)\\s+(?:(?:at|et)\\s+)?bemærk\\w*|ikke relevant|ej relevant|n/a|intet|-)\\s*\\.?\\s*");

    @Override
    public void read(Copy copy, Context context, Consumer<Finding> findings) {
        List<Line> lines =
                copy.lines().stream().filter(line -> !line.text().isBlank()).toList();
        if (lines.size() != 1 || lines.getFirst().kind() == Kind.ASIDE) return;
        Line line = lines.getFirst();
        if (!NOTHING.matcher(line.text()).matches()) return;
        int start = line.text().length() - line.text().stripLeading().length();
        int end = line.text().stripTrailing().length();
        findings.accept(line.finding(
                CheckKey.NOTHING_TO_SAY, start, end, List.of(line.text().strip()), List.of()));
    }
}
