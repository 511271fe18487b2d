package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A file with some of its tracked changes taken and the others not. */
record View(Predicate<Mark> taken) {

    private static final Set<String> COMES = Set.of("ins", "moveTo", "cellIns");
    private static final Set<String> GOES = Set.of("del", "moveFrom", "cellDel");

    /** Whether what is in an element is in the text; only a change that is not taken, or taken, can make it not so. */
    boolean holds(XmlElement element) {
        if (COMES.contains(element.name())) return taken.test(Mark.of(element));
        return !GOES.contains(element.name()) || !taken.test(Mark.of(element));
    }

    /** Whether a paragraph's end, a row or a cell stands, by what its properties say. */
    boolean holds(Optional<XmlElement> properties) {
        return properties.stream().flatMap(found -> found.children().stream()).allMatch(this::holds);
    }

    /** A paragraph or a run with the properties it has in this view. */
    XmlElement as(XmlElement element, String properties) {
        Optional<XmlElement> own = element.find(properties);
        Optional<XmlElement> change =
                own.flatMap(now -> now.find(properties + "Change")).filter(found -> !taken.test(Mark.of(found)));
        if (change.isEmpty()) return element;
        List<XmlElement> children = new ArrayList<>();
        change.get().find(properties).ifPresent(children::add);
        Stream<XmlElement> rest =
                element.children().stream().filter(child -> !child.name().equals(properties));
        children.addAll(rest.toList());
        return new XmlElement(element.name(), element.attributes(), children, element.text(), element.place());
    }
}
