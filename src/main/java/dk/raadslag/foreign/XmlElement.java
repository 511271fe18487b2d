package dk.raadslag.foreign;

import dk.raadslag.richtext.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of an XML file; names are without namespace.
 *
 * @param children the elements inside
 * @param text the text directly inside, as written
 * @param place how much of the text around it stands before it
 */
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, int place) {

    private static final Set<String> VOID = Set.of("br", "hr", "img");

    public XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {
        this(name, attributes, children, text, 0);
    }

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The first element of this name along a path such as {@code "Case/Number"}. */
    public Optional<XmlElement> find(String path) {
        return all(path).findFirst();
    }

    /** Every element along a path such as {@code "Items/Item"}. */
    public Stream<XmlElement> all(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        Stream<XmlElement> found = children.stream().filter(child -> child.name.equals(first));
        return slash < 0 ? found : found.flatMap(child -> child.all(path.substring(slash + 1)));
    }

    /** The text at the end of the path without space around it; empty when there is none. */
    public String text(String path) {
        return find(path).map(element -> element.text.strip()).orElse("");
    }

    /**
     * The HTML at the end of the path, whether it stands there as text or as elements; empty when there is none. Text
     * directly inside is HTML by itself.
     */
    public String html(String path) {
        return find(path).map(XmlElement::html).orElse("");
    }

    /** What stands inside, as HTML; text directly inside is HTML by itself. */
    public String html() {
        if (children.isEmpty()) return text.strip();
        StringBuilder html = new StringBuilder();
        int written = 0;
        for (XmlElement child : children) {
            html.append(text, written, child.place);
            child.write(html);
            written = child.place;
        }
        return html.append(text, written, text.length()).toString().strip();
    }

    private void write(StringBuilder html) {
        html.append('<').append(name);
        attributes.forEach((key, value) -> html.append(' ')
                .append(key)
                .append("=\"")
                .append(Html.escape(value))
                .append('"'));
        html.append('>');
        int written = 0;
        for (XmlElement child : children) {
            html.append(Html.escape(text.substring(written, child.place)));
            child.write(html);
            written = child.place;
        }
        html.append(Html.escape(text.substring(written)));
        if (!VOID.contains(name)) html.append("</").append(name).append('>');
    }

    /** An attribute's value without space around it; empty when there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** This element and all inside it. */
    public Stream<XmlElement> everything() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::everything));
    }
}
