package dk.raadslag.importing.acadre;

import dk.raadslag.foreign.XmlElement;
import java.util.Optional;
import java.util.stream.Stream;

/** A table of an Acadre file: named fields, and tables inside. */
record Tables(XmlElement element) {

    Optional<Tables> table(String name) {
        return tables(name).findFirst();
    }

    Stream<Tables> tables(String name) {
        return element.all("table")
                .filter(table -> table.attribute("name").equals(name))
                .map(Tables::new);
    }

    /** The value of a field, empty when there is none. */
    String field(String name) {
        return named(name).map(field -> field.text().strip()).orElse("");
    }

    /** The same of a field that holds HTML. */
    String html(String name) {
        return named(name).map(XmlElement::html).orElse("");
    }

    private Optional<XmlElement> named(String name) {
        return element.all("fields/field")
                .filter(field -> field.attribute("name").equals(name))
                .findFirst();
    }
}
