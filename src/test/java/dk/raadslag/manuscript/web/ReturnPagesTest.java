package dk.raadslag.manuscript.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.manuscript.Manuscripts;
import dk.raadslag.manuscript.WordEdits;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class ReturnPagesTest {

    private static final String FIELD = "presentation";

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private MockMvc site;

    private Reader amina;
    private Paper paper;

    @BeforeEach
    void write() {
        Committee committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
        write(0, "Stien bygges i 2027.");
    }

    private void write(int from, String words) {
        writing.write(amina, paper, FIELD, new Save<>(from, UUID.randomUUID(), RichText.of(Paragraph.of(words))));
    }

    private static RequestPostProcessor as(Reader who) {
        return authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of()));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return site.perform(request.with(as(amina)).with(csrf())).andReturn().getResponse();
    }

    private WordEdits exported() {
        return new WordEdits(manuscripts.of(amina, paper.id()).orElseThrow());
    }

    private MockHttpServletResponse handIn(String name, byte[] file) throws Exception {
        return perform(multipart("/sager/" + paper.id() + "/word")
                .file(new MockMultipartFile("fil", name, null, file))
                .with(request -> {
                    request.setContentType("multipart/form-data; boundary=x");
                    return request;
                }));
    }

    private String handedIn(WordEdits file) throws Exception {
        return Objects.requireNonNull(handIn("sag.docx", file.bytes()).getRedirectedUrl());
    }

    private static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse take(Document found) throws Exception {
        Element form = Objects.requireNonNull(found.selectFirst("form[action$=/forslag]"));
        var request = post(form.attr("action"));
        for (Element input : form.select("input")) request.param(input.attr("name"), input.val());
        return perform(request);
    }

    @Test
    void what_it_changes_is_shown_first_and_then_proposed() throws Exception {
        String found = handedIn(exported().replaced("2027", "2029"));
        Document page = html(perform(get(found)));
        assertThat(page.select("main ins").text()).contains("2029");
        assertThat(page.select("main del").text()).contains("2027");
        assertThat(now()).contains("2027");

        assertThat(take(page).getRedirectedUrl()).isEqualTo("/sager/" + paper.id());
        assertThat(now()).contains("2029");
        Document again = html(perform(get(found)));
        assertThat(again.select("form[action$=/forslag]")).isEmpty();
        assertThat(again.select("main .notice").text()).contains("taget ind");
    }

    private String now() {
        return papers.byId(amina, paper.id())
                .orElseThrow()
                .part(FIELD)
                .text()
                .current()
                .toString();
    }

    @Test
    void what_was_written_since_it_was_looked_at_is_shown_first() throws Exception {
        String found = handedIn(exported().replaced("2027", "2029"));
        Document seen = html(perform(get(found)));
        write(1, "Stien bygges i 2027. Den koster to millioner.");

        assertThat(take(seen).getRedirectedUrl()).isEqualTo(found);
        assertThat(now()).contains("2027", "millioner");
        take(html(perform(get(found))));
        assertThat(now()).contains("2029", "millioner");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sag.docx | '{\\rtf1 Sagen}' | RTF
                    sag.docx | Sagen            | ikke et Word-dokument
                    sag.docx | ''               | Vælg en fil
                    SAG.DOCM | Sagen            | makroer
                    """)
    void a_file_of_another_kind_is_refused_with_what_to_do(String name, String content, String said) throws Exception {
        MockHttpServletResponse refused = handIn(name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(html(refused).select("[role=alert]").text()).contains(said);
    }

    @Test
    void a_file_of_another_case_is_refused() throws Exception {
        Paper other = office.begin(amina, "Parkering", office.committee());
        byte[] file = manuscripts.of(amina, other.id()).orElseThrow();
        assertThat(html(handIn("sag.docx", file)).select("[role=alert]").text()).contains("fra en anden sag");
    }

    @Test
    void too_large_a_file_comes_back_to_the_form_with_what_to_do() throws Exception {
        var request = get("/sager/" + paper.id() + "/word").param("for-meget", "1");
        assertThat(html(perform(request)).select("[role=alert]").text()).contains("for stor");
    }

    @Test
    void others_neither_see_nor_take_it() throws Exception {
        String found = handedIn(exported().replaced("2027", "2029"));
        RequestPostProcessor stranger = as(office.hire("Jonas", Role.AUTHOR));
        site.perform(get(found).with(stranger)).andExpect(status().isNotFound());
        site.perform(post(found + "/forslag").with(stranger).with(csrf())).andExpect(status().isNotFound());
        Paper own = office.begin(amina, "Parkering", office.committee());
        String elsewhere = found.replace("/sager/" + paper.id(), "/sager/" + own.id());
        assertThat(perform(get(elsewhere)).getStatus()).isEqualTo(404);
    }
}
