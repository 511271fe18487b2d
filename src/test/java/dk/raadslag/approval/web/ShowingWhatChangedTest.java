package dk.raadslag.approval.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.Plan;
import dk.raadslag.approval.Routes;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class ShowingWhatChangedTest {

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Routes routes;

    @Autowired
    private MockMvc site;

    private Committee committee;
    private Reader amina;
    private Reader rikke;
    private Paper paper;

    @BeforeEach
    void send() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        rikke = office.hire("Rikke Uldal", Role.APPROVER);
        Reader other = office.hire("Torben Egeskov", Role.APPROVER);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
        head(1, "Cykelsti langs Møllevej", PaperKind.DISCUSSION);
        for (String field : List.of("recommendation", "summary", "presentation"))
            writing.write(amina, paper, field, save(0, "Det koster 2 mio. kr."));
        long last = requireNonNull(other.personId());
        approvals.send(
                amina,
                now(),
                new Plan(routes.serving(amina, committee).getFirst(), List.of(Office.id(rikke), last, last), null));
    }

    private static Save<RichText> save(int from, String words) {
        return new Save<>(from, UUID.randomUUID(), RichText.of(Paragraph.of(words)));
    }

    private void head(int from, String title, PaperKind kind) {
        var head = new PaperHead(title, null, kind, "05.04.00-G01-1-26", null, null, false, null);
        writing.saveHead(amina, paper, new Save<>(from, UUID.randomUUID(), head));
    }

    private Paper now() {
        return papers.byId(amina, paper.id()).orElseThrow();
    }

    private void approve() {
        long step = approvals.of(amina, paper).getFirst().steps().getFirst().id();
        approvals.approve(rikke, paper.id(), step, now().stamp());
    }

    private Document page(Reader who, String address) throws Exception {
        var answer = site.perform(
                        get(address).with(authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of()))))
                .andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private Document way(Reader who) throws Exception {
        return page(who, "/sager/" + paper.id() + "/godkendelse");
    }

    @Test
    void whatTheCaseSaysOfItselfIsToldInFull() throws Exception {
        approve();
        head(2, "Cykelsti langs Åvej", PaperKind.DECISION);
        Committee further = office.committee();
        papers.send(amina, paper, List.of(committee.id(), further.id()));

        String changes = way(rikke).select("li details").text();

        assertThat(changes)
                .contains("Titel Cykelsti langs")
                .contains("Slettet: Møllevej")
                .contains("Indsat: Åvej")
                .contains("Indsat: Beslutning")
                .contains(further.name())
                .doesNotContain("Sagsnummer");
    }

    @Test
    void proposalsAreToldAsSuch() throws Exception {
        assertThat(way(rikke).select(".notice").text()).doesNotContain("forslag");
        writing.suggest(rikke, paper, "summary", save(1, "Det koster 3 mio. kr."));

        for (Document page : List.of(way(rikke), page(rikke, "/min-dag/bunke"))) {
            assertThat(page.select(".notice").text()).contains("Teksten står med et forslag");
            assertThat(page.select("details").text()).contains("Slettet: 2").contains("Indsat: 3");
        }
    }

    @Test
    void aTextThatIsProposedToGoIsNotPassedOver() throws Exception {
        writing.suggest(rikke, paper, "summary", new Save<>(1, UUID.randomUUID(), RichText.EMPTY));
        assertThat(way(rikke).select("details").text()).contains("Slettet: Det koster 2 mio. kr.");
    }
}
