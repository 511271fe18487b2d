package dk.raadslag.importing.exported;

import dk.raadslag.importing.UnreadableFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Builds the tree from the stream without going deeper than a file from an agenda system ever does. */
final class XmlTree {

    static final int DEEPEST = 150;
    private static final int MOST = 1_000_000;

    private final XMLStreamReader xml;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int count;

    XmlTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** An element whose end has not been read. */
    private record Open(
            String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder text, int place) {
        XmlElement closed() {
            return new XmlElement(name, attributes, children, text.toString(), place);
        }
    }

    XmlElement read() throws XMLStreamException, UnreadableFile {
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
