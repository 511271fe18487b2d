package dk.raadslag.proofreading;

import dk.raadslag.proofreading.Line.Kind;
import dk.raadslag.richtext.Block.Table;
import java.util.List;
import java.util.function.Consumer;

/** A header row in which a column has no name; the corner above row names may be empty. */
final class TableHeaderCheck implements Check {

    @Override
    public void read(Copy copy, Context context, Consumer<Finding> findings) {
        for (Placed placed : copy.blocks()) {
            if (!(placed.block() instanceof Table table)) continue;
            int width = table.rows().getFirst().cells().size();
            List<Line> header = placed.lines().stream()
                    .filter(line -> line.kind() == Kind.CELL)
                    .limit(width)
                    .toList();
            if (width > 1)
                header.stream()
                        .skip(1)
                        .filter(TableHeaderCheck::isEmpty)
                        .findFirst()
                        .ifPresent(_ -> findings.accept(placed.finding(CheckKey.TABLE_HEADER)));
            else if (isEmpty(header.getFirst())) findings.accept(placed.finding(CheckKey.TABLE_HEADER));
        }
    }

    private static boolean isEmpty(Line cell) {
        return cell.text().isBlank();
    }
}
