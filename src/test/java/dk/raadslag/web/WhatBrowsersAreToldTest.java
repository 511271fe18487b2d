package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.store.RaadslagTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "empty")
class WhatBrowsersAreToldTest {

    @Autowired
    private MockMvc browser;

    @Value("${server.servlet.session.cookie.same-site}")
    private String sameSite;

    @Value("${server.servlet.session.cookie.http-only}")
    private boolean httpOnly;

    @Test
    void nothingIsLoadedRunOrFramedFromElsewhere() throws Exception {
        browser.perform(get("/tilgaengelighed"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                        + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                                        + " frame-ancestors 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"));
    }

    @Test
    void httpsIsToBeKeptToOnceItIsThere() throws Exception {
        browser.perform(get("/tilgaengelighed")).andExpect(header().doesNotExist("Strict-Transport-Security"));
        browser.perform(get("/tilgaengelighed").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(httpOnly).isTrue();
        assertThat(sameSite).isEqualTo("lax");
    }

    @Test
    void aReaderWhoOnlyReadsGetsNoSession() throws Exception {
        assertThat(browser.perform(get("/tilgaengelighed"))
                        .andReturn()
                        .getRequest()
                        .getSession(false))
                .isNull();
    }

    @Test
    void healthIsToldToTheMachineItselfAndNothingElseIsTold() throws Exception {
        browser.perform(get("/actuator/health")).andExpect(status().isOk());
        browser.perform(get("/actuator/health").with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/actuator/env")).andExpect(status().is3xxRedirection());
        browser.perform(get("/actuator")).andExpect(status().is3xxRedirection());
    }
}
