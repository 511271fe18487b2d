package dk.raadslag.proofreading;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An alternative text that does not say what the picture shows: a file's name, "billede", the caption once more. */
final class PictureTextCheck implements Check {

    private static final Pattern FILE =
            Pattern.compile("(?iu)\\S.*\\.(?:png|jpe?g|gif|svg|bmp|tiff?|webp|heic|emf|wmf|pdf)");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?iu)(?:img|dsc|dscn|pic|image|billede|billedet|picture|foto|fotografi|photo|skærmbillede|skærmklip|screenshot|figur|figure|graf|diagram|logo|illustration|tegning|kort|unavngivet|untitled|alt|alternativ tekst|tekst)[\\s_.()-]*[\\d_-]*[\\s_.()-]*");
    private static final int SHORTEST = 3;

    @Override
    public void read(Copy copy, Context context, Consumer<Finding> findings) {
        for (Placed placed : copy.blocks()) {
            List<Figure> figures = figures(placed.block())
                    .filter(PictureTextCheck::saysNothing)
                    .toList();
            for (Figure figure : figures) findings.accept(placed.finding(CheckKey.PICTURE_TEXT, figure.alt()));
        }
    }

    private static Stream<Figure> figures(Block block) {
        return switch (block) {
            case Figure figure -> Stream.of(figure);
            case BulletList list -> inside(list.items());
            case OrderedList list -> inside(list.items());
            default -> Stream.empty();
        };
    }

    private static Stream<Figure> inside(List<ListItem> items) {
        return items.stream().flatMap(item -> item.blocks().stream()).flatMap(PictureTextCheck::figures);
    }

    private static boolean saysNothing(Figure figure) {
        String alt = figure.alt().strip();
        return alt.length() < SHORTEST
                || FILE.matcher(alt).matches()
                || SAYS_NOTHING.matcher(alt).matches()
                || figure.caption() != null
                        && alt.equalsIgnoreCase(figure.caption().strip());
    }
}
