package dk.raadslag.proofreading;

import dk.raadslag.proofreading.Line.Kind;
import dk.raadslag.richtext.Block.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Rows called "I alt", "Sum" or "Total" whose numbers are not the sum of those above. A sum may count from the last
 * one, count everything or count the sums. Columns of per cents, years, prices and the like are not added; a unit of
 * the last decimal may be lost in rounding.
 */
final class TableSumCheck implements Check {

    private static final Pattern SUM = Pattern.compile(
            "(?iuU)\\s*(?:i ?alt|sum|total|totalt|samlet|hovedtotal|sammenlagt|udgifter i alt|sum i alt|samlet sum|total i alt|subtotal|(?:\\p{L}+ ){1,3}i alt|i alt \\p{L}+(?: \\p{L}+)?)\\b[\\s:.*]*");
    private static final Pattern NOT_ADDED = Pattern.compile(
            "(?iuU).*(?:%|\\p{L}*(?:procent|andel|gennemsnit|pris|takst|alder|score|indeks)\\p{L}*|\\bpr\\.|\\b(?:pct|gns|snit|pr|per|sats|nr|nummer|dato|konto|år|uge|punkt|prioritet|kapacitet|mål|måltal|saldo|akkumuleret)\\b).*");
    private static final Pattern PART = Pattern.compile("(?iuU)\\s*(?:heraf|deraf|hvoraf|-\\s*heraf)\\b.*");
    private static final Pattern PLAINLY_SUM = Pattern.compile(
            "(?iuU)\\s*(?:i ?alt|sum|total|totalt|hovedtotal|(?:samlet )?sum i alt|samlet sum|total i alt)[\\s:.*]*");
    private static final int FEWEST = 2;

    /** The names of the columns, one row and its sum. */
    private static final int ONE_AND_ITS_SUM = 3;

    private static final int LONGEST_NAME = 100;

    @Override
    public void read(Copy copy, Context context, Consumer<Finding> findings) {
        for (Placed placed : copy.blocks()) {
            if (placed.block() instanceof Table table) read(rows(placed, table), findings);
        }
    }

    private static List<List<Line>> rows(Placed placed, Table table) {
        List<Line> cells =
                placed.lines().stream().filter(line -> line.kind() == Kind.CELL).toList();
        int width = table.rows().getFirst().cells().size();
        List<List<Line>> rows = new ArrayList<>();
        for (int at = 0; at < cells.size(); at += width) rows.add(cells.subList(at, at + width));
        return rows;
    }

    private static void read(List<List<Line>> rows, Consumer<Finding> findings) {
        for (int column = 1; column < rows.getFirst().size(); column++) {
            if (!NOT_ADDED.matcher(name(rows.getFirst().get(column))).matches()) column(rows, column, findings);
        }
    }

    private static void column(List<List<Line>> rows, int column, Consumer<Finding> findings) {
        Sums sums = new Sums();
        for (List<Line> row : rows.subList(1, rows.size())) {
            String name = name(row.getFirst());
            Line cell = row.get(column);
            Optional<BigDecimal> number = Numbers.of(cell.text());
            if (number.isEmpty()) {
                if (isNothing(cell.text())) continue;
                return;
            }
            if (SUM.matcher(name).matches()) {
                int fewest = rows.size() == ONE_AND_ITS_SUM
                                && PLAINLY_SUM.matcher(name).matches()
                        ? 1
                        : FEWEST;
                sums.fault(number.get(), fewest).ifPresent(right -> findings.accept(finding(cell, name, right)));
                sums.close(number.get());
            } else if (!PART.matcher(name).matches()) {
                sums.add(number.get());
            }
        }
    }

    private static String name(Line cell) {
        return cell.text().substring(0, Math.min(cell.text().length(), LONGEST_NAME));
    }

    private static boolean isNothing(String text) {
        return text.isBlank() || text.strip().matches("[-–−.]+");
    }

    private static Finding finding(Line cell, String name, BigDecimal right) {
        String words = cell.text();
        int start = words.length() - words.stripLeading().length();
        int end = words.stripTrailing().length();
        String sum = Numbers.printed(right);
        return cell.finding(CheckKey.TABLE_SUM, start, end, List.of(words.strip(), sum, name.strip()), List.of(sum));
    }

    /** What has been added up so far, down one column. */
    private static final class Sums {

        private BigDecimal sinceLast = BigDecimal.ZERO;
        private BigDecimal everything = BigDecimal.ZERO;
        private BigDecimal closed = BigDecimal.ZERO;
        private int scale;
        private int addends;
        private int closedOnes;

        void add(BigDecimal number) {
            sinceLast = sinceLast.add(number);
            everything = everything.add(number);
            scale = Math.max(scale, number.scale());
            addends++;
        }

        /** The sum that should have been, when it is another. */
        Optional<BigDecimal> fault(BigDecimal told, int fewest) {
            if (addends < fewest && closedOnes < FEWEST) return Optional.empty();
            boolean right = fits(told, sinceLast)
                    || fits(told, everything)
                    || closedOnes > 0 && fits(told, closed)
                    || closedOnes > 0 && fits(told, closed.add(sinceLast));
            return right ? Optional.empty() : Optional.of(addends == 0 ? closed : sinceLast);
        }

        private boolean fits(BigDecimal told, BigDecimal sum) {
            BigDecimal lost = scale == 0 ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(scale);
            return told.subtract(sum).abs().compareTo(lost) <= 0;
        }

        void close(BigDecimal told) {
            closed = closed.add(told);
            sinceLast = BigDecimal.ZERO;
            addends = 0;
            closedOnes++;
        }
    }
}
