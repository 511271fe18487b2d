package dk.raadslag.meeting.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens pages and sends forms as somebody. */
final class Secretariat {

    private final MockMvc site;

    Secretariat(MockMvc site) {
        this.site = site;
    }

    MockHttpServletResponse open(Reader who, String address) throws Exception {
        return site.perform(get(URI.create(address)).with(as(who))).andReturn().getResponse();
    }

    Document page(Reader who, String address) throws Exception {
        return read(open(who, address));
    }

    /** @param fields names and values in turn */
    MockHttpServletResponse send(Reader who, String address, String... fields) throws Exception {
        return sending(who, address, fields).getResponse();
    }

    /** The key of what the next page says is done; as the other. */
    String done(Reader who, String address, String... fields) throws Exception {
        return String.valueOf(sending(who, address, fields).getFlashMap().get("alert"));
    }

    private MvcResult sending(Reader who, String address, String... fields) throws Exception {
        var request = post(URI.create(address)).with(as(who)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return site.perform(request).andReturn();
    }

    static Document read(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor as(Reader who) {
        if (!who.loggedIn()) return request -> request;
        List<SimpleGrantedAuthority> roles = who.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return authentication(new PreAuthenticatedAuthenticationToken(who, "", roles));
    }
}
