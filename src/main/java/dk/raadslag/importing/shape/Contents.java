package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list of contents; its titles may be cut off and are only held against the items, never taken for them. */
record Contents(List<Entry> entries, int from, int to) {

    private static final Pattern PAGE =
            Pattern.compile("(.*?\\S)(?:[\\s\\u00a0.…·_]{2,}|\\t\\s*)(\\d{1,4}|[ivxl]{1,6})", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:(?:punkt|pkt\\.?)\\s+)?(\\d{1,4}(?:\\.\\d{1,2})?)\\s*[.:)]?\\s+(.*)", Pattern.DOTALL);
    private static final int SHORTEST_START = 12;

    static final Contents NONE = new Contents(List.of(), 0, 0);

    record Entry(@Nullable String number, String title) {}

    /** The contents of a document: lines from the one that is headed so to the last entry. */
    static Contents of(List<SourceBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line && isHeading(line)) return from(blocks, i);
        }
        return NONE;
    }

    private static boolean isHeading(Line line) {
        return HeadLabels.find(line.text(), false)
                .filter(found -> found.label() == HeadLabels.Label.CONTENTS
                        && found.value().isEmpty())
                .isPresent();
    }

    private static Contents from(List<SourceBlock> blocks, int heading) {
        List<Entry> entries = new ArrayList<>();
        int last = -1;
        int i = heading + 1;
        StringBuilder open = new StringBuilder();
        while (i < blocks.size() && blocks.get(i) instanceof Line line) {
            Matcher page = PAGE.matcher(line.text());
            boolean paged = page.matches();
            if (!paged && ItemStart.named(line).isPresent()) break;
            String words = paged ? page.group(1) : line.text();
            Entry entry = entry(open.isEmpty() ? words : open + " " + words);
            int number = whole(entry.number());
            if (number > 0 && number <= last) break;
            if (!paged && entry.number() == null) {
                if (line.heading() > 0 || line.spaced() && !entries.isEmpty()) break;
                open.append(open.isEmpty() ? "" : " ").append(words);
            } else {
                open.setLength(0);
                entries.add(entry);
                last = Math.max(last, number);
            }
            i++;
        }
        return new Contents(entries, heading, i);
    }

    private static Entry entry(String words) {
        Matcher number = NUMBER.matcher(words.strip());
        return number.matches() ? new Entry(number.group(1), number.group(2).strip()) : new Entry(null, words.strip());
    }

    private static int whole(@Nullable String number) {
        return number == null ? 0 : Integer.parseInt(number.split("\\.")[0]);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The entry for a title; one of them may be cut off. */
    Optional<Entry> find(String title) {
        return entries.stream().filter(entry -> fit(entry.title(), title)).findFirst();
    }

    /** Whether an entry is longer than the title and goes on as these words do. */
    boolean goesOn(String title, String more) {
        String a = letters(title);
        String both = a + letters(more);
        return entries.stream()
                .map(entry -> letters(entry.title()))
                .anyMatch(entry -> entry.length() > a.length() && (entry.startsWith(both) || both.startsWith(entry)));
    }

    static boolean fit(String entry, String title) {
        String a = letters(entry);
        String b = letters(title);
        if (a.isEmpty() || b.isEmpty()) return false;
        if (a.equals(b)) return true;
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= SHORTEST_START && longer.startsWith(shorter);
    }

    private static String letters(String title) {
        String open = ClosedWords.removed(title);
        return open.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
