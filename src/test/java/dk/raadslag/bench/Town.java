package dk.raadslag.bench;

import dk.raadslag.Raadslag;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Raadslag with its demo municipality, in this process and behind a real port. */
record Town(ConfigurableApplicationContext context) implements AutoCloseable {

    static Town started(Class<?>... more) throws IOException {
        SpringApplication raadslag = new SpringApplication(Raadslag.class);
        raadslag.addPrimarySources(List.of(more));
        return new Town(raadslag.run(
                "--server.port=0",
                "--raadslag.demo=true",
                "--logging.level.root=warn",
                "--server.tomcat.max-keep-alive-requests=-1",
                "--raadslag.data=" + Files.createTempDirectory("raadslag-bench")));
    }

    URI home() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return URI.create("http://127.0.0.1:" + (server == null ? 0 : server.getPort()));
    }

    @Override
    public void close() {
        context.close();
    }
}
