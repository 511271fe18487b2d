package dk.raadslag.manuscript.reading;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the lines of a text are, by their words. LibreOffice writes the line after one whose end was deleted with the
 * look of that one; here it is found again.
 */
final class Looks {

    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        /** A further paragraph of an item. */
        CONTINUED
    }

    /** @param level of a heading; 0 for other lines */
    record Look(Kind kind, int level) {}

    /** Lines alike that look different are none. */
    private final Map<String, Optional<Look>> byWords = new HashMap<>();

    Looks(RichText text) {
        text.blocks().forEach(block -> block(block, Kind.PARAGRAPH));
    }

    Optional<Look> of(List<Inline> words) {
        return byWords.getOrDefault(key(words), Optional.empty());
    }

    private void block(Block block, Kind paragraph) {
        switch (block) {
            case Heading heading -> add(heading.content(), new Look(Kind.HEADING, heading.level()));
            case Paragraph line -> add(line.content(), new Look(paragraph, 0));
            case BulletList list -> items(list.items());
            case OrderedList list -> items(list.items());
            case Table _, Figure _ -> {}
        }
    }

    private void items(List<ListItem> items) {
        for (ListItem item : items)
            for (int place = 0; place < item.blocks().size(); place++)
                block(item.blocks().get(place), place == 0 ? Kind.ITEM : Kind.CONTINUED);
    }

    private void add(List<Inline> words, Look look) {
        byWords.merge(key(words), Optional.of(look), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    private static String key(List<Inline> words) {
        return Inline.plain(words).strip();
    }
}
