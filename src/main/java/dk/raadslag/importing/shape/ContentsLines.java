package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.Contents.Entry;
import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the entries below the heading of a list of contents, until the items begin. */
final class ContentsLines {

    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int end;
    private int last = -1;
    private boolean paged;
    private boolean named;
    private boolean countsAnew;
    private boolean closed;

    ContentsLines(List<SourceBlock> blocks, int from) {
        end = from;
        int i = from;
        while (i < blocks.size() && blocks.get(i) instanceof Line line && takes(line)) {
            i++;
            if (open.isEmpty() && !countsAnew) end = i;
        }
    }

    private boolean takes(Line line) {
        if (ClosedWords.isSection(line.text())) {
            countsAnew = true;
            closed = ClosedWords.closesSection(line.text());
            return true;
        }
        Optional<String> page = Contents.beforePage(line.text());
        Optional<ItemStart> start = ItemStart.named(line).filter(ItemStart::sure);
        if (page.isEmpty() && start.isPresent() && !entries.isEmpty() && !named) return false;
        if (page.isEmpty() && isBelowEntry(line)) return true;
        String words = page.orElse(line.text());
        Entry entry = Contents.entry(open.isEmpty() ? words : open + " " + words);
        if (page.isEmpty() && start.isPresent())
            entry = new Entry(start.get().number(), start.get().title());
        if (isCountedBack(entry)) return false;
        if (page.isEmpty() && entry.number() == null) return goesOn(line);
        named |= start.isPresent();
        add(entry, page.isPresent());
        return true;
    }

    /** What an item is about, in bullets below its numbered entry. */
    private boolean isBelowEntry(Line line) {
        return line.marker() != null
                && !line.marker().ordered()
                && open.isEmpty()
                && !entries.isEmpty()
                && entries.getLast().number() != null;
    }

    private void add(Entry entry, boolean onPage) {
        open.setLength(0);
        entries.add(closed ? entry.asClosed() : entry);
        last = countsAnew ? whole(entry.number()) : Math.max(last, whole(entry.number()));
        countsAnew = false;
        paged |= onPage;
    }

    /** A number that is no higher is that of the first item, unless another part of the meeting is listed. */
    private boolean isCountedBack(Entry entry) {
        int number = whole(entry.number());
        if (number == 0 || number > last) return false;
        return !countsAnew || entries.stream().anyMatch(listed -> Contents.fit(listed.letters(), entry.letters()));
    }

    private boolean goesOn(Line line) {
        if (line.heading() > 0 || line.spaced() && !entries.isEmpty() || open.length() > 1000) return false;
        open.append(open.isEmpty() ? "" : " ").append(line.text());
        return true;
    }

    private static int whole(@Nullable String number) {
        return number == null ? 0 : Integer.parseInt(number.replaceFirst("\\D.*", ""));
    }

    List<Entry> entries() {
        return entries;
    }

    /** The block behind the last entry. */
    int end() {
        return end;
    }

    /** Whether page numbers tell the entries from items. */
    boolean paged() {
        return paged;
    }
}
