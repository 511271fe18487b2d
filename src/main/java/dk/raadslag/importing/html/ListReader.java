package dk.raadslag.importing.html;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a list, also one whose nested lists stand beside the items instead of inside them, as Word writes them. */
final class ListReader {

    private final BlockWalk walk;
    private final int depth;
    private final List<ListItem> items = new ArrayList<>();

    ListReader(BlockWalk walk, int depth) {
        this.walk = walk;
        this.depth = depth;
    }

    Optional<Block> read(Element list, Style style) {
        for (Node child : list.childNodes()) add(child, style);
        if (items.isEmpty()) return Optional.empty();
        return Optional.of(
                list.normalName().equals("ol") ? new OrderedList(start(list), items) : new BulletList(items));
    }

    private void add(Node child, Style style) {
        if (child instanceof Element element) add(element, style);
        else addItem(walk.apart(child, style, depth + 1));
    }

    private void add(Element child, Style style) {
        switch (child.normalName()) {
            case "ul", "ol", "menu", "dir" ->
                new ListReader(walk, depth + 1).read(child, style).ifPresent(nested -> addItem(List.of(nested)));
            default -> addItem(walk.apart(child, style.within(child), depth + 1));
        }
    }

    private void addItem(List<Block> read) {
        List<Block> blocks = read.stream().flatMap(ListReader::allowed).toList();
        if (blocks.isEmpty()) return;
        if (items.isEmpty() || blocks.getFirst() instanceof Paragraph) items.add(new ListItem(blocks));
        else items.add(new ListItem(appended(items.removeLast().blocks(), blocks)));
    }

    private static Stream<Block> allowed(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(new Paragraph(heading.content()));
            case Table table -> Lines.lines(List.of(table)).stream().map(Paragraph::new);
            default -> Stream.of(block);
        };
    }

    private static List<Block> appended(List<Block> first, List<Block> next) {
        return Stream.concat(first.stream(), next.stream()).toList();
    }

    private static int start(Element list) {
        try {
            return Math.max(0, Integer.parseInt(list.attr("start").strip()));
        } catch (NumberFormatException _) {
            return 1;
        }
    }
}
