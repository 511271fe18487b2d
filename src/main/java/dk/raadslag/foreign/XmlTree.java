package dk.raadslag.foreign;

import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that strangers wrote to a tree: no document type, hence no entities but the five of XML itself; no address
 * is fetched; depth and number of elements are bounded.
 */
public final class XmlTree {

    private static final int DEEPEST = 150;
    private static final int MOST = 1_000_000;

    private final XMLStreamReader xml;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int count;

    private XmlTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** An element whose end has not been read. */
    private record Open(
            String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder text, int place) {
        XmlElement closed() {
            return new XmlElement(name, attributes, children, text.toString(), place);
        }
    }

    /** @throws UnreadableFile when it is not well-formed, holds a document type, or is too deep or too large */
    public static XmlElement read(Reader characters) throws UnreadableFile {
        return read(factory -> factory.createXMLStreamReader(characters));
    }

    /** The same of bytes that say by themselves how they are encoded, or are UTF-8. */
    public static XmlElement read(byte[] bytes) throws UnreadableFile {
        return read(factory -> factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }

    private interface Opening {
        XMLStreamReader with(XMLInputFactory factory) throws XMLStreamException;
    }

    private static XmlElement read(Opening opening) throws UnreadableFile {
        try {
            return new XmlTree(opening.with(factory())).read();
        } catch (XMLStreamException e) {
            throw new UnreadableFile(
                    "Filen er ikke gyldig XML (linje %d). Den er måske afbrudt undervejs; hent den igen."
                            .formatted(
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNumber()),
                    e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST * 2);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("No address is fetched");
        });
        return factory;
    }

    private XmlElement read() throws XMLStreamException, UnreadableFile {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new UnreadableFile(
                            "Filen indeholder en dokumenttype (DOCTYPE) og læses ikke af hensyn til sikkerheden."
                                    + " Eksportér den igen uden.");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableFile(
                            "Filen henviser til en entitet (&%s;), som ikke er tilladt. Eksportér den igen uden."
                                    .formatted(xml.getLocalName()));
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> {}
            }
        }
        return Objects.requireNonNull(root);
    }

    private void start() throws UnreadableFile {
        if (open.size() >= DEEPEST) {
            throw new UnreadableFile("Filen er indlejret i mere end %d lag og læses ikke.".formatted(DEEPEST));
        }
        if (++count > MOST) {
            throw new UnreadableFile("Filen har mere end en million elementer. Del den i flere filer.");
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        int place = open.isEmpty() ? 0 : open.element().text().length();
        open.push(new Open(xml.getLocalName(), attributes, new ArrayList<>(), new StringBuilder(), place));
    }

    private void end() {
        XmlElement closed = open.pop().closed();
        if (open.isEmpty()) root = closed;
        else open.element().children().add(closed);
    }

    private void text() {
        if (!open.isEmpty()) open.element().text().append(xml.getText());
    }
}
