package dk.raadslag.importing.exported;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The points of a recommendation, each without its number. */
final class Points {

    private static final Pattern NUMBERED = Pattern.compile("(?s)(?:\\(?(?:\\d{1,2}|[A-Za-z])[.)]|[-–])\\s+(.*)");
    private static final Pattern AT = Pattern.compile("(?isU)at\\b.*");
    private static final Pattern SENTENCE = Pattern.compile("(?isU).*?\\bindstill\\w*.*?,?\\s(at\\b.*)");

    private Points() {}

    static List<String> of(RichText recommendation) {
        List<String> listed =
                recommendation.blocks().stream().flatMap(Points::items).toList();
        if (!listed.isEmpty()) return listed;
        List<String> lines =
                PlainText.of(recommendation).lines().map(String::strip).toList();
        List<String> marked = lines.stream().flatMap(Points::marked).toList();
        return marked.isEmpty() ? lines.stream().flatMap(Points::inSentence).toList() : marked;
    }

    private static Stream<String> items(Block block) {
        return switch (block) {
            case BulletList list -> list.items().stream().map(Points::words);
            case OrderedList list -> list.items().stream().map(Points::words);
            default -> Stream.empty();
        };
    }

    private static String words(ListItem item) {
        return PlainText.of(new RichText(item.blocks())).replace('\n', ' ').strip();
    }

    private static Stream<String> marked(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) return Stream.of(numbered.group(1).strip());
        return AT.matcher(line).matches() ? Stream.of(line) : Stream.empty();
    }

    private static Stream<String> inSentence(String line) {
        Matcher sentence = SENTENCE.matcher(line);
        return sentence.matches() ? Stream.of(sentence.group(1).strip()) : Stream.empty();
    }
}
