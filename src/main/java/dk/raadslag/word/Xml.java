package dk.raadslag.word;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML being written; names stand with their prefix. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    /** @param attributes name, value, name, value, ... */
    Xml(String root, String... attributes) {
        try {
            writer = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    Xml open(String name, String... attributes) {
        return writing(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    Xml empty(String name, String... attributes) {
        return writing(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    private void attributes(String[] attributes) throws XMLStreamException {
        for (int next = 0; next < attributes.length; next += 2)
            writer.writeAttribute(attributes[next], attributes[next + 1]);
    }

    /** To what was opened last and has nothing inside yet. */
    Xml attribute(String name, String value) {
        return writing(() -> writer.writeAttribute(name, value));
    }

    Xml text(String text) {
        return writing(() -> writer.writeCharacters(text));
    }

    Xml close() {
        return writing(writer::writeEndElement);
    }

    /** Closes the root. */
    byte[] bytes() {
        writing(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private Xml writing(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
