package dk.raadslag.word;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class HouseSettings {

    @Bean
    House house(
            @Value("${raadslag.municipality:Bakkedal Kommune}") String name,
            @Value("${raadslag.colour:0b5c66}") String colour,
            @Value("${raadslag.public-address:}") String site) {
        return new House(name, new Colour(colour), site.isBlank() ? null : URI.create(site.strip()));
    }
}
