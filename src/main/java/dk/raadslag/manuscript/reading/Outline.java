package dk.raadslag.manuscript.reading;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a text of lines that stand one under the other; empty lines only part others. */
final class Outline {

    /** Outside every list. */
    static final int TOP = -1;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private @Nullable Figure figure;
    private @Nullable List<Inline> caption;

    private record OpenList(Numbers.Place place, List<List<Block>> items) {

        Block closed() {
            List<ListItem> all = items.stream().map(ListItem::new).toList();
            return place.numbered() ? new OrderedList(place.start(), all) : new BulletList(all);
        }
    }

    void heading(int level, List<Inline> words) {
        settle(TOP);
        if (isBlank(Inline.plain(words))) paragraph(words, TOP);
        else blocks.add(new Heading(Math.clamp(level, 1, 2), words));
    }

    /** @param level of the list in whose last item it stands, or {@link #TOP} */
    void paragraph(List<Inline> words, int level) {
        settle(level);
        if (!words.isEmpty() && !words.stream().allMatch(Outline::isBlank)) here().add(new Paragraph(words));
    }

    void item(Numbers.Place place, List<Inline> words) {
        settle(place.level());
        OpenList open = lists.peek();
        boolean other = open != null && open.place().level() == place.level() && !place.goesOnFrom(open.place());
        if (other) close();
        if (lists.isEmpty() || lists.element().place().level() < place.level())
            lists.push(new OpenList(place, new ArrayList<>()));
        lists.element().items().add(new ArrayList<>());
        paragraph(words, place.level());
    }

    void figure(Figure drawn, int level) {
        settle(level);
        figure = drawn;
    }

    /** @param before whether it belongs to what comes after it */
    void caption(List<Inline> words, boolean before) {
        if (figure != null && !before) {
            figure = new Figure(figure.source(), figure.alt(), Inline.plain(words));
            settleFigure();
        } else {
            settle(TOP);
            caption = words;
        }
    }

    void table(List<Row> rows) {
        String words = caption == null ? null : Inline.plain(caption);
        caption = null;
        settle(TOP);
        if (!rows.isEmpty()) blocks.add(new Table(words, rows));
    }

    RichText text() {
        settle(TOP);
        return RichText.lifted(blocks);
    }

    /** Ends what cannot go on in a line at this level. */
    private void settle(int level) {
        settleFigure();
        if (caption != null) blocks.add(new Paragraph(caption));
        caption = null;
        while (!lists.isEmpty() && lists.element().place().level() > level) close();
    }

    private void settleFigure() {
        if (figure != null) here().add(figure);
        figure = null;
    }

    private void close() {
        Block list = lists.pop().closed();
        here().add(list);
    }

    private List<Block> here() {
        return lists.isEmpty() ? blocks : lists.element().items().getLast();
    }

    private static boolean isBlank(Inline inline) {
        return switch (inline) {
            case Text text -> isBlank(text.text());
            case LineBreak _ -> false;
            case Footnote _ -> false;
        };
    }

    private static boolean isBlank(String words) {
        return PlainText.isBlank(words);
    }
}
