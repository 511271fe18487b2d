package dk.raadslag.publication.print;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the pictures themselves into a text, or the words for them where there is no picture to show. */
final class Illustrations {

    private final Pictures pictures;
    private final List<String> missing = new ArrayList<>();
    private int room;

    /** @param room how many characters the pictures may take in all */
    Illustrations(Pictures pictures, int room) {
        this.pictures = pictures;
        this.room = room;
    }

    List<String> missing() {
        return missing;
    }

    RichText in(RichText text) {
        return new RichText(in(text.blocks()));
    }

    private List<Block> in(List<Block> blocks) {
        return blocks.stream().flatMap(this::block).toList();
    }

    private Stream<Block> block(Block block) {
        return switch (block) {
            case Figure figure -> figure(figure);
            case BulletList list -> Stream.of(new BulletList(items(list.items())));
            case OrderedList list -> Stream.of(new OrderedList(list.start(), items(list.items())));
            default -> Stream.of(block);
        };
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream().map(item -> new ListItem(in(item.blocks()))).toList();
    }

    private Stream<Block> figure(Figure figure) {
        byte[] bytes = pictures.find(figure.source());
        String picture = bytes == null ? null : PrintablePicture.dataAddress(bytes);
        if (picture != null) {
            room -= picture.length();
            if (room < 0) throw new TooLargeToPrint();
            return Stream.of(new Figure(picture, figure.alt(), figure.caption()));
        }
        missing.add(figure.source());
        Block words = new Paragraph(List.of(new Text(figure.alt(), Set.of(Mark.EM), null)));
        return figure.caption() == null ? Stream.of(words) : Stream.of(words, Paragraph.of(figure.caption()));
    }
}
