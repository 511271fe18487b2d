package dk.raadslag.importing.acadre;

import dk.raadslag.foreign.XmlElement;
import java.util.List;
import java.util.stream.Collectors;

/** The file that lists what was published, and in which folder. */
final class Manifest {

    private Manifest() {}

    static String message(XmlElement root) {
        List<XmlElement> produced = root.all("table")
                .filter(table -> table.attribute("name").equals("producedAgenda"))
                .flatMap(table -> table.all("fields"))
                .toList();
        String files = produced.stream()
                .filter(fields -> !value(fields, "filesfolder").isEmpty())
                .map(fields -> value(fields, "filesfolder") + "/" + value(fields, "xmlfilename"))
                .collect(Collectors.joining(", "));
        return "Filen er kun indholdsfortegnelsen til en udgivelse fra Acadre. Vælg i stedet "
                + (files.isEmpty() ? "XML-filen i mappen ved siden af." : files + ".");
    }

    private static String value(XmlElement fields, String attribute) {
        return fields.all("field")
                .map(field -> field.attribute(attribute))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
