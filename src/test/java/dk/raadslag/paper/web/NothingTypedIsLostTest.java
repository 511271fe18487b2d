package dk.raadslag.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class NothingTypedIsLostTest {

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Readings readings;

    @Autowired
    private MockMvc site;

    private String name;
    private Committee first;
    private Committee second;
    private Reader amina;
    private Reader bo;
    private Paper paper;

    @BeforeEach
    void begin() {
        first = office.committee();
        second = office.committee();
        name = "Bo Lind " + UUID.randomUUID();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        bo = office.hire(name, Role.AUTHOR);
        paper = office.begin(amina, "Cykelsti", first);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        var as = authentication(new PreAuthenticatedAuthenticationToken(amina, "", List.of()));
        return site.perform(request.with(as).with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse press(String button, String title, String author, Committee... committees)
            throws Exception {
        var form = post("/sager/" + paper.id() + button)
                .param("titel", title)
                .param("udgave", "" + paper.headVersion())
                .param("stod", first.slug())
                .param("forfatter", author);
        for (Committee committee : committees) form.param("udvalg", committee.slug());
        return perform(form.param("udvalg", ""));
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }

    private Document page(String address) throws Exception {
        return page(perform(get(address)));
    }

    private Paper now() {
        return papers.byId(amina, paper.id()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oplysninger", "/forfattere", "/udvalg"})
    void whicheverButtonIsPressedAllIsSaved(String button) throws Exception {
        assertThat(press(button, "Ny titel", name, second, first).getStatus()).isEqualTo(302);

        assertThat(now().head().title()).isEqualTo("Ny titel");
        assertThat(now().committees()).containsExactly(second.id(), first.id());
        assertThat(now().authors()).containsExactlyInAnyOrder(Office.id(amina), Office.id(bo));
    }

    @Test
    void whatIsTypedIsSavedAlsoWhenAnAuthorLeaves() throws Exception {
        papers.addAuthor(amina, paper, Office.id(bo));
        press("/forfattere/" + Office.id(bo) + "/fratraeden", "Ny titel", "", first);
        assertThat(now().authors()).containsExactly(Office.id(amina));
        assertThat(now().head().title()).isEqualTo("Ny titel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oplysninger", "/forfattere", "/udvalg"})
    void anErrorKeepsAllAndSavesNothing(String button) throws Exception {
        MockHttpServletResponse answer = press(button, "Ny titel", "Ingen af dem", second, first);

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = page(answer);
        assertThat(page.select("[role=alert][autofocus] a").eachAttr("href")).containsExactly("#forfatter");
        assertThat(page.select("#titel").val()).isEqualTo("Ny titel");
        assertThat(page.select("#forfatter").val()).isEqualTo("Ingen af dem");
        assertThat(page.select("#udvalg option[selected]").eachAttr("value"))
                .containsExactly(second.slug(), first.slug());
        assertThat(now().head()).isEqualTo(paper.head());
        assertThat(now().committees()).isEqualTo(paper.committees());
    }

    @Test
    void noCommitteeIsRefusedWithAllThatIsTyped() throws Exception {
        Document page = page(press("/udvalg", "Ny titel", name));
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#udvalg");
        assertThat(page.select("#titel").val()).isEqualTo("Ny titel");
        assertThat(now().authors()).containsExactly(Office.id(amina));
        assertThat(now().head()).isEqualTo(paper.head());
    }

    @Test
    void whatOthersHaveChosenMeanwhileStays() throws Exception {
        papers.send(amina, paper, List.of(second.id()));
        press("/oplysninger", "Ny titel", "", first);
        assertThat(now().committees()).containsExactly(second.id());
    }

    @Test
    void whereTwoSendItElsewhereTheSecondIsShownBoth() throws Exception {
        Committee third = office.committee();
        papers.send(amina, paper, List.of(second.id()));
        MockHttpServletResponse answer = press("/udvalg", "Ny titel", "", third);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(now().committees()).containsExactly(second.id());
        assertThat(now().head()).isEqualTo(paper.head());
        Document page = page(answer);
        assertThat(page.select("[role=alert] dd").eachText()).containsExactly(second.name());
        assertThat(page.select("#udvalg option[selected]").eachAttr("value")).containsExactly(third.slug());
        assertThat(page.select("[name=stod]").eachAttr("value")).containsExactly(second.slug());

        pressAgain(page, third);
        assertThat(now().committees()).containsExactly(third.id());
        assertThat(now().head().title()).isEqualTo("Ny titel");
    }

    private void pressAgain(Document page, Committee chosen) throws Exception {
        perform(post("/sager/" + paper.id() + "/udvalg")
                .param("titel", page.select("#titel").val())
                .param("udgave", page.select("[name=udgave]").val())
                .param("stod", page.select("[name=stod]").eachAttr("value").toArray(String[]::new))
                .param("udvalg", chosen.slug()));
    }

    @Test
    void choosingWhatSomebodyElseHasChosenIsNoConflict() throws Exception {
        papers.send(amina, paper, List.of(second.id()));
        assertThat(press("/udvalg", "Ny titel", "", second).getStatus()).isEqualTo(302);
    }

    @Test
    void aStaleTitleDoesNotBringTheOldCommitteesBack() throws Exception {
        papers.send(amina, paper, List.of(second.id()));
        writing.saveHead(
                amina, now(), new Save<>(1, UUID.randomUUID(), PaperHead.titled("Deres titel", PaperKind.DECISION)));
        Document page = page(press("/oplysninger", "Ny titel", "", first));

        assertThat(page.select("#udvalg option[selected]").eachAttr("value")).containsExactly(second.slug());
        assertThat(page.select("[role=alert] dd").eachText()).doesNotContain(second.name());
    }

    @Test
    void aHeadThatIsAsItWasMakesNoVersion() throws Exception {
        press("/forfattere", "Cykelsti", name, first);
        assertThat(now().headVersion()).isEqualTo(paper.headVersion());
        assertThat(writing.history(amina, paper)).hasSize(1);
    }

    @Test
    void anAuthorWhoIsAddedTwiceIsAddedOnce() throws Exception {
        Reader namesake = office.hire(name + "gaard", Role.AUTHOR);
        assertThat(press("/forfattere", "Cykelsti", name, first).getStatus()).isEqualTo(302);
        assertThat(press("/forfattere", "Cykelsti", name, first).getStatus()).isEqualTo(302);
        assertThat(now().authors())
                .contains(Office.id(bo))
                .doesNotContain(Office.id(namesake))
                .hasSize(2);
    }

    @Test
    void aCommitteeThatHasEndedStaysWhereItWasChosen() throws Exception {
        Committee harbour = office.committee();
        papers.send(amina, paper, List.of(harbour.id(), first.id()));
        readings.asClerk(() -> jdbc.sql("update committee set ended_on = date '2025-12-31' where id = ?")
                .param(harbour.id())
                .update());
        assertThat(page("/sager/" + paper.id() + "/oplysninger")
                        .select("#udvalg option[selected]")
                        .eachAttr("value"))
                .containsExactly(harbour.slug(), first.slug());
    }

    @Test
    void onlyThoseWhoWriteCasesAreOffered() throws Exception {
        String politician = "Grethe Dam " + UUID.randomUUID();
        String left = "Jonas Fenger " + UUID.randomUUID();
        office.hire(politician);
        accounts.close(Reader.program("test"), Office.id(office.hire(left, Role.AUTHOR)), "Fratrådt");
        List<String> offered = page("/sager/" + paper.id() + "/oplysninger")
                .select("#forfatter-kendte option")
                .eachAttr("value");
        assertThat(offered).contains(name).doesNotContain(politician, left);

        assertThat(press("/forfattere", "Cykelsti", politician, first).getStatus())
                .isEqualTo(422);
        assertThat(press("/forfattere", "Cykelsti", left, first).getStatus()).isEqualTo(422);
    }

    @Test
    void aPartOfANameIsEnoughWhenItIsOnlyOnes() throws Exception {
        press("/forfattere", "Cykelsti", name.substring(8), first);
        assertThat(now().authors()).contains(Office.id(bo));
    }

    @Test
    void aClosedCaseSaysAtOnceWhatWillBeAskedFor() throws Exception {
        perform(post("/sager/" + paper.id() + "/oplysninger")
                .param("titel", "Cykelsti")
                .param("udgave", "1")
                .param("lukket", "true")
                .param("begrundelse", "Personoplysninger"));

        assertThat(now().head().closed()).isTrue();
        assertThat(page("/sager/" + paper.id()).select(".notice.warn a").eachAttr("href"))
                .containsExactly("/sager/" + paper.id() + "/oplysninger#neutral");
        assertThat(page("/sager/" + paper.id() + "/oplysninger")
                        .select(".notice.warn a")
                        .eachAttr("href"))
                .containsExactly("#neutral");
    }

    @Test
    void templatesOfNoCommitteeAreAskedForInVain() throws Exception {
        assertThat(page("/sager/ny").select("#udvalg-error")).isEmpty();
        assertThat(page("/sager/ny?udvalg=&vis=skabeloner")
                        .select("#udvalg-error")
                        .text())
                .isEqualTo("Vælg et udvalg.");
    }
}
