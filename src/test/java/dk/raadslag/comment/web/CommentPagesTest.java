package dk.raadslag.comment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.Plan;
import dk.raadslag.approval.Routes;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.NewComment;
import dk.raadslag.comment.Said;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Without a script: everything can be read, said, answered and resolved by plain forms. */
@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class CommentPagesTest {

    @Autowired
    private Office office;

    @Autowired
    private MockMvc site;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Routes routes;

    @Autowired
    private Comments comments;

    private Committee committee;
    private Reader amina;
    private Reader karen;
    private Paper paper;

    @BeforeEach
    void begin() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        Reader hired = office.hire("Karen Holst " + UUID.randomUUID(), Role.SECRETARY);
        karen = office.seat(hired, committee, MembershipRole.SECRETARY);
        paper = office.begin(amina, "Cykelsti", committee);
        for (String field : List.of("recommendation", "summary", "presentation"))
            writing.write(amina, paper, field, new Save<>(0, UUID.randomUUID(), RichText.of(Paragraph.of("En sti"))));
        paper = papers.byId(amina, paper.id()).orElseThrow();
    }

    private ResultActions as(Reader who, MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.with(authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of())))
                .with(csrf()));
    }

    private String at(String rest) {
        return "/sager/" + paper.id() + rest;
    }

    private MockHttpServletRequestBuilder saying(String text) {
        return post(at("/felter/summary/kommentarer")).param("tekst", text);
    }

    private long said(Reader who, String text) {
        return comments.begin(who, paper, new NewComment("summary", null, Said.of(text)));
    }

    @Test
    void aNameThatIsNobodysIsRefusedWithTheChoicesAndTheTextStays() throws Exception {
        as(amina, saying("Er det med moms, @Bente?"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("hedder »Bente«. Skriv et af navnene: Karen Holst"),
                                containsString("Er det med moms, @Bente?</textarea>"))));
    }

    @Test
    void aCommentIsWrittenReadAnsweredAndResolved() throws Exception {
        as(karen, saying("Hvor <b>lang</b> er\nden?"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl(startsWithPaper()));
        long thread = comments.of(amina, paper).getFirst().id();
        as(amina, get(at("")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Hvor &lt;b&gt;lang&lt;/b&gt; er\nden?"),
                                containsString("1 åben kommentar"))));
        as(amina, post(at("/kommentarer/" + thread + "/svar")).param("tekst", "4 km"))
                .andExpect(redirectedUrl(at("#kommentar-" + thread)));
        as(amina, post(at("/kommentarer/" + thread + "/loesning")).param("side", "bunke"))
                .andExpect(redirectedUrl("/min-dag/bunke#kommentar-" + thread));
        as(amina, get(at("")))
                .andExpect(content()
                        .string(allOf(containsString("Løst af Amina Kaya"), not(containsString("1 åben kommentar")))));
        as(karen, post(at("/kommentarer/" + thread + "/genaabning"))).andExpect(status().isFound());
        assertThat(comments.of(amina, paper).getFirst().isOpen()).isTrue();
    }

    private String startsWithPaper() {
        return at("#kommentar-" + comments.of(amina, paper).getFirst().id());
    }

    @Test
    void whatIsRefusedIsSaidWithTheReasonAndStaysTyped() throws Exception {
        String stranger = office.hire("Gudrun Ellemose " + UUID.randomUUID()).name();
        as(karen, saying("Spørg @" + stranger + " <i>"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString(stranger + " må ikke se kladden"),
                                containsString("Spørg @" + stranger + " &lt;i&gt;</textarea>"))));
        as(karen, saying(" ")).andExpect(status().isUnprocessableContent());
        as(karen, saying("Hej").param("naevn", "999999")).andExpect(status().isUnprocessableContent());
        long thread = said(karen, "Hej");
        as(amina, post(at("/kommentarer/" + thread + "/svar")).param("tekst", "x".repeat(4_001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("x".repeat(4_001) + "</textarea>")));
    }

    @Test
    void aScriptGetsTheFieldsCommentsOnly() throws Exception {
        as(
                        karen,
                        saying("Ord")
                                .param("fra", "1")
                                .param("til", "3")
                                .param("udgave", "1")
                                .param("side", "felt"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("data-from=\"1\" data-to=\"3\""),
                                containsString("»En«"),
                                not(containsString("<html")))));
        as(
                        karen,
                        saying("Ord")
                                .param("fra", "-1")
                                .param("til", "3")
                                .param("udgave", "1")
                                .param("side", "felt"))
                .andExpect(status().isUnprocessableContent());
        as(
                        karen,
                        saying("Ord")
                                .param("fra", "1")
                                .param("til", "3")
                                .param("udgave", "0")
                                .param("side", "felt"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("ændret af en anden"), containsString(">Ord</text"))));
        as(karen, saying("Ord").param("fra", "x")).andExpect(status().isBadRequest());
        as(karen, get(at("/felter/summary/kommentarer"))).andExpect(status().isOk());
    }

    @Test
    void nothingOfItExistsForOthers() throws Exception {
        long thread = said(karen, "Hej");
        long remark = comments.of(amina, paper).getFirst().remarks().getFirst().id();
        Reader jonas = office.hire("Jonas Fenger", Role.ADMINISTRATOR);
        as(jonas, get(at("/felter/summary/kommentarer"))).andExpect(status().isNotFound());
        as(jonas, get(at("/kommentarer/" + thread))).andExpect(status().isNotFound());
        as(jonas, saying("Hej")).andExpect(status().isNotFound());
        as(jonas, post(at("/kommentarer/" + thread + "/svar/" + remark + "/sletning")))
                .andExpect(status().isNotFound());
        as(amina, get(at("/felter/findesIkke/kommentarer"))).andExpect(status().isNotFound());
        as(amina, get(at("/kommentarer/999999999"))).andExpect(status().isNotFound());
        Paper other = office.begin(amina, "En anden", committee);
        as(amina, get("/sager/" + other.id() + "/kommentarer/" + thread)).andExpect(status().isNotFound());
    }

    @Test
    void theWriterChangesAndDeletesItAndOthersDoNot() throws Exception {
        long thread = said(karen, "Hej");
        String remark = at("/kommentarer/" + thread + "/svar/"
                + comments.of(amina, paper).getFirst().remarks().getFirst().id());
        as(amina, post(remark + "/rettelse").param("tekst", "Nej")).andExpect(status().isUnprocessableContent());
        as(karen, post(remark + "/rettelse").param("tekst", "Hejsa")).andExpect(status().isFound());
        as(amina, get(at(""))).andExpect(content().string(allOf(containsString("Hejsa"), containsString("rettet"))));
        as(karen, post(remark + "/sletning")).andExpect(status().isFound());
        as(amina, get(at("")))
                .andExpect(content().string(allOf(not(containsString("Hejsa")), containsString("Slettet"))));
    }

    @Test
    void theWordsAreNotShownWhenAllThatWasSaidOfThemIsRemoved() throws Exception {
        NewComment.Place words = new NewComment.Place(1, 1, 3);
        long thread = comments.begin(karen, paper, new NewComment("summary", words, Said.of("Skal det stå her?")));
        String remark = at("/kommentarer/" + thread + "/svar/"
                + comments.of(amina, paper).getFirst().remarks().getFirst().id());
        as(amina, get(at(""))).andExpect(content().string(containsString("»En«")));
        as(karen, post(remark + "/sletning")).andExpect(status().isFound());
        as(amina, get(at("")))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 løst kommentar"),
                                not(containsString("»En«")),
                                not(containsString("/genaabning")))));
    }

    @Test
    void whoeverIsMentionedIsToldOnTheirDayUntilTheyHaveRead() throws Exception {
        long thread =
                comments.begin(amina, paper, new NewComment("summary", null, new Said("Ser du?", Office.id(karen))));
        String link = at("/kommentarer/" + thread);
        as(karen, get("/min-dag"))
                .andExpect(content().string(allOf(containsString("Du er nævnt"), containsString(link))));
        as(amina, get("/min-dag"))
                .andExpect(content().string(allOf(not(containsString("Du er nævnt")), containsString("1 åben"))));
        as(karen, get(link)).andExpect(redirectedUrl(at("#kommentar-" + thread)));
        as(karen, get("/min-dag")).andExpect(content().string(not(containsString("Du er nævnt"))));
        as(amina, get("/sager")).andExpect(content().string(containsString("1 åben kommentar")));
    }

    @Test
    void whoeverApprovesReadsAndWritesThemWhereTheyApprove() throws Exception {
        var number = new PaperHead("Cykelsti", null, PaperKind.DECISION, "05.04.00-G01-1-26", null, null, false, null);
        writing.saveHead(amina, paper, new Save<>(1, UUID.randomUUID(), number));
        Reader torben = office.hire("Torben Egeskov", Role.APPROVER);
        var route = routes.serving(amina, committee).getFirst();
        List<Long> people =
                route.steps().stream().map(step -> Office.id(torben)).toList();
        Paper now = papers.byId(amina, paper.id()).orElseThrow();
        approvals.send(amina, now, new Plan(route, List.copyOf(people), null));
        said(amina, "Se særligt på prisen");
        for (String page : List.of(at("/godkendelse"), "/min-dag/bunke"))
            as(torben, get(page))
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Se særligt på prisen"),
                                    containsString(at("/felter/summary/kommentarer")))));
        as(torben, saying("Prisen er rigtig").param("side", "godkendelse"))
                .andExpect(redirectedUrl(at("/godkendelse#kommentar-"
                        + comments.of(amina, paper).getLast().id())));
    }
}
