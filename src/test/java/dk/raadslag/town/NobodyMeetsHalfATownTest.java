package dk.raadslag.town;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Raadslag;
import dk.raadslag.access.Reader;
import dk.raadslag.publication.EditionFilter;
import dk.raadslag.publication.Editions;
import dk.raadslag.store.RaadslagTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

@RaadslagTest
class NobodyMeetsHalfATownTest {

    private static final EditionFilter ALL = new EditionFilter(null, null, null);

    @Autowired
    private Environment environment;

    @TempDir
    private Path data;

    @Test
    void the_demo_answers_no_page_before_its_town_is_built() {
        List<Integer> documents = new ArrayList<>();
        ApplicationListener<WebServerInitializedEvent> answering = event -> documents.add(
                event.getApplicationContext().getBean(Editions.class).count(Reader.ANONYMOUS, ALL));

        new SpringApplicationBuilder(Raadslag.class)
                .listeners(answering)
                .run(
                        "--raadslag.demo=true",
                        "--server.port=0",
                        "--raadslag.data=" + data,
                        setting("raadslag.db.url"),
                        setting("raadslag.db.owner-password"),
                        setting("raadslag.db.app-password"))
                .close();

        assertThat(documents)
                .singleElement()
                .satisfies(count -> assertThat(count).isGreaterThan(10));
    }

    private String setting(String name) {
        return "--" + name + "=" + environment.getProperty(name);
    }
}
