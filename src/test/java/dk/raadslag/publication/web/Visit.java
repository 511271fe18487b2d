package dk.raadslag.publication.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Reader;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A reader who opens pages and sends forms. */
class Visit {

    private final MockMvc mvc;

    Visit(MockMvc mvc) {
        this.mvc = mvc;
    }

    Document page(Reader reader, String address) {
        return parsed(open(reader, address));
    }

    MockHttpServletResponse open(Reader reader, String address) {
        return answer(reader, get(URI.create(address)));
    }

    MockHttpServletResponse openAgain(Reader reader, String address, String tag) {
        return answer(reader, get(URI.create(address)).header("If-None-Match", tag));
    }

    MockHttpServletResponse send(Reader reader, String address, String... fields) {
        MockHttpServletRequestBuilder form = post(URI.create(address)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return answer(reader, form);
    }

    private MockHttpServletResponse answer(Reader reader, MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(reader.loggedIn() ? request.with(authentication(logIn(reader))) : request)
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreAuthenticatedAuthenticationToken logIn(Reader reader) {
        String[] roles = reader.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        return new PreAuthenticatedAuthenticationToken(reader, "", AuthorityUtils.createAuthorityList(roles));
    }

    static Document parsed(MockHttpServletResponse answer) {
        try {
            return Jsoup.parse(answer.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
