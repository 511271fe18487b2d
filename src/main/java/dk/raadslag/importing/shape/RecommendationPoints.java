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
 * The points of a recommendation, each as printed without its number: the items of its lists; without a list the lines
 * that begin with "at"; without those what follows "indstiller, at".
 */
public final class RecommendationPoints {

    private static final Pattern LETTERED =
            Pattern.compile("^(?:\\([a-z]\\)|(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)])\\s+(?=\\S)");
    private static final Pattern RECOMMENDER = Pattern.compile(
            "(?iu)\\b(?:indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås|indstilling)\\b[^.:]{0,120}?[,:]?\\s*\\b(at\\s+\\S.*)$",
            Pattern.DOTALL);

    private RecommendationPoints() {}

    public static List<String> of(RichText recommendation) {
        List<String> points = listed(recommendation);
        if (points.isEmpty()) points = lines(recommendation);
        return points.isEmpty() ? inSentence(recommendation) : points;
    }

    private static List<String> listed(RichText recommendation) {
        List<String> points = new ArrayList<>();
        for (Block block : recommendation.blocks()) {
            switch (block) {
                case Block.OrderedList list -> list.items().forEach(item -> points.add(point(item)));
                case Block.BulletList list -> list.items().forEach(item -> points.add(point(item)));
                case Block.Paragraph paragraph -> lettered(plain(paragraph), points);
                case Block.Heading _, Block.Table _, Block.Figure _ -> {}
            }
        }
        return points;
    }

    private static void lettered(String line, List<String> points) {
        Matcher matcher = LETTERED.matcher(line);
        if (matcher.find()) points.add(line.substring(matcher.end()));
    }

    private static String point(ListItem item) {
        return PlainText.of(new RichText(item.blocks())).replace('\n', ' ').strip();
    }

    private static List<String> lines(RichText recommendation) {
        return recommendation.blocks().stream()
                .map(RecommendationPoints::plain)
                .filter(line -> line.startsWith("at ") || line.startsWith("At "))
                .toList();
    }

    private static List<String> inSentence(RichText recommendation) {
        for (Block block : recommendation.blocks()) {
            Matcher matcher = RECOMMENDER.matcher(plain(block));
            if (matcher.find()) return List.of(matcher.group(1).strip());
        }
        return List.of();
    }

    private static String plain(Block block) {
        return PlainText.of(RichText.of(block)).strip();
    }
}
