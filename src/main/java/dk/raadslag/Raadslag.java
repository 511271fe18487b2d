package dk.raadslag;

import dk.raadslag.commands.Commands;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@Modulithic(systemName = "Raadslag")
@SpringBootApplication
public class Raadslag {

    public static void main(String[] args) {
        if (Commands.isMeant(args)) {
            System.exit(Commands.run(
                    new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                    new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                    args));
        }
        SpringApplication.run(Raadslag.class, args);
    }
}
