package dk.raadslag.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The frame alone: no database, everyone may come in. Has no stereotype, so that no other test finds it by scanning.
 */
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({
    Assets.class,
    Colophon.class,
    CurrentReader.class,
    ErrorPages.class,
    FrameSite.Trouble.class,
    LanguageChoice.class,
    Pages.class,
    Site.class,
    Texts.class,
    Views.class,
    WebSetup.class
})
class FrameSite {

    static final Reader BIRGIT = new Reader(7L, "Birgit Bæk", Set.of(Role.ADMINISTRATOR), Set.of(Token.STAFF));

    @Bean
    Guide oneGuideToAll() {
        return (route, reader) -> "/hjaelp/om" + route;
    }

    @Bean
    SecurityFilterChain everyoneMayComeIn(HttpSecurity http) throws Exception {
        return http.anonymous(anonymous -> anonymous.disable())
                .addFilterAfter(
                        (request, response, chain) -> {
                            if (request.getParameter("birgit") != null) logIn();
                            chain.doFilter(request, response);
                        },
                        org.springframework.security.web.context.SecurityContextHolderFilter.class)
                .build();
    }

    private static void logIn() {
        org.springframework.security.core.context.SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(BIRGIT, null, "ROLE_READER"));
    }

    @Controller
    static class Trouble {

        @GetMapping("/i-stykker")
        String broken() {
            throw new IllegalStateException("a secret inside");
        }
    }
}
