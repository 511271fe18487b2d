package dk.raadslag.word;

import java.net.URI;
import org.jspecify.annotations.Nullable;
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
        return new House(name, colour(colour), address(site.strip()));
    }

    private static Colour colour(String hex) {
        try {
            return new Colour(hex);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("RAADSLAG_COLOUR: " + e.getMessage(), e);
        }
    }

    /** What is no address is told of where mails are set up. */
    private static @Nullable URI address(String site) {
        try {
            return site.matches("https?://.+") ? URI.create(site) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
