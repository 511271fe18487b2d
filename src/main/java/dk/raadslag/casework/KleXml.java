package dk.raadslag.casework;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads KL's "emneplan": Hovedgruppe in which Gruppe in which Emne, each with its Nr, its Titel and a day it expired.
 */
final class KleXml {

    private static final Set<String> LEVELS = Set.of("Hovedgruppe", "Gruppe", "Emne");

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, LocalDate> expired = new HashMap<>();
    private final Deque<Level> open = new ArrayDeque<>();

    private static final class Level {
        private final String name;
        private String number = "";
        private String title = "";
        private String expired = "";

        Level(String name) {
            this.name = name;
        }
    }

    Kle read(XMLStreamReader reader) throws XMLStreamException, IOException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) begin(reader);
            if (event == XMLStreamConstants.END_ELEMENT) end(reader.getLocalName());
        }
        return KleFile.kle(titles, expired);
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        if (LEVELS.contains(name)) open.push(new Level(name));
        if (open.isEmpty()) return;
        Level level = open.peek();
        if (name.equals(level.name + "Nr"))
            level.number = reader.getElementText().strip();
        else if (name.equals(level.name + "Titel"))
            level.title = reader.getElementText().strip();
        else if (name.equals("UdgaaetDato"))
            level.expired = reader.getElementText().strip();
    }

    private void end(String name) {
        if (!LEVELS.contains(name) || open.isEmpty()) return;
        Level level = open.pop();
        if (level.number.isEmpty() || level.title.isEmpty()) return;
        titles.putIfAbsent(level.number, level.title);
        if (level.expired.matches("\\d{4}-\\d\\d-\\d\\d.*"))
            expired.put(level.number, LocalDate.parse(level.expired.substring(0, 10)));
    }
}
