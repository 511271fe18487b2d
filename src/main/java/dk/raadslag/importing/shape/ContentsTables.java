package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** Takes the list of contents apart where it was marked as a table: a title and its page in every row. */
final class ContentsTables {

    private ContentsTables() {}

    static List<SourceBlock> apart(List<SourceBlock> blocks) {
        List<SourceBlock> apart = new ArrayList<>();
        boolean below = false;
        for (SourceBlock block : blocks) {
            if (below && block instanceof Table table && isPaged(table)) rows(table, apart);
            else apart.add(block);
            below = block instanceof Line line && Contents.isHeading(line);
        }
        return apart;
    }

    private static boolean isPaged(Table table) {
        return !table.rows().isEmpty() && table.rows().stream().allMatch(ContentsTables::endsWithPage);
    }

    private static boolean endsWithPage(List<List<Inline>> row) {
        return row.size() >= 2 && Inline.plain(row.getLast()).strip().matches("\\d{1,4}");
    }

    private static void rows(Table table, List<SourceBlock> apart) {
        for (List<List<Inline>> row : table.rows()) {
            List<Inline> entry = new ArrayList<>();
            for (List<Inline> cell : row) {
                if (!entry.isEmpty()) entry.add(Text.of(String.valueOf(SourceBlock.CELL)));
                entry.addAll(cell);
            }
            apart.add(new Line(table.place(), 0, null, 0, false, entry));
        }
    }
}
