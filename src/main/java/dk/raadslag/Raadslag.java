package dk.raadslag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@Modulithic(systemName = "Raadslag")
@SpringBootApplication
public class Raadslag {

    public static void main(String[] args) {
        SpringApplication.run(Raadslag.class, args);
    }
}
