package dk.raadslag.paper;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The templates Raadslag comes with, as written in {@code paper/templates.json}, given to those who have none. */
@Component
class ProductTemplates implements SmartInitializingSingleton {

    private static final Reader RAADSLAG = Reader.program("Raadslag");
    private static final TypeReference<List<NewTemplate>> TEMPLATES = new TypeReference<>() {};

    private final Readings readings;
    private final TemplateTable table;
    private final PaperTemplates templates;

    ProductTemplates(Readings readings, TemplateTable table, PaperTemplates templates) {
        this.readings = readings;
        this.table = table;
        this.templates = templates;
    }

    @Override
    public void afterSingletonsInstantiated() {
        readings.asClerk(() -> {
            table.hold();
            boolean none = table.newest().isEmpty();
            if (none) read().forEach(template -> templates.create(RAADSLAG, template));
            return none;
        });
    }

    static List<NewTemplate> read() {
        try (InputStream json = requireNonNull(ProductTemplates.class.getResourceAsStream("/paper/templates.json"))) {
            return JsonMapper.shared().readValue(json, TEMPLATES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
