package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.HeadLabels.Label;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the head of agendas and minutes: labels with their values, and the title line. */
final class HeadReader {

    private static final Set<Label> PEOPLE = EnumSet.of(Label.PARTICIPANTS, Label.ABSENT);

    /** Values that may go on over many lines. */
    private static final Set<Label> LONG =
            EnumSet.of(Label.PARTICIPANTS, Label.ABSENT, Label.MINUTE_TAKER, Label.CHAIR, Label.FRONT, Label.APPROVAL);

    /** A line that is shorter ended by itself. */
    private static final int FULL = 45;

    private final HeadFacts facts = new HeadFacts();
    private @Nullable Label open;
    private String words = "";
    private String pending = "";
    private String lastLine = "";
    private PeopleRows rows = new PeopleRows(List.of());

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
        facts.openness(text);
        if (ClosedWords.isSection(text) && TitleWords.kind(text).isEmpty()) {
            open(null, "");
            return;
        }
        Optional<HeadLabels.Found> label = HeadLabels.find(text, startsBold(line));
        if (label.isPresent()) {
            labelled(label.get());
        } else if (PeopleRows.isHeader(cells(withoutBracket(text)))) {
            if (text.toLowerCase(Locale.ROOT).endsWith("(afbud)")) open(Label.ABSENT, "");
            header(cells(withoutBracket(text)), Optional.empty());
        } else if (isTitle(line)) {
            open(null, "");
            facts.title(text);
        } else if (text.indexOf('\t') > 0 && PEOPLE.contains(open)) {
            row(cells(text));
        } else {
            value(text, line.marker() == null && goesOn(line));
        }
    }

    private void open(@Nullable Label label, String labelWords) {
        close();
        open = label;
        words = labelWords;
        rows = new PeopleRows(List.of());
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
        boolean unfinished = pending.endsWith(",")
                || pending.lastIndexOf('(') > pending.lastIndexOf(')')
                || PEOPLE.contains(open) && People.breaksOff(pending);
        boolean full =
                lastLine.length() >= FULL || Character.isLowerCase(line.text().codePointAt(0));
        boolean oneALine = People.isOneWithMore(lastLine) && People.isOneWithMore(line.text());
        return unfinished || !line.spaced() && pending.indexOf(',') > 0 && full && !oneALine;
    }

    private void value(String value, boolean goesOn) {
        if (open == null || value.isEmpty()) return;
        lastLine = value;
        if (goesOn) {
            pending = pending + " " + value;
            return;
        }
        close();
        pending = value;
    }

    private void labelled(HeadLabels.Found label) {
        open(label.label(), label.words());
        if (PEOPLE.contains(label.label()) && label.value().indexOf('\t') > 0) row(cells(label.value()));
        else value(label.value(), false);
    }

    private void table(Table table) {
        for (List<List<Inline>> row : table.rows()) {
            List<String> cells =
                    row.stream().map(Inline::plain).map(String::strip).toList();
            if (cells.stream().allMatch(String::isEmpty)) continue;
            facts.openness(cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(": ")));
            Optional<HeadLabels.Found> label = HeadLabels.find(cells.getFirst(), true);
            if (PeopleRows.isHeader(cells)) header(cells, label);
            else if (label.isPresent() && LONG.contains(label.get().label())) listed(label.get(), row);
            else if (label.isPresent()) labelled(label.get(), cells);
            else row(cells);
        }
        open(null, "");
    }

    /** The columns of a table of people; it may stand without the words "Deltagere" above. */
    private void header(List<String> cells, Optional<HeadLabels.Found> label) {
        if (open == null || !PEOPLE.contains(open)) open(Label.PARTICIPANTS, "");
        label.filter(found -> found.label() == Label.PARTICIPANTS)
                .ifPresent(found -> open(found.label(), found.words()));
        rows = new PeopleRows(cells);
    }

    private void labelled(HeadLabels.Found label, List<String> cells) {
        String rest = cells.stream().skip(1).collect(Collectors.joining(" "));
        open(label.label(), label.words());
        value((label.value() + " " + rest).strip(), false);
    }

    /** People in one cell, each on a line of its own. */
    private void listed(HeadLabels.Found label, List<List<Inline>> row) {
        open(label.label(), label.words());
        value(label.value(), false);
        row.stream().skip(1).flatMap(cell -> lines(cell).stream()).forEach(line -> value(line, goesOnInCell()));
    }

    private boolean goesOnInCell() {
        return pending.endsWith(",") || pending.lastIndexOf('(') > pending.lastIndexOf(')');
    }

    private static List<String> lines(List<Inline> cell) {
        List<String> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : cell) {
            if (inline instanceof Inline.LineBreak) {
                lines.add(Inline.plain(line).strip());
                line.clear();
            } else {
                line.add(inline);
            }
        }
        lines.add(Inline.plain(line).strip());
        return lines;
    }

    private void row(List<String> cells) {
        close();
        if (PeopleRows.isHeader(cells)) {
            header(cells, Optional.empty());
            return;
        }
        if (open != null && PEOPLE.contains(open) && facts.people(open, rows.people(cells))) return;
        String line = cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
        boolean goesOn = open != null && LONG.contains(open) && cells.getFirst().isEmpty();
        if (goesOn) value(line, false);
        else facts.title(line);
    }

    private static String withoutBracket(String line) {
        return line.length() > 200 ? line : line.replaceFirst("\\s*\\([^()]*\\)$", "");
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(line.indexOf('\t') < 0 ? "/" : "\t", -1))
                .map(String::strip)
                .toList();
    }
}
