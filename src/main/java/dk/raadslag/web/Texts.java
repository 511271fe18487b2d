package dk.raadslag.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of the screen: every module's {@code messages/MODULE_da.properties} and {@code _en}, merged. */
@Component
final class Texts {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);
    private final boolean strict;

    /** @param strict whether a missing key is an error rather than shown as it is */
    Texts(@Value("${raadslag.texts.strict:false}") boolean strict) {
        this.strict = strict;
        for (Language language : Language.values()) bundles.put(language, load(language));
    }

    private static Properties load(Language language) {
        Properties merged = new Properties();
        try {
            String pattern = "classpath*:messages/*_" + language.tag() + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
                    merged.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return merged;
    }

    String text(Language language, String key, Object... args) {
        String pattern = bundles.getOrDefault(language, new Properties()).getProperty(key);
        return pattern == null ? missing(language, key) : filled(pattern, args);
    }

    /** Every text whose key begins so, by key. */
    SortedMap<String, String> beginningWith(Language language, String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        Properties bundle = bundles.getOrDefault(language, new Properties());
        for (String key : bundle.stringPropertyNames()) {
            if (key.startsWith(prefix)) found.put(key, bundle.getProperty(key));
        }
        return found;
    }

    private String missing(Language language, String key) {
        if (strict) throw new IllegalArgumentException("No text in " + language + " for " + key);
        log.error("No text in {} for {}", language, key);
        return key;
    }

    /** Plain places, {0} and on: no rule of quoting that a translator must know. */
    private static String filled(String pattern, Object... args) {
        String filled = pattern;
        for (int i = 0; i < args.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return filled;
    }
}
