package dk.raadslag.search.danish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text that only say who was there and who was not, as minutes do item by item: "Fraværende: ...". */
public final class AttendanceLines {

    private static final Pattern LINE = Pattern.compile(
            "^[ \\t*•–-]*+(?:ikke til ?stede|til ?stede|fraværende|afbud|mødedeltagere|deltagere|inhabil[et]?)\\b[^:\\n]{0,40}:.*$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Line> lines;

    private AttendanceLines(List<Line> lines) {
        this.lines = lines;
    }

    public static AttendanceLines in(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) lines.add(new Line(line.start(), line.end()));
        return new AttendanceLines(lines);
    }

    public boolean hold(Word word) {
        return hold(word.start(), word.end());
    }

    public boolean hold(int start, int end) {
        return lines.stream().anyMatch(line -> line.start() <= start && end <= line.end());
    }

    private record Line(int start, int end) {}
}
