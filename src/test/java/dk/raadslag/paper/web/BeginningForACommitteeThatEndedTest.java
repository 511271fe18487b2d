package dk.raadslag.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeOffice;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperRefused;
import dk.raadslag.paper.PaperRule;
import dk.raadslag.paper.Papers;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class BeginningForACommitteeThatEndedTest {

    @Autowired
    private Office office;

    @Autowired
    private CommitteeOffice committees;

    @Autowired
    private Papers papers;

    @Autowired
    private MockMvc site;

    private Committee ended;
    private Committee another;
    private Reader amina;

    @BeforeEach
    void hire() {
        ended = office.committee();
        another = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
    }

    private void end(Committee committee) {
        committees.endsOn(Reader.program("test"), committee, LocalDate.of(2020, 1, 1));
    }

    @Test
    void a_case_is_not_begun_and_what_was_typed_stands_beside_the_committee() throws Exception {
        end(ended);
        String template = "" + office.template(ended).id();
        var form = post("/sager")
                .param("udvalg", ended.slug())
                .param("titel", "Cykelsti")
                .param("art", "INFORMATION")
                .param("skabelon", template);
        Document page = refused(perform(form));
        assertThat(page.select("#udvalg-error").text()).isEqualTo("Udvalget er nedlagt. Vælg et andet udvalg.");
        assertThat(page.select("#udvalg").attr("aria-describedby")).isEqualTo("udvalg-hint udvalg-error");
        assertThat(page.select("form:has(#udvalg) #titel").val()).isEqualTo("Cykelsti");
        assertThat(page.select("[name=art][checked]").val()).isEqualTo("INFORMATION");
        assertThat(page.select("form:has(#udvalg)").attr("method")).isEqualTo("post");

        var again = post("/sager")
                .param("vis", "skabeloner")
                .param("udvalg", another.slug())
                .param("titel", "Cykelsti")
                .param("art", "INFORMATION")
                .param("skabelon", template);
        MockHttpServletResponse answer = perform(again);
        assertThat(answer.getStatus()).isEqualTo(200);
        Document begun = Jsoup.parse(answer.getContentAsString());
        assertThat(begun.select("#titel").val()).isEqualTo("Cykelsti");
        assertThat(begun.select("[name=skabelon][checked]").val()).isEqualTo(template);
        assertThat(begun.select("[type=hidden][name=udvalg]").val()).isEqualTo(another.slug());
    }

    @Test
    void its_templates_are_asked_for_in_vain() throws Exception {
        end(ended);
        assertThat(refused(perform(get("/sager/ny?udvalg=" + ended.slug() + "&vis=skabeloner")))
                        .select("#udvalg-error")
                        .text())
                .startsWith("Udvalget er nedlagt.");
    }

    @Test
    void a_case_is_not_sent_there_and_stays_where_it_is_going() {
        Paper paper = office.begin(amina, "Cykelsti", another);
        end(ended);
        List<Long> both = List.of(another.id(), ended.id());
        assertThatThrownBy(() -> papers.send(amina, paper, both))
                .isInstanceOfSatisfying(
                        PaperRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PaperRule.COMMITTEE_ENDED));
        end(another);
        assertThat(papers.send(amina, paper, List.of(another.id())).committees())
                .containsExactly(another.id());
    }

    @Test
    void a_copy_asks_for_another_committee() throws Exception {
        Paper paper = office.begin(amina, "Cykelsti", ended);
        end(ended);
        String copy = "/sager/" + paper.id() + "/kopi";

        Document page = refused(perform(post(copy)));
        assertThat(page.select("#udvalg-error").text()).startsWith("Sagens udvalg er nedlagt.");
        assertThat(refused(perform(post(copy).param("udvalg", "")))
                        .select("#udvalg-error")
                        .text())
                .isEqualTo("Vælg et udvalg.");
        assertThat(refused(perform(post(copy).param("udvalg", ended.slug())))
                        .select("#udvalg-error")
                        .text())
                .startsWith("Sagens udvalg er nedlagt.");
        assertThat(page.select("form[action=" + copy + "] #udvalg option").eachAttr("value"))
                .contains(another.slug())
                .doesNotContain(ended.slug());

        MockHttpServletResponse done = perform(post(copy).param("udvalg", another.slug()));
        assertThat(copied(done).committees()).containsExactly(another.id());
    }

    @Test
    void a_copy_leaves_out_those_that_ended() throws Exception {
        Paper paper = office.begin(amina, "Cykelsti", ended, another);
        end(ended);
        assertThat(copied(perform(post("/sager/" + paper.id() + "/kopi"))).committees())
                .containsExactly(another.id());
    }

    private Paper copied(MockHttpServletResponse answer) {
        String address = Objects.requireNonNull(answer.getRedirectedUrl());
        return papers.byId(amina, Long.parseLong(address.replaceAll("\\D", ""))).orElseThrow();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        var as = authentication(new PreAuthenticatedAuthenticationToken(amina, "", List.of()));
        return site.perform(request.with(as).with(csrf())).andReturn().getResponse();
    }

    private static Document refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }
}
