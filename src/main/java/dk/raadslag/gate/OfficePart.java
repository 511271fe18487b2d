package dk.raadslag.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of an office document, of Microsoft's kind or OpenDocument's: what is written in it, what was deleted
 * and is still there, and what it says of itself. Strangers wrote it: there are no document types, no entities.
 *
 * @param properties whether the part holds the file's properties and no text
 */
record OfficePart(String name, boolean properties) {

    /** After these comes another line; numbers that are cut into pieces within a line are whole again. */
    private static final Set<String> LINES =
            Set.of("p", "h", "si", "c", "tr", "tc", "row", "comment", "table-cell", "table-row", "annotation", "text");

    /** These stand for a character within a line. */
    private static final Set<String> GAPS = Set.of("tab", "br", "cr", "s", "line-break");

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "changed-region");
    private static final Set<String> WHO = Set.of("creator", "lastModifiedBy", "Manager", "initial-creator");

    static OfficePart of(String name) {
        return new OfficePart(name, name.startsWith("docProps/") || name.equals("meta.xml"));
    }

    void read(byte[] xml, Told told) throws IOException {
        try {
            read(factory().createXMLStreamReader(new ByteArrayInputStream(xml)), told);
        } catch (XMLStreamException broken) {
            throw new IOException("Not well-formed: " + name, broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("No address is fetched");
        });
        return factory;
    }

    private void read(XMLStreamReader xml, Told told) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml, text, told);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> written(xml, text);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), text, told);
                default -> {}
            }
        }
        told.text(text.toString());
    }

    private void begin(XMLStreamReader xml, StringBuilder text, Told told) {
        String element = xml.getLocalName();
        if (properties) text.setLength(0);
        else if (GAPS.contains(element)) text.append(' ');
        else if (element.equals("noBreakHyphen")) text.append('-');
        else if (CHANGES.contains(element) && (name.startsWith("word/") || name.equals("content.xml")))
            told.fault(FileFault.TRACKED_CHANGES);
        else if (isComment(element)) told.fault(FileFault.COMMENTS);
        String alternative = xml.getAttributeValue(null, "descr");
        if (alternative != null) told.text(alternative);
    }

    private boolean isComment(String element) {
        boolean among = name.contains("omments") && (element.equals("comment") || element.equals("cm"));
        return among || name.equals("content.xml") && element.equals("annotation");
    }

    /** What is only there to lay the XML out is not written. */
    private static void written(XMLStreamReader xml, StringBuilder text) {
        String said = xml.getText();
        if (!said.isBlank() || said.indexOf('\n') < 0) text.append(said);
    }

    private void end(String element, StringBuilder text, Told told) {
        if (!properties) {
            if (LINES.contains(element)) text.append('\n');
            return;
        }
        String value = text.toString();
        if (WHO.contains(element)) told.named(value);
        else told.property(value);
        text.setLength(0);
    }
}
