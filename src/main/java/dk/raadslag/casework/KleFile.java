package dk.raadslag.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads KLE as it is given out: KL's XML "emneplan", or JSON rows of number and title. */
public final class KleFile {

    private KleFile() {}

    /** @throws IOException when it is not JSON, or no row holds a number and a title */
    public static Kle json(InputStream in) throws IOException {
        Map<String, String> titles = new HashMap<>();
        try {
            rows(JsonMapper.shared().readTree(in), titles);
        } catch (JacksonException e) {
            throw new IOException("Not JSON", e);
        }
        return kle(titles, Map.of());
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
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            return new KleXml().read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException | DateTimeException e) {
            throw new IOException("Not XML", e);
        }
    }

    /**
     * Either of the two, told apart by how it begins.
     *
     * @throws IOException when it is neither, or names no number with a title
     */
    public static Kle of(byte[] bytes) throws IOException {
        String start = new String(bytes, 0, Math.min(100, bytes.length), UTF_8)
                .replace("\ufeff", "")
                .strip();
        return start.startsWith("<") ? xml(new ByteArrayInputStream(bytes)) : json(new ByteArrayInputStream(bytes));
    }

    static Kle kle(Map<String, String> titles, Map<String, LocalDate> expired) throws IOException {
        if (titles.isEmpty()) throw new IOException("No KLE numbers found");
        return new Kle(titles, expired);
    }
}
