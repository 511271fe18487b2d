package dk.raadslag.importing.word;

import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.shape.SourceBlock.Marker;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts the items of the lists and makes their markers. */
final class Numbering {

    private static final int LEVELS = 9;

    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, XmlElement> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    Numbering(Optional<XmlElement> part) {
        if (part.isEmpty()) return;
        part.get().all("abstractNum").forEach(list -> lists.put(list.attribute("abstractNumId"), list));
        part.get().all("num").forEach(this::add);
    }

    private void add(XmlElement instance) {
        String id = instance.attribute("numId");
        instances.put(id, instance);
        listOf.put(id, value(instance, "abstractNumId"));
    }

    /** @param level counted from 0 */
    record Item(int level, Marker marker) {}

    /** The next item of the list that this numbering property points to; empty when it points to none. */
    Optional<Item> next(XmlElement property) {
        String id = value(property, "numId");
        XmlElement list = lists.get(listOf.getOrDefault(id, ""));
        if (list == null) return Optional.empty();
        int level = Math.clamp(number(value(property, "ilvl"), 0), 0, LEVELS - 1);
        return Optional.of(new Item(level, marker(id, list, level)));
    }

    private Marker marker(String id, XmlElement list, int level) {
        Optional<XmlElement> format = level(id, list, level);
        String kind = format.map(found -> value(found, "numFmt")).orElse("bullet");
        if (kind.equals("bullet") || kind.equals("none")) return Marker.bullet("•");
        int[] count = counted(id, list, level);
        String text = format.map(found -> value(found, "lvlText")).orElse("%" + (level + 1) + ".");
        for (int above = 0; above <= level; above++) {
            String number = printed(
                    level(id, list, above).map(found -> value(found, "numFmt")).orElse(""), count[above]);
            text = text.replace("%" + (above + 1), number);
        }
        return Marker.number(count[level], text);
    }

    private int[] counted(String id, XmlElement list, int level) {
        String counter = isRestarted(id) ? id : "list " + listOf.get(id);
        int[] count = counters.computeIfAbsent(counter, _ -> starts(id, list));
        count[level]++;
        for (int below = level + 1; below < LEVELS; below++) count[below] = start(id, list, below) - 1;
        for (int above = 0; above < level; above++) count[above] = Math.max(count[above], start(id, list, above));
        return count;
    }

    private boolean isRestarted(String id) {
        XmlElement instance = instances.get(id);
        return instance != null && instance.find("lvlOverride/startOverride").isPresent();
    }

    private int[] starts(String id, XmlElement list) {
        int[] starts = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) starts[level] = start(id, list, level) - 1;
        return starts;
    }

    private int start(String id, XmlElement list, int level) {
        Optional<XmlElement> override = override(id, level).flatMap(found -> found.find("startOverride"));
        if (override.isPresent()) return number(override.get().attribute("val"), 1);
        return level(id, list, level)
                .map(found -> number(value(found, "start"), 1))
                .orElse(1);
    }

    private Optional<XmlElement> level(String id, XmlElement list, int level) {
        return override(id, level)
                .flatMap(override -> override.find("lvl"))
                .or(() -> list.all("lvl").filter(found -> isLevel(found, level)).findFirst());
    }

    private Optional<XmlElement> override(String id, int level) {
        return Optional.ofNullable(instances.get(id))
                .flatMap(instance -> instance.all("lvlOverride")
                        .filter(found -> isLevel(found, level))
                        .findFirst());
    }

    private static boolean isLevel(XmlElement element, int level) {
        return element.attribute("ilvl").equals(String.valueOf(level));
    }

    private static String printed(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        if (number < 1 || number > 780) return String.valueOf(number);
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) return String.valueOf(number);
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) roman.append(signs[i]);
        }
        return roman.toString();
    }

    private static String value(XmlElement element, String name) {
        return element.find(name).map(found -> found.attribute("val")).orElse("");
    }

    private static int number(String printed, int otherwise) {
        return printed.matches("\\d{1,6}") ? Integer.parseInt(printed) : otherwise;
    }
}
