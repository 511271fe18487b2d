package dk.raadslag.proofreading;

import dk.raadslag.richtext.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two or more lines in a row that begin with a hyphen, a bullet or successive numbers: a list to the eye alone. */
final class TypedListCheck implements Check {

    private static final Pattern MARKED = Pattern.compile(
            "(?iuU)^\\s*(?:([-–—•*·▪●◦])\\s+|(\\d{1,2}|[a-zæøå])[.)]\\s+(?!(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår|klasse|behandling)\\b))\\S");

    /** A line of a list: its mark, and its number where it has one. */
    private record Marked(String mark, int number, Place place, String words) {

        boolean goesOn(Marked next) {
            return mark.equals(next.mark) && (number < 0 || next.number == number + 1);
        }
    }

    @Override
    public void read(Copy copy, Context context, Consumer<Finding> findings) {
        List<Marked> run = new ArrayList<>();
        for (Placed placed : copy.blocks()) {
            if (!(placed.block() instanceof Paragraph)) {
                tell(run, findings);
                continue;
            }
            Line line = placed.lines().getFirst();
            int start = 0;
            for (String row : line.text().split("\n", -1)) {
                next(line, start, row, run, findings);
                start += row.length() + 1;
            }
        }
        tell(run, findings);
    }

    private static void next(Line line, int start, String row, List<Marked> run, Consumer<Finding> findings) {
        Matcher matcher = MARKED.matcher(row);
        if (row.isBlank()) return;
        if (!matcher.find()) {
            tell(run, findings);
            return;
        }
        Marked marked = marked(matcher, line.place(start, start + row.length()), row.strip());
        if (!run.isEmpty() && !run.getLast().goesOn(marked)) tell(run, findings);
        run.add(marked);
    }

    private static Marked marked(Matcher matcher, Place place, String words) {
        if (matcher.group(1) != null) return new Marked(matcher.group(1), -1, place, words);
        String number = matcher.group(2);
        boolean digits = Character.isDigit(number.charAt(0));
        return new Marked(digits ? "1" : "a", digits ? Integer.parseInt(number) : number.charAt(0), place, words);
    }

    private static void tell(List<Marked> run, Consumer<Finding> findings) {
        if (run.size() > 1) {
            Place place = new Place(
                    run.getFirst().place().from(), run.getLast().place().to());
            findings.accept(new Finding(
                    CheckKey.TYPED_LIST,
                    place,
                    run.getFirst().words(),
                    List.of(String.valueOf(run.size())),
                    List.of()));
        }
        run.clear();
    }
}
