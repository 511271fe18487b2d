package dk.raadslag.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a file tells while it is read: its text line by line, its properties, whom these name, and what is wrong. */
final class Told {

    private final List<String> lines = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<FileFinding> faults = new LinkedHashSet<>();

    void text(String text) {
        text.lines().filter(Told::holdsNumber).forEach(lines::add);
    }

    /** Only lines that may hold a personal number are kept. */
    private static boolean holdsNumber(String line) {
        return line.codePoints().filter(Character::isDigit).count() >= 10;
    }

    void property(String value) {
        if (!value.isBlank()) properties.add(value.strip());
    }

    /** A property that says who made the file. */
    void named(String value) {
        property(value);
        if (!value.isBlank()) names.add(value.strip());
    }

    void fault(FileFault fault) {
        faults.add(FileFinding.of(fault));
    }

    void fault(FileFault fault, String detail) {
        faults.add(new FileFinding(fault, detail));
    }

    List<String> lines() {
        return lines;
    }

    List<String> properties() {
        return properties;
    }

    Set<String> names() {
        return names;
    }

    Set<FileFinding> faults() {
        return faults;
    }
}
