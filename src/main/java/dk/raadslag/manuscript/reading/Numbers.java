package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a file: which of them have numbers, and where they start. */
final class Numbers {

    private static final int DEEPEST = 8;

    private final Map<String, XmlElement> kinds = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();

    Numbers(Optional<XmlElement> part) {
        part.ifPresent(numbering -> {
            numbering.all("abstractNum").forEach(kind -> kinds.put(kind.attribute("abstractNumId"), kind));
            numbering.all("num").forEach(list -> lists.put(list.attribute("numId"), list));
        });
    }

    /**
     * Where an item stands.
     *
     * @param list what tells its list from others
     * @param kind the look of its list; lists of one look go on where another ended
     * @param anew whether its list begins anew all the same
     * @param level 0 and up
     * @param start the number of the list's first item
     */
    record Place(String list, String kind, boolean anew, int level, boolean numbered, int start) {

        boolean goesOnFrom(Place before) {
            return list.equals(before.list) || kind.equals(before.kind) && !anew;
        }
    }

    /** Empty when the property stands for no list. */
    Optional<Place> place(XmlElement property) {
        String id = value(property, "numId");
        XmlElement list = lists.get(id);
        XmlElement kind = list == null ? null : kinds.get(value(list, "abstractNumId"));
        if (list == null || kind == null) return Optional.empty();
        int level = Math.min(DEEPEST, number(value(property, "ilvl"), 0));
        Optional<XmlElement> own = at(list, "lvlOverride", level);
        Optional<XmlElement> look = own.flatMap(found -> found.find("lvl")).or(() -> at(kind, "lvl", level));
        String format = look.map(found -> value(found, "numFmt")).orElse("bullet");
        if (format.equals("none")) return Optional.empty();
        Optional<String> anew = own.map(found -> value(found, "startOverride")).filter(found -> !found.isEmpty());
        int start = anew.or(() -> look.map(found -> value(found, "start")))
                .map(found -> number(found, 0))
                .orElse(0);
        return Optional.of(
                new Place(id, value(list, "abstractNumId"), anew.isPresent(), level, !format.equals("bullet"), start));
    }

    private static Optional<XmlElement> at(XmlElement element, String name, int level) {
        return element.all(name)
                .filter(found -> found.attribute("ilvl").equals(String.valueOf(level)))
                .findFirst();
    }

    private static String value(XmlElement element, String name) {
        return element.find(name).map(found -> found.attribute("val")).orElse("");
    }

    private static int number(String printed, int otherwise) {
        return printed.matches("\\d{1,6}") ? Integer.parseInt(printed) : otherwise;
    }
}
