package dk.raadslag.importing.html;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through HTML and gathers blocks. */
final class BlockWalk {

    /** Deeper than any person writes, and far from what the stack can bear. */
    private static final int DEEPEST = 150;

    private final Footnotes footnotes;
    private final HeadingLevels levels;
    private final List<String> remarks;

    private final List<Block> blocks = new ArrayList<>();
    private final Line line = new Line();

    BlockWalk(Footnotes footnotes, HeadingLevels levels, List<String> remarks) {
        this.footnotes = footnotes;
        this.levels = levels;
        this.remarks = remarks;
    }

    /** The blocks of an element that stands at this depth, gathered apart from those read so far. */
    List<Block> apart(Node node, Style style, int depth) {
        BlockWalk walk = new BlockWalk(footnotes, levels, remarks);
        if (node instanceof Element element) walk.children(element, style, depth);
        else walk.node(node, style, depth);
        return walk.blocks();
    }

    void inside(Element element) {
        children(element, Style.PLAIN, 0);
        endLine();
    }

    List<Block> blocks() {
        endLine();
        return List.copyOf(blocks);
    }

    private void children(Element parent, Style style, int depth) {
        for (Node child : parent.childNodes()) node(child, style, depth + 1);
    }

    private void node(Node node, Style style, int depth) {
        if (node instanceof TextNode text) line.words(text.getWholeText(), style);
        if (node instanceof Element element) element(element, style, depth);
    }

    private void element(Element element, Style style, int depth) {
        if (depth > DEEPEST) {
            line.words(" " + element.wholeText() + " ", style);
            return;
        }
        switch (element.normalName()) {
            case "script", "style", "title", "meta", "link", "head", "base", "template" -> {}
            case "br" -> lineBreak();
            case "img" -> picture(element, style);
            case "pre" -> preformatted(element, style);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, style, depth);
            case "ul", "ol", "menu", "dir" -> list(element, style, depth);
            case "table" -> table(element, style, depth);
            default -> other(element, style, depth);
        }
    }

    private void lineBreak() {
        if (line.endsInLineBreak()) endLine();
        else line.lineBreak();
    }

    private void picture(Element picture, Style style) {
        String alt = picture.attr("alt").strip();
        String source = picture.attr("src").strip();
        if (alt.isEmpty()) {
            remarks.add("Et billede uden alternativ tekst er ikke taget med.");
        } else if (source.isEmpty() || source.toLowerCase(Locale.ROOT).startsWith("data:")) {
            remarks.add("Et indlejret billede er ikke taget med, kun dets alternative tekst: »" + alt + "«.");
            line.words(" " + alt + " ", style);
        } else {
            endLine();
            blocks.add(new Figure(source, alt, null));
        }
    }

    private void preformatted(Element element, Style style) {
        endLine();
        for (String text : element.wholeText().split("\\R", -1)) {
            line.words(text, style);
            line.lineBreak();
        }
        endLine();
    }

    private void heading(Element element, Style style, int depth) {
        endLine();
        Style unmarked = style.within(element).without(Mark.STRONG);
        for (Block block : apart(element, unmarked, depth)) {
            if (block instanceof Paragraph words) blocks.add(new Heading(levels.next(element), Lines.plain(words)));
            else blocks.add(block);
        }
    }

    private void list(Element element, Style style, int depth) {
        endLine();
        new ListReader(this, depth).read(element, style).ifPresent(blocks::add);
    }

    private void table(Element element, Style style, int depth) {
        endLine();
        blocks.addAll(new TableReader(this, depth).read(element, style));
    }

    private void other(Element element, Style style, int depth) {
        if (isHidden(element)) {
            if (element.hasText()) remarks.add("Skjult tekst er ikke taget med: »" + beginning(element) + "«.");
        } else if (footnotes.isReference(element)) {
            line.add(new Inline.Footnote(footnotes.note(element, this)));
        } else if (element.isBlock()) {
            endLine();
            children(element, style.within(element), depth);
            endLine();
        } else {
            children(element, style.within(element), depth);
        }
    }

    private static boolean isHidden(Element element) {
        String css = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return css.contains("display:none") || css.contains("mso-hide:all");
    }

    private static String beginning(Element element) {
        String text = element.text();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private void endLine() {
        List<Inline> content = line.take();
        if (!content.isEmpty()) blocks.add(new Paragraph(content));
    }
}
