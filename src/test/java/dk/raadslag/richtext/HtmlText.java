package dk.raadslag.richtext;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a page shows to one who reads it: its text with line ends, list numbers and alternative texts. */
final class HtmlText {

    private static final Set<String> INLINE = Set.of("a", "strong", "em", "sup");

    private HtmlText() {}

    static String shown(String html) {
        StringBuilder shown = new StringBuilder();
        show(parsed(html).getDocumentElement(), shown);
        return shown.toString();
    }

    static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<div>" + html + "</div>")));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + html, e);
        }
    }

    private static void show(Node node, StringBuilder shown) {
        if (node.getNodeType() == Node.TEXT_NODE) shown.append(node.getTextContent());
        if (!(node instanceof Element element)) return;
        boolean block = !INLINE.contains(element.getTagName());
        if (block) shown.append('\n').append(number(element)).append(element.getAttribute("alt"));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) show(child, shown);
        if (block) shown.append('\n');
    }

    private static String number(Element element) {
        if (!element.getTagName().equals("li")) return "";
        Element list = (Element) element.getParentNode();
        if (list.getTagName().equals("ul") || list.getAttribute("class").equals("notes")) return "";
        int number = list.getAttribute("start").isEmpty() ? 1 : Integer.parseInt(list.getAttribute("start"));
        for (Node before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element) number++;
        }
        return number + ". ";
    }
}
