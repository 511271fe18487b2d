package dk.raadslag.proofreading;

import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Bold or italics alone on a short line, with text under it: a screen reader hears no heading there. */
final class FakeHeadingCheck implements Check {

    private static final int LONGEST = 80;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?,;…]\\s*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Override
    public void read(Copy copy, Context context, Consumer<Finding> findings) {
        for (int i = 0; i < copy.blocks().size(); i++) {
            Placed placed = copy.blocks().get(i);
            int length = fake(placed);
            if (length == 0) continue;
            Line line = placed.lines().getFirst();
            boolean more = length < line.text().stripTrailing().length();
            if (more || headsWhatFollows(copy, i)) findings.accept(finding(line, length));
        }
    }

    /** One of several emphasised lines at the end of a text heads nothing. */
    private static boolean headsWhatFollows(Copy copy, int index) {
        for (Placed next : copy.blocks().subList(index + 1, copy.blocks().size())) {
            if (fake(next) == 0) return true;
        }
        return false;
    }

    private static int fake(Placed placed) {
        return placed.block() instanceof Paragraph paragraph ? fake(paragraph.content()) : 0;
    }

    /** How long the heading is that the paragraph is or begins with; 0 when there is none. */
    private static int fake(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        boolean strong = true;
        boolean em = true;
        for (Inline inline : content) {
            if (inline instanceof LineBreak && !words.toString().isBlank()) break;
            if (!(inline instanceof Text text)) return 0;
            words.append(text.text());
            if (text.text().isBlank()) continue;
            strong &= text.marks().contains(Mark.STRONG) && text.href() == null;
            em &= text.marks().contains(Mark.EM) && text.href() == null;
        }
        return (strong || em) && isHeading(words.toString()) ? words.length() : 0;
    }

    private static boolean isHeading(String words) {
        return words.length() <= LONGEST
                && LETTER.matcher(words).find()
                && !SENTENCE.matcher(words).matches();
    }

    private static Finding finding(Line line, int length) {
        String words = line.text().substring(0, length);
        int start = length - words.stripLeading().length();
        int end = words.stripTrailing().length();
        return line.finding(CheckKey.FAKE_HEADING, start, end, List.of(words.strip()), List.of());
    }
}
