package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Marker;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts each numbered point of a recommendation on a line of its own where they were printed in one go. */
final class RecommendationLines {

    private static final Pattern POINT =
            Pattern.compile("(?:^|(?<=[,:;.]|\\bat|\\bom)\\s+)(\\d{1,2})[.)]\\s*(?=at\\s|\\p{Lu})"
                    + "|(?<=\\b(?:og|samt))\\s+(\\d{1,2})[.)]\\s+(?=at\\s)");

    private RecommendationLines() {}

    static List<SourceBlock> apart(List<SourceBlock> body) {
        List<SourceBlock> apart = new ArrayList<>();
        for (SourceBlock block : body) {
            if (block instanceof Line line
                    && line.content().size() == 1
                    && line.content().getFirst() instanceof Text text) {
                apart.addAll(apart(line, text));
            } else {
                apart.add(block);
            }
        }
        return apart;
    }

    private static List<Line> apart(Line line, Text text) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = POINT.matcher(text.text());
        Marker marker = line.marker();
        int expected = marker == null ? 1 : marker.number() + 1;
        int from = 0;
        while (matcher.find()) {
            String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (Integer.parseInt(number) != expected) continue;
            lines.add(line(line, marker, text.text().substring(from, matcher.start()), lines.isEmpty()));
            marker = Marker.number(expected, number + ".");
            expected++;
            from = matcher.end();
        }
        if (lines.isEmpty()) return List.of(line);
        lines.add(line(line, marker, text.text().substring(from), false));
        return lines;
    }

    private static Line line(Line line, @org.jspecify.annotations.Nullable Marker marker, String words, boolean first) {
        List<Inline> content = List.of(Text.of(words.strip()));
        return new Line(line.place(), 0, marker, line.indent(), first && line.spaced(), content);
    }
}
