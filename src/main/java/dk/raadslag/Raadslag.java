package dk.raadslag;

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
        SpringApplication.run(Raadslag.class, args);
    }

    /** Meetings are held by the clock on a Danish wall, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }
}
