package dk.raadslag.importing.html;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a list of lines that begin with a bullet somebody typed. */
final class TypedLists {

    private static final Pattern BULLET = Pattern.compile("^[•·▪◦‣●○■□\\uf0b7\\uf0a7\\u2043]\\s*(?=\\S)");

    private final List<Block> gathered = new ArrayList<>();
    private final List<ListItem> items = new ArrayList<>();

    private TypedLists() {}

    static List<Block> gathered(List<Block> blocks) {
        TypedLists lists = new TypedLists();
        blocks.forEach(lists::add);
        lists.endList();
        return lists.gathered;
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph && hasBullets(paragraph)) {
            linesOf(paragraph).forEach(this::addLine);
        } else {
            endList();
            gathered.add(block);
        }
    }

    private static boolean hasBullets(Paragraph paragraph) {
        return linesOf(paragraph).stream().anyMatch(TypedLists::isBulleted);
    }

    private static boolean isBulleted(List<Inline> line) {
        return !line.isEmpty()
                && line.getFirst() instanceof Text text
                && BULLET.matcher(text.text()).find();
    }

    private static List<List<Inline>> linesOf(Paragraph paragraph) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : paragraph.content()) {
            if (inline instanceof LineBreak) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(inline);
            }
        }
        lines.add(line);
        return lines;
    }

    private void addLine(List<Inline> line) {
        if (isBulleted(line)) {
            items.add(new ListItem(List.of(new Paragraph(withoutBullet(line)))));
        } else {
            endList();
            gathered.add(new Paragraph(line));
        }
    }

    private static List<Inline> withoutBullet(List<Inline> line) {
        Text first = (Text) line.getFirst();
        List<Inline> rest = new ArrayList<>(line);
        rest.set(0, new Text(BULLET.matcher(first.text()).replaceFirst(""), first.marks(), first.href()));
        return rest;
    }

    private void endList() {
        if (!items.isEmpty()) gathered.add(new BulletList(items));
        items.clear();
    }
}
