package dk.raadslag.approval.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.absence.NewAbsence;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Role;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.SentPapers;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.Files;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who approves sees what they approve, and stays where they are. */
@RaadslagTest(database = "papers")
@Import({Office.class, SentPapers.class})
@SuppressWarnings("NullAway.Init")
class ReadingThePileTest {

    private static final String PILE = "/min-dag/bunke";

    @Autowired
    private Office office;

    @Autowired
    private SentPapers sent;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Writing writing;

    @Autowired
    private AbsenceOffice absences;

    @Autowired
    private Readers readers;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc site;

    private Committee committee;
    private Reader amina;
    private Reader rikke;
    private Reader mads;
    private Paper paper;

    @BeforeEach
    void send() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        rikke = office.hire("Rikke Uldal", Role.APPROVER);
        mads = office.hire("Mads Ørskov", Role.APPROVER);
        paper = sent("Cykelsti langs Møllevej");
    }

    private Paper sent(String title) {
        return sent.sent(amina, SentPapers.head(title), committee, rikke, mads, mads);
    }

    private MockHttpServletResponse answer(Reader who, MockHttpServletRequestBuilder asked) throws Exception {
        var token = new PreAuthenticatedAuthenticationToken(who, "", List.of());
        return site.perform(asked.with(authentication(token)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page(Reader who, String address) throws Exception {
        return Jsoup.parse(answer(who, get(address)).getContentAsString());
    }

    private String way() {
        return "/sager/" + paper.id() + "/godkendelse";
    }

    private List<Document> whereRikkeApproves() throws Exception {
        return List.of(page(rikke, way()), page(rikke, PILE));
    }

    private String step(Paper of, String act) {
        return "/sager/" + of.id() + "/trin/" + sent.step(amina, of, 0) + "/" + act;
    }

    private String mark(Paper of) {
        return "sag-" + of.id() + "-" + sent.step(amina, of, 0);
    }

    @Test
    void whatIsAttachedIsThereToOpenAndWhereItGoesIsTold() throws Exception {
        Attachment map = attachments.add(amina, paper, CheckedFile.of("Kort.pdf", Files.PDF));
        Attachment price = attachments.add(amina, paper, CheckedFile.of("Pris.pdf", Files.PDF));
        attachments.describe(amina, paper, price.id(), "Pris", true);
        for (Document page : whereRikkeApproves()) {
            assertThat(page.select(".attached li").eachText())
                    .containsExactly("Kort PDF, 1 KB Åbent", "Pris PDF, 1 KB Lukket");
            assertThat(page.select(".attached a").attr("href"))
                    .isEqualTo("/sager/" + paper.id() + "/bilag/" + map.id() + "/1/Kort.pdf");
            assertThat(page.select("dl").text()).contains(committee.name(), "Intet møde valgt");
        }
    }

    @Test
    void whoeverIsAskedAgainIsToldWhatHasChangedAboveTheButton() throws Exception {
        sent.approve(rikke, paper, 0);
        assertThat(page(rikke, "/min-dag").text()).doesNotContain("igen:");
        attachments.add(amina, paper, CheckedFile.of("Kort.pdf", Files.PDF));
        assertThat(page(rikke, "/min-dag").select(".state").text()).contains("igen: bilagene er ændret");
        sent.write(amina, paper, "summary", 1, "En anden tekst");
        assertThat(page(rikke, "/min-dag").select(".state").text()).contains("igen: teksten er ændret");
        for (Document page : whereRikkeApproves()) {
            Element since = page.selectFirst("section:has(form[action$=/trin/" + sent.step(amina, paper, 0)
                    + "/godkendelse]) > details.since[open]");
            assertThat(requireNonNull(since).text()).contains("Bilaget »Kort« er kommet til.", "Indsat: En anden");
            assertThat(requireNonNull(since).nextElementSiblings().select("form[action$=/godkendelse]"))
                    .isNotEmpty();
        }
    }

    @Test
    void aDeputyIsToldWhoseApprovalItWas() throws Exception {
        Reader torben = office.hire("Torben Egeskov", Role.APPROVER);
        sent.approve(rikke, paper, 0);
        sent.write(amina, paper, "summary", 1, "En anden tekst");
        LocalDate today = LocalDate.now(clock);
        absences.set(rikke, new NewAbsence(Office.id(rikke), Office.id(torben), today, today));
        Reader deputy = readers.ofPerson(Office.id(torben)).orElseThrow();

        for (String address : List.of(way(), PILE))
            assertThat(page(deputy, address).select("details.since > summary").text())
                    .startsWith("Ændret, siden Rikke Uldal godkendte");
        for (Document page : whereRikkeApproves())
            assertThat(page.select("details.since > summary").text()).startsWith("Ændret, siden du godkendte");
    }

    @Test
    void whatMustBeMendedIsToldBeforeItIsApproved() throws Exception {
        for (Document page : whereRikkeApproves())
            assertThat(page.select("a[href$=/korrektur]")).isEmpty();
        sent.write(amina, paper, "summary", 1, "Ejeren har CPR-nummer 070761-4285.");
        for (Document page : whereRikkeApproves())
            assertThat(page.select(".notice.warn:has(a[href$=/korrektur])").text())
                    .contains("1 skal rettes");
    }

    @Test
    void whereNobodyHasSaidAnythingThereIsOneLink() throws Exception {
        for (Document page : whereRikkeApproves()) {
            assertThat(page.select(".comments")).isEmpty();
            assertThat(page.select("a.comment").eachAttr("href")).containsExactly("/sager/" + paper.id());
        }
    }

    @Test
    void aReasonThatIsMissingIsAskedForInThePile() throws Exception {
        Paper other = sent("Fodgængerfelt");
        var answer = answer(rikke, post(step(other, "tilbagesendelse")).param("fra", "bunke"));
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("article")).hasSize(2);
        Element wrong = requireNonNull(page.getElementById(mark(other)));
        String field = "begrundelse-" + sent.step(amina, other, 0);
        assertThat(wrong.select("[role=alert][autofocus][tabindex=-1] a").attr("href"))
                .isEqualTo("#" + field);
        assertThat(requireNonNull(wrong.getElementById(field)).attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(requireNonNull(wrong.getElementById(field)).attr("aria-describedby"))
                .isEqualTo(field + "-error");
        assertThat(page.select("[role=alert]")).hasSize(1);
    }

    @Test
    void aReasonIsNotLostWhereTheCaseWasTakenBackMeanwhile() throws Exception {
        String address = step(paper, "tilbagesendelse");
        approvals.recall(amina, paper);
        for (String from : List.of("bunke", "")) {
            var answer = answer(rikke, post(address).param("fra", from).param("begrundelse", "Prisen mangler."));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.getContentAsString())
                            .select("[role=alert]")
                            .text())
                    .contains("venter ikke på svar", "Prisen mangler.");
        }
    }

    @Test
    void aReasonIsNotLostWhereSomebodyElseHasDecided() throws Exception {
        sent.approve(rikke, paper, 0);
        var again = post(step(paper, "tilbagesendelse")).param("begrundelse", "Prisen mangler.");
        Document way = Jsoup.parse(answer(rikke, again).getContentAsString());
        assertThat(way.select("[role=alert]").text()).contains("Prisen mangler.");
        Document pile = Jsoup.parse(answer(rikke, again.param("fra", "bunke")).getContentAsString());
        assertThat(pile.select("[role=alert]").text()).contains("Prisen mangler.");
    }

    @Test
    void whatIsDecidedInThePileLeadsToTheNext() throws Exception {
        Paper second = sent("Fodgængerfelt");
        Paper third = sent("Rundkørsel");
        var asked = post(step(second, "godkendelse"))
                .param("fra", "bunke")
                .param("udgave", sent.now(amina, second).stamp());
        var token = new PreAuthenticatedAuthenticationToken(rikke, "", List.of());
        var done = site.perform(asked.with(authentication(token)).with(csrf())).andReturn();
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(PILE + "#" + mark(third));
        Document pile = Jsoup.parse(answer(rikke, get(PILE).flashAttrs(Map.copyOf(done.getFlashMap())))
                .getContentAsString());
        assertThat(pile.select("article:has([role=status])").eachAttr("id")).containsExactly(mark(third));
        assertThat(pile.select("[role=status]").text()).contains("Du har godkendt sagen.");

        var back = post(step(third, "tilbagesendelse")).param("fra", "bunke").param("begrundelse", "Prisen mangler.");
        assertThat(answer(rikke, back).getRedirectedUrl()).isEqualTo(PILE + "#" + mark(paper));
        var last = post(step(paper, "tilbagesendelse")).param("fra", "bunke").param("begrundelse", "Kortet mangler.");
        assertThat(answer(rikke, last).getRedirectedUrl()).isEqualTo(PILE);
    }

    @Test
    void whatIsSentBackStandsFirstWithWhoAndWhy() throws Exception {
        assertThat(page(amina, "/min-dag").select("#tilbage")).isEmpty();
        approvals.sendBack(rikke, paper.id(), sent.step(amina, paper, 0), "Prisen mangler.");
        Element first = requireNonNull(page(amina, "/min-dag").selectFirst("main section"));
        assertThat(first.text()).contains("Sendt tilbage til dig", "Cykelsti", "Rikke Uldal", "Prisen mangler.");
        assertThat(page(rikke, "/min-dag").select("#tilbage")).isEmpty();
    }

    @Test
    void theNextRoundBeginsAsTheLastOneAndTellsOfIt() throws Exception {
        approvals.sendBack(rikke, paper.id(), sent.step(amina, paper, 0), "Prisen mangler.");
        Document form = page(amina, way());
        assertThat(form.select("select[name=person] option[selected]").eachAttr("value"))
                .containsExactly("" + Office.id(rikke), "" + Office.id(mads), "" + Office.id(mads));
        sent.write(amina, paper, "summary", 1, "Det koster 2 mio. kr.");
        sent.again(amina, paper, committee, rikke, mads, mads);
        Element earlier = requireNonNull(page(amina, way()).selectFirst("section:has(#trin) details.earlier"));
        assertThat(earlier.hasAttr("open")).isFalse();
        assertThat(earlier.text()).contains("Tidligere runde", "Rikke Uldal", "Prisen mangler.", "Blev ikke spurgt.");
        for (Document page : whereRikkeApproves())
            assertThat(page.select("details.since").text())
                    .contains("Ændret, siden du sendte sagen tilbage", "Det koster 2 mio. kr.");
    }

    @Test
    void ofARoundThatIsOverNobodyIsToldWhatHasChangedSince() throws Exception {
        sent.approve(rikke, paper, 0);
        sent.write(amina, paper, "summary", 1, "Det koster 2 mio. kr.");
        assertThat(page(amina, way()).select("section:has(#trin) li details")).hasSize(1);
        approvals.sendBack(rikke, paper.id(), sent.step(amina, paper, 0), "Prisen mangler.");
        sent.again(amina, paper, committee, rikke, mads, mads);
        sent.approve(rikke, paper, 0);
        approvals.sendBack(mads, paper.id(), sent.step(amina, paper, 1), "Kortet mangler.");
        sent.write(amina, paper, "summary", 2, "Det koster 3 mio. kr.");
        assertThat(page(amina, way()).select("section:has(#trin) li details")).isEmpty();
    }

    @Test
    void whoeverApprovesWithSuggestionsIsSaidToHaveDoneSo() throws Exception {
        var better = new Save<>(1, UUID.randomUUID(), RichText.of(Paragraph.of("Bedre tekst")));
        writing.suggest(rikke, sent.now(rikke, paper), "summary", better);
        sent.approve(rikke, paper, 0);
        sent.approve(mads, paper, 1);
        Document page = page(amina, way());
        assertThat(page.select(".timeline .state.good").eachText()).containsExactly("Godkendt med forslag", "Godkendt");
        assertThat(page.select("section:has(#trin) > p a").text()).contains("forslag venter på svar");
    }
}
