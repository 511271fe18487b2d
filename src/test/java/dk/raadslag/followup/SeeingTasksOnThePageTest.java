package dk.raadslag.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Reader;
import dk.raadslag.followup.Agreeing.Town;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
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
@Import({Office.class, Agreeing.class})
@SuppressWarnings("NullAway.Init")
class SeeingTasksOnThePageTest {

    private static final String WHAT = "Ring til naboen";

    @Autowired
    private Agreeing agreeing;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private MockMvc site;

    private Town town;
    private long id;

    @BeforeEach
    void note() {
        town = agreeing.sentOut();
        id = followUps.note(town.karen(), town.meeting(), town.closed(), Agreeing.task(WHAT, town.amina()));
    }

    private MockHttpServletResponse perform(Reader who, MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.with(authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of())))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page(Reader who, String address) throws Exception {
        return Jsoup.parse(perform(who, get(address)).getContentAsString());
    }

    @Test
    void itsOwnerReportsAndIsToldNeitherTheClosedTitleNorOffersToChangeIt() throws Exception {
        Document page = page(town.amina(), "/opfoelgning/" + id);
        assertThat(page.select("form[action$=/tilbagemelding]")).hasSize(1);
        assertThat(page.select("form[action$=/frist], form[action$=/bortfald], form[action$=/overdragelse]"))
                .isEmpty();
        assertThat(page.text()).contains(WHAT).doesNotContain("Møllegården");
        assertThat(page(town.karen(), "/opfoelgning/" + id).text()).contains(WHAT, "Køb af Møllegården");
    }

    @Test
    void aMemberReadsItAndChangesNothing() throws Exception {
        assertThat(page(town.vagn(), "/opfoelgning/" + id).select("main form")).isEmpty();
        for (String act :
                List.of("tilbagemelding?tekst=Ringet", "bortfald?grund=Nej", "genoptagelse", "frist?grund=Nej"))
            assertThat(perform(town.vagn(), post("/opfoelgning/" + id + "/" + act))
                            .getStatus())
                    .as(act)
                    .isEqualTo(403);
    }

    @Test
    void toStrangersItDoesNotExist() throws Exception {
        String committee = "/opfoelgning/udvalg/" + town.committee().slug();
        for (String address : List.of("/opfoelgning/" + id, committee))
            assertThat(perform(town.mads(), get(address)).getStatus())
                    .as(address)
                    .isEqualTo(404);
        assertThat(perform(town.amina(), get(committee)).getStatus()).isEqualTo(404);
        assertThat(perform(town.mads(), post("/opfoelgning/" + id + "/tilbagemelding?loest=true"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatWasTypedIsThereAgainWhenItIsRefused() throws Exception {
        String address = "/moede/" + town.meeting().id() + "/punkter/" + town.path() + "/opgaver";
        var sent = site.perform(post(address)
                        .param("opgave", WHAT)
                        .param("frist", "2031-03-01")
                        .with(authentication(new PreAuthenticatedAuthenticationToken(town.karen(), "", List.of())))
                        .with(csrf()))
                .andReturn();
        assertThat(sent.getResponse().getRedirectedUrl()).endsWith("#afvist");
        var again = site.perform(get("/moede/" + town.meeting().id() + "?punkt=" + town.path())
                        .flashAttrs(sent.getFlashMap())
                        .with(authentication(new PreAuthenticatedAuthenticationToken(town.karen(), "", List.of()))))
                .andReturn();
        Document page = Jsoup.parse(again.getResponse().getContentAsString());
        assertThat(page.select("#opgave").text()).isEqualTo(WHAT);
        assertThat(page.select("#frist").val()).isEqualTo("2031-03-01");
        assertThat(page.select("#ansvarlig[aria-invalid=true][aria-describedby=ansvarlig-fejl]"))
                .hasSize(1);
        assertThat(page.select("#frist[aria-invalid=true][aria-describedby=frist-fejl]"))
                .hasSize(1);
        assertThat(page.select("#opfoelgning details[open]")).hasSize(1);
    }
}
