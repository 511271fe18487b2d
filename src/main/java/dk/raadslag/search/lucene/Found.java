package dk.raadslag.search.lucene;

import dk.raadslag.search.Marked;
import dk.raadslag.search.Marked.Run;
import dk.raadslag.search.danish.AttendanceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The places of the wanted words in a text.
 *
 * @param spots in order of their start
 */
record Found(String text, List<Spot> spots) {

    private static final int BEFORE = 60;
    private static final int LONGEST_WORD = 30;

    record Spot(int start, int end, int clause) {}

    /** @param clauses how many of the things asked for lie within it */
    record Window(Found found, int from, int to, long clauses) {

        Marked marked() {
            return found.marked(from, to);
        }

        /** Whether all that was found in it only says who was there. */
        boolean isOfAttendance() {
            List<Spot> within = found.spots.stream()
                    .filter(spot -> spot.start() >= from && spot.end() <= to)
                    .toList();
            AttendanceLines attendance = AttendanceLines.in(found.text);
            return !within.isEmpty() && within.stream().allMatch(spot -> attendance.hold(spot.start(), spot.end()));
        }
    }

    Found {
        spots = spots.stream().sorted(Comparator.comparing(Spot::start)).toList();
    }

    /** The first of the stretches of about this length that hold most of what was asked for. */
    Window bestWindow(int length) {
        long most = 0;
        int from = 0;
        for (int spot = 0; spot < spots.size(); spot++) {
            long clauses = clausesFrom(spot, length - BEFORE);
            if (clauses <= most) continue;
            most = clauses;
            from = Math.max(0, spots.get(spot).start() - BEFORE);
        }
        return window(from, length, most);
    }

    private long clausesFrom(int first, int length) {
        int to = spots.get(first).start() + length;
        Set<Integer> clauses = new HashSet<>();
        for (int spot = first; spot < spots.size() && spots.get(spot).start() < to; spot++) {
            if (spots.get(spot).end() <= to) clauses.add(spots.get(spot).clause());
        }
        return clauses.size();
    }

    private Window window(int from, int length, long clauses) {
        int end = Math.min(text.length(), from + length);
        return new Window(this, wordStart(from), end == text.length() ? end : wordEnd(end), clauses);
    }

    private int wordStart(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_WORD && !Character.isWhitespace(text.charAt(start - 1))) start--;
        return start;
    }

    private int wordEnd(int at) {
        int end = at;
        while (end > 0 && at - end < LONGEST_WORD && !Character.isWhitespace(text.charAt(end))) end--;
        return end;
    }

    Marked marked(int from, int to) {
        List<Run> runs = new ArrayList<>();
        if (from > 0) runs.add(new Run("… ", false));
        int written = from;
        for (Spot spot : spots) {
            if (spot.start() < written || spot.end() > to) continue;
            add(runs, written, spot.start(), false);
            add(runs, spot.start(), spot.end(), true);
            written = spot.end();
        }
        add(runs, written, to, false);
        if (to < text.length()) runs.add(new Run(" …", false));
        return new Marked(runs);
    }

    private void add(List<Run> runs, int from, int to, boolean hit) {
        if (from < to) runs.add(new Run(text.substring(from, to).replaceAll("\\s+", " "), hit));
    }
}
