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
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

final class JsonWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonWriter() {}

    static ObjectNode document(RichText text) {
        return holding(node("doc"), text.blocks(), JsonWriter::block);
    }

    private static ObjectNode block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> line(node("paragraph"), paragraph.content());
            case Heading heading -> line(level(heading.level()), heading.content());
            case BulletList list -> holding(node("bullet_list"), list.items(), JsonWriter::item);
            case OrderedList list -> holding(order(list.start()), list.items(), JsonWriter::item);
            case Table table -> table(table);
            case Figure figure -> figure(figure);
        };
    }

    private static ObjectNode level(int level) {
        ObjectNode heading = node("heading");
        heading.putObject("attrs").put("level", level);
        return heading;
    }

    private static ObjectNode order(int start) {
        ObjectNode list = node("ordered_list");
        list.putObject("attrs").put("order", start);
        return list;
    }

    private static ObjectNode item(ListItem item) {
        return holding(node("list_item"), item.blocks(), JsonWriter::block);
    }

    private static ObjectNode table(Table table) {
        ObjectNode json = node("table");
        json.putObject("attrs").put("caption", table.caption());
        ArrayNode rows = json.putArray("content");
        for (Row row : table.rows()) rows.add(row(row, rows.isEmpty() ? "table_header" : "table_cell"));
        return json;
    }

    private static ObjectNode row(Row row, String cellType) {
        return holding(node("table_row"), row.cells(), cell -> cell(cell, cellType));
    }

    private static ObjectNode cell(Cell cell, String type) {
        return line(node(type), cell.content());
    }

    private static ObjectNode figure(Figure figure) {
        ObjectNode json = node("figure");
        json.putObject("attrs")
                .put("src", figure.source())
                .put("alt", figure.alt())
                .put("caption", figure.caption());
        return json;
    }

    private static ObjectNode line(ObjectNode json, List<Inline> content) {
        return holding(json, content, JsonWriter::inline);
    }

    private static ObjectNode inline(Inline inline) {
        return switch (inline) {
            case Text text -> text(text);
            case LineBreak _ -> node("hard_break");
            case Footnote note -> line(node("footnote"), note.content());
        };
    }

    private static ObjectNode text(Text text) {
        ObjectNode json = node("text").put("text", text.text());
        ArrayNode marks = JSON.arrayNode();
        if (text.href() != null)
            marks.addObject().put("type", "link").putObject("attrs").put("href", text.href());
        for (Mark mark : Mark.values()) {
            if (text.marks().contains(mark))
                marks.addObject().put("type", mark.name().toLowerCase(Locale.ROOT));
        }
        if (!marks.isEmpty()) json.set("marks", marks);
        return json;
    }

    private static <T> ObjectNode holding(ObjectNode json, List<T> parts, Function<T, ? extends JsonNode> write) {
        // ProseMirror leaves out the content of a node that has none.
        if (parts.isEmpty()) return json;
        ArrayNode content = json.putArray("content");
        for (T part : parts) content.add(write.apply(part));
        return json;
    }

    private static ObjectNode node(String type) {
        return JSON.objectNode().put("type", type);
    }
}
