package dk.raadslag.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.raadslag.web.Language;
import dk.raadslag.web.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every help page, read once. */
@Component
public class HelpPages {

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    HelpPages(Wording wording) {
        for (Task task : Tasks.ALL) topics.put(task.name(), new Topic(task, new EnumMap<>(Language.class)));
        for (Language language : Language.values()) read(language, (key, args) -> wording.text(language, key, args));
    }

    private void read(Language language, Words words) {
        Map<String, Manuscript> written = new LinkedHashMap<>();
        for (Task task : Tasks.ALL) written.put(task.address(), Manuscript.read(text(task, language), words));
        topics.values()
                .forEach(topic -> topic.pages()
                        .put(
                                language,
                                manuscript(written, topic.task().address())
                                        .page(
                                                address -> manuscript(written, address)
                                                        .title(),
                                                new Pictures(language))));
    }

    private static Manuscript manuscript(Map<String, Manuscript> written, String address) {
        return Objects.requireNonNull(written.get(address), () -> "No help page lies at " + address);
    }

    private static String text(Task task, Language language) {
        String file = "/help/" + language.tag() + "/" + task.name() + ".md";
        try (InputStream text = HelpPages.class.getResourceAsStream(file)) {
            if (text == null) throw new FileNotFoundException(file);
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the index. */
    public List<Topic> all() {
        return List.copyOf(topics.values());
    }

    /** The tasks of the same people. */
    public List<Topic> of(Chapter chapter) {
        return topics.values().stream()
                .filter(topic -> topic.task().chapter() == chapter)
                .toList();
    }

    public Optional<Topic> named(String name) {
        return Optional.ofNullable(topics.get(name));
    }
}
