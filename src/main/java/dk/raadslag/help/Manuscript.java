package dk.raadslag.help;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A help text as it is written: a title, a lead, and then steps, sections and pictures in Markdown without HTML. */
final class Manuscript {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(Label.Renderer::new)
            .build();

    private final String title;
    private final Node lead;
    private final List<Node> body;

    private Manuscript(String title, Node lead, List<Node> body) {
        this.title = title;
        this.lead = lead;
        this.body = body;
    }

    /** @throws IllegalArgumentException when it does not begin with a title and a lead */
    static Manuscript read(String markdown, Words words) {
        Node document = PARSER.parse(markdown);
        Label.putInto(document, words);
        Iterator<Node> blocks = children(document).iterator();
        if (!(next(blocks) instanceof Heading title)
                || title.getLevel() != 1
                || !(next(blocks) instanceof Paragraph lead))
            throw new IllegalArgumentException("A help text begins with a title and a lead");
        List<Node> body = new ArrayList<>();
        blocks.forEachRemaining(body::add);
        return new Manuscript(text(title), lead, body);
    }

    private static Node next(Iterator<Node> blocks) {
        return blocks.hasNext() ? blocks.next() : new Document();
    }

    String title() {
        return title;
    }

    /** @param titles of the pages that links without words of their own lead to, by address */
    HelpPage page(UnaryOperator<String> titles, Pictures pictures) {
        name(lead, titles);
        List<Part> parts = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        for (Node block : body) {
            if (block instanceof Paragraph && block.getFirstChild() instanceof Image image && image.getNext() == null) {
                close(prose, parts);
                parts.add(pictures.of(image.getDestination(), text(image)));
            } else {
                name(block, titles);
                prose.append(HTML.render(block));
            }
        }
        close(prose, parts);
        return new HelpPage(title, inline(lead), parts);
    }

    private static void close(StringBuilder prose, List<Part> parts) {
        if (!prose.isEmpty()) parts.add(new Part.Prose(prose.toString()));
        prose.setLength(0);
    }

    private static void name(Node within, UnaryOperator<String> titles) {
        within.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getFirstChild() == null) link.appendChild(new Text(titles.apply(link.getDestination())));
            }
        });
    }

    private static String inline(Node paragraph) {
        StringBuilder html = new StringBuilder();
        for (Node child : children(paragraph)) html.append(HTML.render(child));
        return html.toString();
    }

    private static String text(Node node) {
        if (node instanceof Text text) return text.getLiteral();
        if (node instanceof Label label) return label.words();
        StringBuilder text = new StringBuilder();
        for (Node child : children(node)) text.append(text(child));
        return text.toString();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }
}
