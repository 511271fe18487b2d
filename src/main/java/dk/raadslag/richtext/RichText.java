package dk.raadslag.richtext;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A text as a tree of blocks. Immutable; what cannot be shown accessibly (a skipped heading level, an empty heading, a
 * table without a header row, a figure without alternative text) cannot be built: the constructors refuse it with
 * {@link IllegalArgumentException}. Any Jackson mapper reads and writes it as {@link RichTextJson} does.
 */
@JsonSerialize(using = RichTextJson.Serializer.class)
@JsonDeserialize(using = RichTextJson.Deserializer.class)
public record RichText(List<Block> blocks) {

    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        blocks = List.copyOf(blocks);
        requireNoSkippedLevel(blocks);
    }

    private static void requireNoSkippedLevel(List<Block> blocks) {
        int level = 0;
        for (Block block : blocks) {
            if (!(block instanceof Heading heading)) continue;
            if (heading.level() > level + 1) {
                throw new IllegalArgumentException("A heading of level 2 stands under one of level 1");
            }
            level = heading.level();
        }
    }

    public static RichText of(Block... blocks) {
        return new RichText(List.of(blocks));
    }

    /** The text of these blocks, where a heading that skips a level is lifted to the level that may stand there. */
    public static RichText lifted(List<Block> blocks) {
        List<Block> lifted = new ArrayList<>(blocks.size());
        int level = 0;
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                level = Math.min(heading.level(), level + 1);
                lifted.add(new Heading(level, heading.content()));
            } else {
                lifted.add(block);
            }
        }
        return new RichText(lifted);
    }

    /** The same text with other figures. */
    public RichText withFigures(UnaryOperator<Figure> change) {
        return new RichText(withFigures(blocks, change));
    }

    private static List<Block> withFigures(List<Block> blocks, UnaryOperator<Figure> change) {
        return blocks.stream().map(block -> withFigures(block, change)).toList();
    }

    private static Block withFigures(Block block, UnaryOperator<Figure> change) {
        return switch (block) {
            case Figure figure -> change.apply(figure);
            case BulletList list -> new BulletList(itemsWithFigures(list.items(), change));
            case OrderedList list -> new OrderedList(list.start(), itemsWithFigures(list.items(), change));
            case Paragraph _, Heading _, Table _ -> block;
        };
    }

    private static List<ListItem> itemsWithFigures(List<ListItem> items, UnaryOperator<Figure> change) {
        return items.stream()
                .map(item -> new ListItem(withFigures(item.blocks(), change)))
                .toList();
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
