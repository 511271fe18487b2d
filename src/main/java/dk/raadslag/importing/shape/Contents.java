package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list of contents; its titles may be cut off and are only held against the items, never taken for them. */
record Contents(List<Entry> entries, int from, int to) {

    private static final Set<String> ITEM_FIELDS =
            Set.of("recommendation", "presentation", "summary", "occasion", "topic", "attachments");
    private static final Pattern LETTERLESS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern PAGE =
            Pattern.compile("(.*?\\S)(?:[\\s\\u00a0.…·_]{2,}|\\t\\s*)(\\d{1,4}|[ivxl]{1,6})", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)(?:(?:punkt|pkt\\.?)\\s+)?(\\d{1,4}(?:\\.\\d{1,2})?)\\s*[.:)]?\\s+(.*)", Pattern.DOTALL);
    private static final int SHORTEST_START = 12;
    private static final int LONGEST = 400;

    static final Contents NONE = new Contents(List.of(), 0, 0);

    /**
     * @param letters the title without anything but its letters and digits
     * @param closed whether the title or the part it is listed in says so
     */
    record Entry(@Nullable String number, String title, String letters, boolean closed) {
        Entry(@Nullable String number, String title) {
            this(number, title, Contents.letters(title), ClosedWords.in(title));
        }

        Entry asClosed() {
            return new Entry(number, title, letters, true);
        }

        private boolean isCounted(String otherNumber) {
            return number == null || number.equals(otherNumber);
        }
    }

    /** The contents of a document: lines from the one that is headed so, before the first item, to the last entry. */
    static Contents of(List<SourceBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line)) continue;
            if (isHeading(line) || isAgenda(line) && isCounted(blocks, i + 1)) {
                Contents contents = from(blocks, i);
                if (!contents.isEmpty()) return contents;
            }
            if (beginsItems(line)) return NONE;
        }
        return NONE;
    }

    static boolean isHeading(Line line) {
        return HeadLabels.find(line.text(), false)
                .filter(found -> found.label() == HeadLabels.Label.CONTENTS
                        && found.value().isEmpty())
                .isPresent();
    }

    private static boolean isAgenda(Line line) {
        return line.text().matches("(?iu)dagsorden\\s*:?");
    }

    private static boolean isCounted(List<SourceBlock> blocks, int i) {
        return i < blocks.size()
                && blocks.get(i) instanceof Line line
                && line.text().length() <= LONGEST
                && entry(line.text()).number() != null;
    }

    /** Whether a line stands in an item or begins one, so that the head is over. */
    static boolean beginsItems(Line line) {
        if (ItemStart.named(line).filter(ItemStart::sure).isPresent()) return true;
        return FieldHeadings.standard()
                .find(line.text())
                .filter(field -> ITEM_FIELDS.contains(field.key()) && !field.weak())
                .isPresent();
    }

    private static Contents from(List<SourceBlock> blocks, int heading) {
        ContentsLines lines = new ContentsLines(blocks, heading + 1);
        List<Entry> entries = lines.entries();
        if (entries.isEmpty() || !lines.paged() && !isRepeated(entries, blocks, lines.end())) return NONE;
        return new Contents(entries, heading, lines.end());
    }

    /** Lines without page numbers are contents only where the items they name follow. */
    private static boolean isRepeated(List<Entry> entries, List<SourceBlock> blocks, int from) {
        Contents contents = new Contents(entries, 0, 0);
        for (SourceBlock block : blocks.subList(from, blocks.size())) {
            if (block instanceof Line line
                    && contents.find(entry(titleOf(line)).title()).isPresent()) return true;
        }
        return false;
    }

    private static String titleOf(Line line) {
        return ItemStart.named(line).map(ItemStart::title).orElse(line.text());
    }

    /** The words before the page number of an entry. */
    static Optional<String> beforePage(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        Matcher page = PAGE.matcher(text);
        return page.matches() ? Optional.of(page.group(1)) : Optional.empty();
    }

    static Entry entry(String words) {
        Matcher number = NUMBER.matcher(words.strip());
        boolean counts = number.matches() && !isLower(number.group(2));
        return counts ? new Entry(number.group(1), number.group(2).strip()) : new Entry(null, words.strip());
    }

    /** "1. behandling af budgettet": the number belongs to the title. */
    private static boolean isLower(String title) {
        return Character.isLowerCase(title.codePointAt(0)) && Ordinals.areCounted(title);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The entry for a title; one of them may be cut off. */
    Optional<Entry> find(String title) {
        if (isEmpty()) return Optional.empty();
        String letters = letters(title);
        return entries.stream().filter(entry -> fit(entry.letters(), letters)).findFirst();
    }

    /** Whether an entry has this number, or may have it; a list that was cut off says nothing of the items behind. */
    boolean counts(String number) {
        return entries.stream().anyMatch(entry -> entry.isCounted(number));
    }

    /** Whether an item is listed as closed. */
    boolean closes(String number, String title) {
        String letters = letters(title);
        return entries.stream()
                .anyMatch(entry -> entry.closed() && entry.isCounted(number) && fit(entry.letters(), letters));
    }

    /** Whether an entry is longer than the title and goes on as these words do. */
    boolean goesOn(String title, String more) {
        if (isEmpty()) return false;
        String a = letters(title);
        String both = a + letters(more);
        return entries.stream()
                .map(Entry::letters)
                .anyMatch(entry -> entry.length() > a.length() && (entry.startsWith(both) || both.startsWith(entry)));
    }

    /** Whether the letters of an entry and of a title are the same, or those of one are cut off. */
    static boolean fit(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return false;
        if (a.equals(b)) return true;
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= SHORTEST_START && longer.startsWith(shorter);
    }

    static String letters(String title) {
        String open = ClosedWords.removed(title);
        return LETTERLESS.matcher(open.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
