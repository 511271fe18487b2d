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
import java.util.List;
import org.jspecify.annotations.Nullable;

final class HtmlWriter {

    private final int headingLevel;
    private final String prefix;
    private final boolean print;
    private final StringBuilder html = new StringBuilder();
    private final List<Footnote> notes = new ArrayList<>();

    HtmlWriter(int headingLevel, String prefix, boolean print) {
        this.headingLevel = headingLevel;
        this.prefix = Html.escape(prefix);
        this.print = print;
    }

    String write(RichText text) {
        text.blocks().forEach(this::block);
        if (!notes.isEmpty()) notes();
        return html.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> element("p", paragraph.content());
            case Heading heading -> element("h" + Math.min(6, headingLevel + heading.level() - 1), heading.content());
            case BulletList list -> bullets(list.items());
            case OrderedList list -> ordered(list);
            case Table table -> table(table);
            case Figure figure -> figure(figure);
        }
    }

    private void element(String name, List<Inline> content) {
        html.append('<').append(name).append('>');
        line(content);
        html.append("</").append(name).append(">\n");
    }

    private void bullets(List<ListItem> items) {
        html.append("<ul>\n");
        for (ListItem item : items) item("", item);
        html.append("</ul>\n");
    }

    private void ordered(OrderedList list) {
        html.append(list.start() == 1 ? "<ol>\n" : "<ol start=\"" + list.start() + "\">\n");
        int number = list.start();
        for (ListItem item : list.items()) item(print ? marker(number++) : "", item);
        html.append("</ol>\n");
    }

    private static String marker(int number) {
        return "<span class=\"marker\">" + number + ".</span> ";
    }

    private void item(String marker, ListItem item) {
        html.append("<li>").append(marker);
        boolean first = true;
        for (Block block : item.blocks()) {
            if (first && block instanceof Paragraph paragraph) line(paragraph.content());
            else block(block);
            first = false;
        }
        html.append("</li>\n");
    }

    private void table(Table table) {
        // A caption element lands after its table in the tag tree of a PDF.
        caption(table.caption());
        Row header = table.rows().getFirst();
        List<Row> body = table.rows().subList(1, table.rows().size());
        html.append("<table>\n");
        // A table has a body, also in the tags of a PDF: the header is it where there is nothing else.
        html.append(body.isEmpty() ? "<tbody>\n" : "<thead>\n");
        row(header, "<th scope=\"col\">", "</th>");
        if (!body.isEmpty()) html.append("</thead>\n<tbody>\n");
        for (Row row : body) row(row, "<td>", "</td>");
        html.append("</tbody>\n</table>\n");
    }

    private void caption(@Nullable String caption) {
        if (caption != null) {
            html.append("<p class=\"caption\">").append(Html.escape(caption)).append("</p>\n");
        }
    }

    private void row(Row row, String open, String close) {
        html.append("<tr>");
        for (Cell cell : row.cells()) {
            html.append(open);
            line(cell.content());
            html.append(close);
        }
        html.append("</tr>\n");
    }

    private void figure(Figure figure) {
        String alt = Html.escape(figure.alt());
        html.append("<figure><img src=\"").append(Html.escape(figure.source()));
        html.append("\" alt=\"").append(alt).append("\"/>");
        if (figure.caption() != null) {
            html.append("<figcaption>").append(Html.escape(figure.caption())).append("</figcaption>");
        }
        html.append("</figure>\n");
    }

    private void line(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Text text -> text(text);
            case LineBreak _ -> html.append("<br/>");
            case Footnote note -> reference(note);
        }
    }

    private void text(Text text) {
        String href = shown(text.href());
        boolean plain = text.marks().isEmpty() && href == null;
        if (plain && print) html.append("<span>");
        if (href != null) link(href);
        if (text.marks().contains(Mark.STRONG)) html.append("<strong>");
        if (text.marks().contains(Mark.EM)) html.append("<em>");
        html.append(Html.escape(text.text()));
        if (text.marks().contains(Mark.EM)) html.append("</em>");
        if (text.marks().contains(Mark.STRONG)) html.append("</strong>");
        if (href != null) html.append("</a>");
        if (plain && print) html.append("</span>");
    }

    private @Nullable String shown(@Nullable String href) {
        return href != null && print && Links.within(href) ? null : href;
    }

    private void link(String href) {
        html.append("<a href=\"").append(Html.escape(href)).append('"');
        title(href);
        html.append('>');
    }

    private void reference(Footnote note) {
        notes.add(note);
        int number = notes.size();
        html.append("<sup>");
        anchor(number, "ref", "note", "doc-noteref", Inline.plain(note.content()));
        html.append("</sup>");
    }

    private void notes() {
        html.append("<ol class=\"notes\">\n");
        for (int number = 1; number <= notes.size(); number++) {
            html.append("<li>");
            anchor(number, "note", "ref", "doc-backlink", "[" + number + "]");
            html.append(' ');
            line(notes.get(number - 1).content());
            html.append("</li>\n");
        }
        html.append("</ol>\n");
    }

    private void anchor(int number, String name, String target, String role, String title) {
        html.append("<a id=\"").append(prefix).append(name).append('-').append(number);
        html.append("\" href=\"#").append(prefix).append(target).append('-').append(number);
        html.append("\" role=\"").append(role).append('"');
        title(title.isBlank() ? "[" + number + "]" : title);
        html.append(">[").append(number).append("]</a>");
    }

    private void title(String title) {
        if (print) html.append(" title=\"").append(Html.escape(title)).append('"');
    }
}
