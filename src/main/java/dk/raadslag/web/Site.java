package dk.raadslag.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is the same on every page. */
@Component
record Site(
        @Value("${raadslag.municipality:Bakkedal Kommune}") String municipality,
        Texts texts,
        Assets assets,
        Guide guide) {}
