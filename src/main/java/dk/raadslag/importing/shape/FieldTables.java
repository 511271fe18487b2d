package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes tables apart that hold the fields of an item, a heading and its text in every row. */
final class FieldTables {

    private FieldTables() {}

    static List<SourceBlock> apart(List<SourceBlock> blocks) {
        List<SourceBlock> apart = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof Table table && holdsFields(table)) rows(table, apart);
            else apart.add(block);
        }
        return apart;
    }

    private static boolean holdsFields(Table table) {
        return !table.rows().isEmpty() && table.rows().stream().allMatch(FieldTables::isField);
    }

    private static boolean isField(List<List<Inline>> row) {
        return row.size() == 2
                && FieldHeadings.standard()
                        .find(Inline.plain(row.getFirst()))
                        .filter(field -> !field.weak() && !field.key().equals("absence"))
                        .isPresent();
    }

    private static void rows(Table table, List<SourceBlock> apart) {
        for (List<List<Inline>> row : table.rows()) {
            String heading = Inline.plain(row.getFirst()).strip();
            apart.add(Line.paragraph(table.place(), List.of(new Text(heading, Set.of(Mark.STRONG), null))));
            if (!Inline.plain(row.getLast()).isBlank()) apart.add(Line.paragraph(table.place(), row.getLast()));
        }
    }
}
