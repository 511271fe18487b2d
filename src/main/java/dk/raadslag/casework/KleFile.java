package dk.raadslag.casework;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads KLE as it is given out: KL's XML "emneplan", or JSON rows of number and title. */
public final class KleFile {

    private static final Map<String, String> TITLES =
            Map.of("HovedgruppeTitel", "HovedgruppeNr", "GruppeTitel", "GruppeNr", "EmneTitel", "EmneNr");

    private KleFile() {}

    /** @throws IOException when it is not JSON, or no row holds a number and a title */
    public static Kle json(InputStream in) throws IOException {
        Map<String, String> titles = new HashMap<>();
        try {
            rows(JsonMapper.shared().readTree(in), titles);
        } catch (JacksonException e) {
            throw new IOException("Not JSON", e);
        }
        return kle(titles);
    }

    private static void rows(JsonNode node, Map<String, String> titles) {
        String number = first(node, "number", "nummer", "nr", "kle", "code");
        String title = first(node, "title", "titel", "name", "navn");
        if (number.matches("\\d\\d(\\.\\d\\d){0,2}") && !title.isBlank()) titles.put(number, title.strip());
        for (JsonNode child : node) rows(child, titles);
    }

    private static String first(JsonNode node, String... names) {
        for (String name : names) {
            if (node.path(name).isString()) return node.path(name).asString();
        }
        return "";
    }

    /** @throws IOException when it is not XML, or names no number with a title */
    public static Kle xml(InputStream in) throws IOException {
        Map<String, String> titles = new HashMap<>();
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            elements(factory.createXMLStreamReader(in), titles);
        } catch (XMLStreamException e) {
            throw new IOException("Not XML", e);
        }
        return kle(titles);
    }

    private static void elements(XMLStreamReader reader, Map<String, String> titles) throws XMLStreamException {
        Map<String, String> numbers = new HashMap<>();
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) continue;
            String name = reader.getLocalName();
            if (TITLES.containsValue(name))
                numbers.put(name, reader.getElementText().strip());
            String numberName = TITLES.get(name);
            if (numberName == null) continue;
            String number = numbers.get(numberName);
            if (number != null)
                titles.putIfAbsent(number, reader.getElementText().strip());
        }
    }

    private static Kle kle(Map<String, String> titles) throws IOException {
        if (titles.isEmpty()) throw new IOException("No KLE numbers found");
        return new Kle(titles);
    }
}
