package dk.raadslag.web;

import dk.raadslag.access.Readers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Log-in, sessions and headers. Pages are open to all by default: what a reader sees on them is for the database to
 * decide, not for a list of addresses.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new FormTokens();
    }

    /** Whoever logs in leaves the session and the form token of before behind. */
    @Bean
    SessionAuthenticationStrategy newSession(CsrfTokenRepository csrfTokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
    }

    @Bean
    SecurityFilterChain securityOfPages(
            HttpSecurity http,
            Readers readers,
            LogInOutcome outcome,
            LogInProviders providers,
            MunicipalLogIn municipalLogIn,
            CsrfTokenRepository csrfTokens,
            LogInCookie logIns,
            SessionAuthenticationStrategy newSession,
            List<UploadPlace> uploads) {
        addresses(http);
        passwordLogIn(http, outcome);
        if (providers.any()) municipalLogIn(http, outcome, municipalLogIn);
        return http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .securityContext(context -> context.securityContextRepository(logIns))
                .sessionManagement(session -> session.sessionAuthenticationStrategy(newSession))
                .requestCache(cache -> cache.disable())
                .headers(SecurityHeaders::write)
                .addFilterBefore(new ReaderFilter(readers, logIns), CsrfFilter.class)
                .addFilterAfter(new UploadGate(uploads), ReaderFilter.class)
                .exceptionHandling(failure -> failure.authenticationEntryPoint(
                        (request, response, why) -> response.sendRedirect(ReturnAddress.logInAndReturnTo(request))))
                .build();
    }

    private static void addresses(HttpSecurity http) {
        http.authorizeHttpRequests(addresses -> addresses
                .requestMatchers("/administration", "/administration/**")
                .hasRole("ADMINISTRATOR")
                .requestMatchers(HttpMethod.GET, "/actuator/health")
                .access((reader, asked) -> new AuthorizationDecision(Loopback.isWhere(asked.getRequest())))
                .requestMatchers("/actuator", "/actuator/**")
                .denyAll()
                .anyRequest()
                .permitAll());
    }

    private static void passwordLogIn(HttpSecurity http, LogInOutcome outcome) {
        http.formLogin(form -> form.loginPage("/log-ind")
                        .usernameParameter("email")
                        .passwordParameter("kodeord")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logOut -> logOut.logoutUrl("/log-ud").logoutSuccessUrl("/"));
    }

    private static void municipalLogIn(HttpSecurity http, LogInOutcome outcome, MunicipalLogIn users) {
        http.oauth2Login(login -> login.loginPage("/log-ind")
                .authorizationEndpoint(begin -> begin.authorizationRequestRepository(new JourneysToLogIn()))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                .successHandler(outcome)
                .failureHandler(outcome));
    }
}
