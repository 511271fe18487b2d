package dk.raadslag.richtext;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

final class JsonReader {

    private int nodes;

    RichText document(JsonNode json) {
        JsonPlace doc = expect("doc", new JsonPlace(json, "doc", 0)).only("type", "content");
        return doc.build(() -> new RichText(content(doc, this::block)));
    }

    private Block block(JsonPlace place) {
        return switch (place.type()) {
            case "paragraph" -> new Paragraph(line(place.only("type", "content")));
            case "heading" -> heading(place.only("type", "attrs", "content"));
            case "bullet_list" -> bullets(place.only("type", "content"));
            case "ordered_list" -> ordered(place.only("type", "attrs", "content"));
            case "table" -> table(place.only("type", "attrs", "content"));
            case "figure" -> figure(place.only("type", "attrs"));
            default -> throw place.unknown();
        };
    }

    private Heading heading(JsonPlace place) {
        int level = place.attrs("level").number("level");
        return place.build(() -> new Heading(level, line(place)));
    }

    private BulletList bullets(JsonPlace place) {
        return place.build(() -> new BulletList(content(place, this::item)));
    }

    private OrderedList ordered(JsonPlace place) {
        int start = place.attrs("order").number("order");
        return place.build(() -> new OrderedList(start, content(place, this::item)));
    }

    private ListItem item(JsonPlace place) {
        expect("list_item", place).only("type", "content");
        return place.build(() -> new ListItem(content(place, this::block)));
    }

    private Table table(JsonPlace place) {
        String caption = place.attrs("caption").optional("caption");
        List<Row> rows = new ArrayList<>();
        for (JsonPlace row : counted(place)) rows.add(row(row, rows.isEmpty() ? "table_header" : "table_cell"));
        return place.build(() -> new Table(caption, rows));
    }

    private Row row(JsonPlace place, String cellType) {
        expect("table_row", place).only("type", "content");
        return new Row(content(place, cell -> cell(expect(cellType, cell))));
    }

    private Cell cell(JsonPlace place) {
        return new Cell(line(place.only("type", "content")));
    }

    private static Figure figure(JsonPlace place) {
        JsonPlace attrs = place.attrs("src", "alt", "caption");
        return attrs.build(() -> new Figure(attrs.string("src"), attrs.string("alt"), attrs.optional("caption")));
    }

    private List<Inline> line(JsonPlace place) {
        return content(place, this::inline);
    }

    private Inline inline(JsonPlace place) {
        return switch (place.type()) {
            case "text" -> text(place);
            case "hard_break" -> lineBreak(place);
            case "footnote" -> place.build(() -> new Footnote(line(place.only("type", "content"))));
            default -> throw place.unknown();
        };
    }

    private static LineBreak lineBreak(JsonPlace place) {
        place.only("type");
        return new LineBreak();
    }

    private static Text text(JsonPlace place) {
        place.only("type", "text", "marks");
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String href = null;
        Set<String> seen = new HashSet<>();
        for (JsonPlace mark : place.parts("marks")) {
            if (!seen.add(mark.type())) throw new InvalidText(mark.path(), "given twice");
            switch (mark.type()) {
                case "strong" -> marks.add(plain(mark, Mark.STRONG));
                case "em" -> marks.add(plain(mark, Mark.EM));
                case "link" -> href = mark.only("type", "attrs").attrs("href").string("href");
                default -> throw mark.unknown();
            }
        }
        return text(place, marks, href);
    }

    private static Mark plain(JsonPlace place, Mark mark) {
        place.only("type");
        return mark;
    }

    private static Text text(JsonPlace place, Set<Mark> marks, @Nullable String href) {
        String text = place.string("text");
        if (text.isEmpty()) throw new InvalidText(place.path() + "/text", "empty");
        return place.build(() -> new Text(text, marks, href));
    }

    private <T> List<T> content(JsonPlace place, Function<JsonPlace, T> read) {
        return counted(place).stream().map(read).toList();
    }

    private List<JsonPlace> counted(JsonPlace place) {
        List<JsonPlace> parts = place.parts("content");
        nodes += parts.size();
        if (nodes > Extent.MOST_NODES) throw new InvalidText(place.path(), "too many parts");
        return parts;
    }

    private static JsonPlace expect(String type, JsonPlace place) {
        if (!place.type().equals(type)) throw place.unknown();
        return place;
    }
}
