package dk.raadslag;

import dk.raadslag.commands.Commands;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

@Modulithic(systemName = "Raadslag")
@SpringBootApplication
public class Raadslag {

    public static void main(String[] args) {
        if (Commands.isMeant(args)) {
            System.exit(Commands.of(Raadslag.class)
                    .run(
                            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                            args));
        }
        SpringApplication.run(Raadslag.class, args);
    }

    /** Meetings are held by the clock on a Danish wall, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }
}
