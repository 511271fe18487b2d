package dk.raadslag.importing.shape;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves notes printed at the end of a field to the places that refer to them. Only where the printed numbers are 1, 2,
 * 3 in the order of the references, for a footnote's number follows from its place and no printed number may change.
 */
final class Footnotes {

    private static final Pattern NOTE = Pattern.compile("\\[\\^?(\\d{1,3})]:?\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("^\\[\\^?\\d{1,3}]:?\\s+");
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^?(\\d{1,3})]");

    private final Map<Integer, List<Inline>> notes = new TreeMap<>();
    private final List<Integer> references = new ArrayList<>();

    private Footnotes() {}

    static RichText resolved(RichText text) {
        int end = text.blocks().size();
        Footnotes footnotes = new Footnotes();
        while (end > 0 && footnotes.takes(text.blocks().get(end - 1))) end--;
        if (footnotes.notes.isEmpty()) return text;
        List<Block> body = new ArrayList<>();
        for (Block block : text.blocks().subList(0, end)) body.add(footnotes.replaced(block));
        return footnotes.fit() ? new RichText(body) : text;
    }

    private boolean takes(Block block) {
        if (!(block instanceof Paragraph paragraph)) return false;
        Matcher matcher = NOTE.matcher(Inline.plain(paragraph.content()));
        if (!matcher.matches()) return false;
        return notes.put(Integer.parseInt(matcher.group(1)), withoutNumber(paragraph.content())) == null;
    }

    private static List<Inline> withoutNumber(List<Inline> content) {
        List<Inline> rest = new ArrayList<>(content);
        if (rest.getFirst() instanceof Text text) {
            rest.set(0, new Text(OPENING.matcher(text.text()).replaceFirst(""), text.marks(), text.href()));
        }
        return rest;
    }

    private boolean fit() {
        List<Integer> numbers = List.copyOf(notes.keySet());
        if (!references.equals(numbers)) return false;
        return numbers.getFirst() == 1 && numbers.getLast() == numbers.size();
    }

    private Block replaced(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Paragraph(replaced(paragraph.content()));
            case Block.BulletList list -> new Block.BulletList(items(list.items()));
            case Block.OrderedList list -> new Block.OrderedList(list.start(), items(list.items()));
            case Block.Table table ->
                new Block.Table(
                        table.caption(),
                        table.rows().stream().map(this::replaced).toList());
            case Block.Heading _, Block.Figure _ -> block;
        };
    }

    private List<Block.ListItem> items(List<Block.ListItem> items) {
        return items.stream()
                .map(item -> new Block.ListItem(
                        item.blocks().stream().map(this::replaced).toList()))
                .toList();
    }

    private Block.Row replaced(Block.Row row) {
        return new Block.Row(row.cells().stream()
                .map(cell -> new Block.Cell(replaced(cell.content())))
                .toList());
    }

    private List<Inline> replaced(List<Inline> content) {
        List<Inline> replaced = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Text text && text.href() == null) split(text, replaced);
            else replaced.add(inline);
        }
        return replaced;
    }

    private void split(Text text, List<Inline> replaced) {
        Matcher matcher = REFERENCE.matcher(text.text());
        int from = 0;
        while (matcher.find()) {
            List<Inline> note = notes.get(Integer.parseInt(matcher.group(1)));
            if (note == null) continue;
            references.add(Integer.parseInt(matcher.group(1)));
            replaced.add(new Text(text.text().substring(from, matcher.start()), text.marks(), null));
            replaced.add(new Footnote(note));
            from = matcher.end();
        }
        replaced.add(new Text(text.text().substring(from), text.marks(), null));
    }
}
