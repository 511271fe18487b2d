package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.HeadLabels.Label;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the head of agendas and minutes: labels with their values, and the title line. */
final class HeadReader {

    /** Values that may go on over many lines. */
    private static final Set<Label> LONG =
            EnumSet.of(Label.PARTICIPANTS, Label.ABSENT, Label.MINUTE_TAKER, Label.CHAIR, Label.FRONT, Label.APPROVAL);

    private final HeadFacts facts = new HeadFacts();
    private @Nullable Label open;
    private String words = "";
    private String pending = "";

    private HeadReader() {}

    static HeadFacts read(List<SourceBlock> blocks) {
        HeadReader reader = new HeadReader();
        for (SourceBlock block : blocks) {
            switch (block) {
                case Line line -> reader.line(line);
                case Table table -> reader.table(table);
                case SourceBlock.PageBreak _ -> {}
            }
        }
        reader.open(null, "");
        reader.facts.complete();
        return reader.facts;
    }

    private void line(Line line) {
        String text = line.text();
        if (text.isEmpty()) return;
        Optional<HeadLabels.Found> label = HeadLabels.find(text, startsBold(line));
        if (label.isPresent()) {
            open(label.get().label(), label.get().words());
            value(label.get().value(), false);
        } else if (isTitle(line)) {
            open(null, "");
            facts.title(text);
        } else {
            value(text, line.marker() == null && goesOn(line));
        }
    }

    private void open(@Nullable Label label, String labelWords) {
        close();
        open = label;
        words = labelWords;
    }

    private void close() {
        if (open != null && !pending.isEmpty()) facts.value(open, words, pending);
        pending = "";
    }

    /** The title line ends the value of the label before it. */
    private boolean isTitle(Line line) {
        boolean told = open != null && !LONG.contains(open) && !pending.isEmpty();
        return told
                || line.heading() > 0
                || TitleWords.kind(line.text()).isPresent() && open != Label.KIND
                || open == null;
    }

    private static boolean startsBold(Line line) {
        for (Inline inline : line.content()) {
            if (inline instanceof Text text && !text.text().isBlank()) {
                return text.marks().contains(Mark.STRONG) && !line.isBold();
            }
        }
        return false;
    }

    /** A list parted by commas goes on over line ends, and over a page's end in the middle of a person. */
    private boolean goesOn(Line line) {
        boolean unfinished = pending.endsWith(",") || pending.lastIndexOf('(') > pending.lastIndexOf(')');
        return unfinished || !line.spaced() && pending.indexOf(',') > 0;
    }

    private void value(String value, boolean goesOn) {
        if (open == null || value.isEmpty()) return;
        if (goesOn) {
            pending = pending + " " + value;
            return;
        }
        close();
        pending = value;
    }

    private void table(Table table) {
        for (List<List<Inline>> row : table.rows()) {
            List<String> cells =
                    row.stream().map(Inline::plain).map(String::strip).toList();
            if (cells.isEmpty()) continue;
            Optional<HeadLabels.Found> found = HeadLabels.find(cells.getFirst(), true);
            if (found.isEmpty()) continue;
            String rest = cells.stream().skip(1).collect(Collectors.joining(" "));
            open(found.get().label(), found.get().words());
            value((found.get().value() + " " + rest).strip(), false);
        }
        open(null, "");
    }
}
