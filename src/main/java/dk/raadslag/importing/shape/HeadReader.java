package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.HeadLabels.Label;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Table;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the head of agendas and minutes: labels with their values, and the title line. */
final class HeadReader {

    private final HeadFacts facts = new HeadFacts();
    private @Nullable Label open;

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
        return reader.facts;
    }

    private void line(Line line) {
        String text = line.text();
        if (text.isEmpty()) return;
        Optional<HeadLabels.Found> label = HeadLabels.find(text, startsBold(line));
        if (label.isPresent()) {
            open = label.get().label();
            facts.saw(open);
            if (!label.get().value().isEmpty()) value(label.get().value());
        } else if (isTitle(line)) {
            open = null;
            facts.title(text);
        } else {
            value(text);
        }
    }

    /** The title line ends the value of the label before it. */
    private boolean isTitle(Line line) {
        return line.heading() > 0 || TitleWords.kind(line.text()).isPresent() && open != Label.KIND || open == null;
    }

    private static boolean startsBold(Line line) {
        for (Inline inline : line.content()) {
            if (inline instanceof Text text && !text.text().isBlank()) {
                return text.marks().contains(Mark.STRONG) && !line.isBold();
            }
        }
        return false;
    }

    private void value(String value) {
        if (open == null || open == Label.IGNORED || open == Label.CONTENTS) return;
        facts.value(open, value);
        boolean manyLines = switch (open) {
            case PARTICIPANTS, ABSENT, MINUTE_TAKER, CHAIR, FRONT, APPROVAL -> true;
            case DATE, TIME, END, PLACE, COMMITTEE, KIND, CONTENTS, IGNORED -> false;
        };
        if (!manyLines) open = null;
    }

    private void table(Table table) {
        for (List<List<Inline>> row : table.rows()) {
            String label = row.isEmpty() ? "" : Inline.plain(row.getFirst()).strip();
            String value = row.size() < 2
                    ? ""
                    : String.join(
                                    " ",
                                    row.subList(1, row.size()).stream()
                                            .map(Inline::plain)
                                            .toList())
                            .strip();
            Optional<HeadLabels.Found> found = HeadLabels.find(label, true);
            if (found.isEmpty()) continue;
            open = found.get().label();
            facts.saw(open);
            value((found.get().value() + " " + value).strip());
        }
        open = null;
    }

    static EditionKind kindOr(@Nullable EditionKind kind, EditionKind other) {
        return kind == null ? other : kind;
    }
}
