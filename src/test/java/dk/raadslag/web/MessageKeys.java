package dk.raadslag.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that are written in message files against those that templates, classes and scripts ask for. A literal that
 * ends with a dot asks for every key that begins so.
 */
record MessageKeys(Map<String, Properties> files, Set<String> asked) {

    static MessageKeys of(Path main) throws IOException {
        Map<String, Properties> files = files(main.resolve("resources/messages"));
        Set<String> asked = new HashSet<>();
        for (Path source : sources(main)) asked.addAll(literals(Files.readString(source), modules(files)));
        return new MessageKeys(files, asked);
    }

    private static Map<String, Properties> files(Path folder) throws IOException {
        Map<String, Properties> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString().replace(".properties", ""), loaded(file));
            }
        }
        return files;
    }

    private static Properties loaded(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            return loaded(reader);
        }
    }

    /** Refuses a key that is written twice: the later one would be shown in place of the earlier. */
    static Properties loaded(Reader reader) throws IOException {
        Properties properties = new WrittenOnce();
        properties.load(reader);
        return properties;
    }

    private static final class WrittenOnce extends Properties {

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            if (containsKey(key)) throw new AssertionError(key + " is written twice");
            return super.put(key, value);
        }
    }

    private static List<Path> sources(Path main) throws IOException {
        try (Stream<Path> found = Files.walk(main)) {
            return found.filter(file -> file.toString().matches(".*\\.(jte|java|ts)"))
                    .toList();
        }
    }

    private static Set<String> modules(Map<String, Properties> files) {
        return files.keySet().stream()
                .map(name -> name.replaceFirst("_..$", ""))
                .collect(Collectors.toSet());
    }

    static Set<String> literals(String source, Set<String> modules) {
        Pattern literal = Pattern.compile("\"((?:" + String.join("|", modules) + ")\\.[A-Za-z0-9_.-]+)\"");
        return literal.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(found -> !found.matches(".+\\.(js|css|xml)"))
                .collect(Collectors.toSet());
    }

    /** Each sentence names a key and what is wrong with it. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> danish = keys("_da");
        Set<String> english = keys("_en");
        minus(danish, english).forEach(key -> faults.add(key + " is not written in English"));
        minus(english, danish).forEach(key -> faults.add(key + " is not written in Danish"));
        asked.stream()
                .filter(key -> !answered(key, danish))
                .forEach(key -> faults.add(key + " is asked for, not written"));
        danish.stream().filter(key -> !wanted(key)).forEach(key -> faults.add(key + " is written, not asked for"));
        files.forEach((file, texts) -> texts.stringPropertyNames().stream()
                .filter(key -> !file.startsWith(key.replaceFirst("\\..*", "") + "_"))
                .forEach(key -> faults.add(key + " does not belong in " + file)));
        return faults;
    }

    private Set<String> keys(String ending) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .flatMap(file -> file.getValue().stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static boolean answered(String asked, Set<String> written) {
        return asked.endsWith(".") || written.contains(asked) || written.contains(asked + ".one");
    }

    private boolean wanted(String key) {
        return asked.contains(key)
                || asked.contains(key.replaceFirst("\\.(one|many)$", ""))
                || asked.stream().anyMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix));
    }
}
