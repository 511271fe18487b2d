package dk.raadslag.approval.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.Plan;
import dk.raadslag.approval.Routes;
import dk.raadslag.approval.SentPapers;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.web.QueryCount;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "papers")
@Import({Office.class, SentPapers.class, QueryCount.class})
@SuppressWarnings("NullAway.Init")
class SeeingWhereCasesAreTest {

    @Autowired
    private Office office;

    @Autowired
    private SentPapers sent;

    @Autowired
    private Papers papers;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Routes routes;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    @Autowired
    private QueryCount queries;

    @Autowired
    private MockMvc site;

    private Committee committee;
    private Reader amina;
    private Reader rikke;

    @BeforeEach
    void hire() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        rikke = office.hire("Rikke Uldal", Role.APPROVER);
    }

    private Document page(String address) {
        try {
            var as = authentication(new PreAuthenticatedAuthenticationToken(amina, "", List.of()));
            return Jsoup.parse(site.perform(get(address).with(as))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Element row(Paper paper) {
        return requireNonNull(page("/sager").selectFirst("tr:has(a[href='/sager/" + paper.id() + "'])"));
    }

    private Paper sent(String title, LocalDateTime startsAt) {
        Paper paper = sent.written(amina, SentPapers.head(title), committee);
        Meeting meeting =
                readings.asClerk(() -> meetings.plan(amina, new NewMeeting(committee, startsAt, true, null, null)));
        var route = routes.serving(amina, committee).getFirst();
        List<Long> people = Collections.nCopies(route.steps().size(), requireNonNull(rikke.personId()));
        approvals.send(amina, paper, new Plan(route, List.copyOf(people), meeting.id()));
        return sent.now(amina, paper);
    }

    @Test
    void theListSaysWhereEachCaseIsAndWhoHasIt() {
        Paper draft = office.begin(amina, "Parken", committee);
        Paper asked = sent("Stien", LocalDateTime.of(2030, 3, 12, 16, 0));

        assertThat(row(draft).select(".state").text()).isEqualTo("Kladde");
        assertThat(row(asked).select(".state").text()).isEqualTo("Til godkendelse");
        assertThat(row(asked).text()).contains("hos Rikke Uldal", "senest", "12.");
    }

    @Test
    void moreCasesTakeNoMoreQueries() {
        sent("Stien", LocalDateTime.of(2030, 4, 9, 16, 0));
        int few = queries.of(() -> page("/sager"));
        sent("Broen", LocalDateTime.of(2030, 5, 7, 16, 0));
        sent("Havnen", LocalDateTime.of(2030, 6, 4, 16, 0));
        office.begin(amina, "Parken", committee);
        assertThat(queries.of(() -> page("/sager"))).isEqualTo(few);
    }

    @Test
    void theListReadsTheTextOnlyOfCasesThatMayHaveChangedSinceTheyWereApproved() {
        Paper asked = sent("Stien", LocalDateTime.of(2030, 8, 13, 16, 0));
        Paper approved = sent("Broen", LocalDateTime.of(2030, 9, 10, 16, 0));
        Paper back = sent("Havnen", LocalDateTime.of(2030, 10, 8, 16, 0));
        Paper recalled = sent("Parken", LocalDateTime.of(2030, 11, 5, 16, 0));
        int steps = sent.submission(amina, approved).steps().size();
        for (int step = 0; step < steps; step++) sent.approve(rikke, approved, step);
        approvals.sendBack(rikke, back.id(), sent.step(amina, back, 0), "Tallene mangler");
        approvals.recall(amina, recalled);

        assertThat(queries.in(() -> page("/sager"))).noneMatch(SeeingWhereCasesAreTest::readsTexts);
        assertThat(row(asked).select(".state").text()).isEqualTo("Til godkendelse");
        assertThat(row(approved).select(".state").text()).isEqualTo("Godkendt");
        assertThat(row(approved).text()).doesNotContain("hos Rikke");
        assertThat(row(back).select(".state").text()).isEqualTo("Sendt tilbage");
        assertThat(row(recalled).select(".state").text()).isEqualTo("Kladde");

        sent.write(amina, approved, "summary", 1, "En anden tekst");
        assertThat(queries.in(() -> page("/sager"))).anyMatch(SeeingWhereCasesAreTest::readsTexts);
        assertThat(row(approved).select(".state").text()).isEqualTo("Til godkendelse");
        assertThat(row(approved).text()).contains("hos Rikke Uldal", "senest");
    }

    private static boolean readsTexts(String statement) {
        return statement.contains("select * from paper_part") || statement.contains("v.suggestions, v.snapshot");
    }

    @Test
    void moreCasesOfOnesOwnTakeNoMoreQueries() {
        sent("Stien", LocalDateTime.of(2031, 4, 9, 16, 0));
        int written = queries.of(() -> approvals.writtenBy(amina));
        int waiting = queries.of(() -> approvals.waitingFor(rikke));
        sent("Broen", LocalDateTime.of(2031, 5, 7, 16, 0));
        sent("Havnen", LocalDateTime.of(2031, 6, 4, 16, 0));
        assertThat(queries.of(() -> approvals.writtenBy(amina))).isEqualTo(written);
        assertThat(queries.of(() -> approvals.waitingFor(rikke))).isEqualTo(waiting);
        assertThat(approvals.writtenBy(amina))
                .extracting(paper -> paper.head().title())
                .containsExactly("Havnen", "Broen", "Stien");
    }

    @Test
    void aCopyIsToldFromWhatItIsCalledLike() {
        Paper parken = office.begin(amina, "Parken", committee);
        Paper copy = papers.copy(amina, parken, parken.template());
        assertThat(row(copy).text()).contains("Parken kopi");
        assertThat(row(parken).text()).doesNotContain("kopi");
    }

    @Test
    void theCaseSaysWhoSentItBackAndWhyAndIsSentFromThere() {
        Paper paper = sent("Stien", LocalDateTime.of(2030, 7, 2, 16, 0));
        String address = "/sager/" + paper.id();
        assertThat(page(address).select("a.button[href='" + address + "/godkendelse#send']"))
                .isEmpty();

        approvals.sendBack(rikke, paper.id(), sent.step(amina, paper, 0), "Tallene mangler");

        Document page = page(address);
        assertThat(page.select(".notice.stop h2").text()).startsWith("Rikke Uldal sendte sagen tilbage");
        assertThat(page.select(".notice.stop p").text()).isEqualTo("Tallene mangler");
        assertThat(page.select("a.button[href='" + address + "/godkendelse#send']"))
                .hasSize(2);
    }
}
