package dk.raadslag.proofreading;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text in the short notation of the labelled set, which says at its head how it is written. */
final class Fragment {

    private static final Pattern SIGN =
            Pattern.compile("(\\*\\*)|(__)(?!_)|\\[([^]]+)]\\(([^)]+)\\)|\\^\\(([^)]+)\\)|(⏎)");

    private Fragment() {}

    static RichText read(String written) {
        return new RichText(parts(written, " ¶ ", Fragment::block));
    }

    private static Block block(String written) {
        String rest = written.substring(written.indexOf(' ') + 1);
        return switch (written.split(" ", 2)[0]) {
            case "H1" -> new Heading(1, line(rest));
            case "H2" -> new Heading(2, line(rest));
            case "LIST" -> new BulletList(parts(rest, " ; ", item -> new ListItem(List.of(new Paragraph(line(item))))));
            case "TABLE" -> new Table(null, parts(rest, " // ", Fragment::row));
            case "PIC" -> figure(rest.split(" ?! ?", -1));
            default -> new Paragraph(line(written));
        };
    }

    private static Row row(String written) {
        return new Row(parts(written, " ; ", cell -> new Cell(line(cell.strip()))));
    }

    private static Figure figure(String[] parts) {
        return new Figure(parts[0], parts[1], parts.length > 2 ? parts[2] : null);
    }

    private static <T> List<T> parts(String written, String between, Function<String, T> read) {
        return Arrays.stream(written.split(Pattern.quote(between), -1))
                .map(read)
                .toList();
    }

    private static List<Inline> line(String written) {
        List<Inline> line = new ArrayList<>();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Matcher sign = SIGN.matcher(written);
        int at = 0;
        while (sign.find()) {
            line.add(text(written.substring(at, sign.start()), marks, null));
            at = sign.end();
            if (sign.group(1) != null) turn(Mark.STRONG, marks);
            if (sign.group(2) != null) turn(Mark.EM, marks);
            if (sign.group(3) != null) line.add(text(sign.group(3), marks, sign.group(4)));
            if (sign.group(5) != null) line.add(new Footnote(List.of(Text.of(sign.group(5)))));
            if (sign.group(6) != null) line.add(new LineBreak());
        }
        line.add(text(written.substring(at), marks, null));
        return line;
    }

    private static Text text(String words, Set<Mark> marks, @Nullable String href) {
        return new Text(words, Set.copyOf(marks), href);
    }

    private static void turn(Mark mark, Set<Mark> marks) {
        if (!marks.remove(mark)) marks.add(mark);
    }
}
