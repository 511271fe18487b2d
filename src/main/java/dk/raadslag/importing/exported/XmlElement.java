package dk.raadslag.importing.exported;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file; names are without namespace.
 *
 * @param children the elements inside
 * @param text the text directly inside, as written
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

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

    /** An attribute's value without space around it; empty when there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** This element and all inside it. */
    public Stream<XmlElement> everything() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::everything));
    }
}
