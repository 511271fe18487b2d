package dk.raadslag.importing.shape;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The points of a recommendation, each as printed without its number: the items of its lists and the lines that begin
 * with "at"; without those what follows "indstiller, at".
 */
public final class RecommendationPoints {

    private static final Pattern LETTERED =
            Pattern.compile("^(?:\\([a-z]\\)|(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)])\\s+(?=\\S)");
    private static final Pattern RECOMMENDER = Pattern.compile(
            "(?iu)\\b(?:indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås|indstilling)\\b[^.:]{0,120}?[,:]?\\s*\\b(at\\s+\\S.*)$",
            Pattern.DOTALL);

    private static final Pattern OPENING = Pattern.compile(
            "(?iu)\\b(?:indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås)\\b.{0,150}\\bat\\s*:?$");

    private RecommendationPoints() {}

    public static List<String> of(RichText recommendation) {
        List<String> points = listed(recommendation.blocks());
        if (points.isEmpty()) points = inSentence(recommendation);
        return points.isEmpty() ? belowSentence(recommendation.blocks()) : points;
    }

    private static List<String> listed(List<Block> blocks) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.OrderedList list -> list.items().forEach(item -> points.add(point(item)));
                case Block.BulletList list -> list.items().forEach(item -> points.add(point(item)));
                case Block.Paragraph paragraph -> line(plain(paragraph), isList(blocks, i + 1), points);
                case Block.Heading _, Block.Table _, Block.Figure _ -> {}
            }
        }
        return points;
    }

    private static boolean isList(List<Block> blocks, int i) {
        return i < blocks.size()
                && (blocks.get(i) instanceof Block.OrderedList || blocks.get(i) instanceof Block.BulletList);
    }

    /** "at Chefforum" above a list only begins the points of the list. */
    private static void line(String line, boolean beforeList, List<String> points) {
        if (!beforeList && (line.startsWith("at ") || line.startsWith("At "))) points.add(line);
        else lettered(line, points);
    }

    private static void lettered(String line, List<String> points) {
        Matcher matcher = LETTERED.matcher(line);
        if (matcher.find()) points.add(line.substring(matcher.end()));
    }

    private static String point(ListItem item) {
        return PlainText.of(new RichText(item.blocks())).replace('\n', ' ').strip();
    }

    private static List<String> inSentence(RichText recommendation) {
        for (Block block : recommendation.blocks()) {
            Matcher matcher = RECOMMENDER.matcher(plain(block));
            if (matcher.find()) return List.of(matcher.group(1).strip());
        }
        return List.of();
    }

    /** "Direktøren indstiller, at" with the points in paragraphs of their own. */
    private static List<String> belowSentence(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!OPENING.matcher(plain(blocks.get(i))).find()) continue;
            return blocks.subList(i + 1, blocks.size()).stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .map(RecommendationPoints::plain)
                    .takeWhile(line -> !line.startsWith("("))
                    .toList();
        }
        return List.of();
    }

    private static String plain(Block block) {
        return PlainText.of(RichText.of(block)).strip();
    }
}
