package dk.raadslag.help;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * A label of the screen, quoted by its message key: {@code {papers.new.button}}, with {@code |} before what fills it.
 */
final class Label extends CustomNode {

    private static final Pattern QUOTED = Pattern.compile("\\{([a-zA-Z]+(?:\\.[A-Za-z0-9_]+)+)((?:\\|[^|{}]*)*)}");

    private final String words;

    private Label(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Puts labels where a text quotes them; they stand as words where nothing but text can stand. */
    static void putInto(Node node, Words words) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text text) split(text, words);
            else putInto(child, words);
            child = next;
        }
    }

    private static void split(Text text, Words words) {
        String literal = text.getLiteral();
        Matcher quoted = QUOTED.matcher(literal);
        int from = 0;
        while (quoted.find()) {
            if (quoted.start() > from) text.insertBefore(new Text(literal.substring(from, quoted.start())));
            text.insertBefore(new Label(resolved(quoted.toMatchResult(), words)));
            from = quoted.end();
        }
        if (from == literal.length()) text.unlink();
        else text.setLiteral(literal.substring(from));
    }

    private static String resolved(MatchResult quoted, Words words) {
        String fills = quoted.group(2);
        Object[] filling = fills.isEmpty() ? new Object[0] : fills.substring(1).split("\\|", -1);
        return words.of(quoted.group(1), filling);
    }

    /** Writes labels as {@code <b>}: words that are set apart, not stressed. */
    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Label.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().tag("b", Map.of());
            context.getWriter().text(((Label) node).words());
            context.getWriter().tag("/b");
        }
    }
}
