package dk.raadslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest(database = "papers")
@AutoConfigureMockMvc
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class LettingAPersonalNumberThroughTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    private Reader karen = Reader.ANONYMOUS;
    private Meeting meeting;
    private String page = "";

    @BeforeEach
    void collect() {
        Committee committee = office.committee();
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        var at = LocalDateTime.of(2031, 3, 12, 9, 0);
        meeting = readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, null)));
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Brev fra 010190-1238", null)));
        page = "/dagsordener/" + meeting.id() + "/udsendelse";
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        String[] roles = karen.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        var login = new PreAuthenticatedAuthenticationToken(karen, "", AuthorityUtils.createAuthorityList(roles));
        return site.perform(request.with(authentication(login)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private long item() {
        return agendas.of(karen, meeting).orElseThrow().items().getFirst().id();
    }

    @Test
    void aReasonIsNotEnough() throws Exception {
        Document form = Jsoup.parse(answer(get(page)).getContentAsString());
        assertThat(form.select(".obstacles .state.stop")).hasSize(1);
        assertThat(form.select("input[type=hidden][name=set]")).isEmpty();
        String mark = form.select("input[type=checkbox][name=set]").attr("value");

        MockHttpServletResponse refused = answer(post(page).param("grund-" + item(), "Det haster"));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document again = Jsoup.parse(refused.getContentAsString());
        assertThat(again.select("input[name=grund-" + item() + "]").attr("value"))
                .isEqualTo("Det haster");
        String told = again.select("input[type=checkbox][name=set]").attr("aria-describedby");
        assertThat(again.getElementById(told)).isNotNull();
        assertThat(dispatches.of(karen, meeting)).isEmpty();

        answer(post(page).param("grund-" + item(), "Det haster").param("set", mark));
        assertThat(dispatches.of(karen, meeting)).hasSize(1);
    }

    @Test
    void aSupplementaryAgendaAsksOnlyAboutWhatItHolds() throws Exception {
        String mark = Jsoup.parse(answer(get(page)).getContentAsString())
                .select("input[type=checkbox][name=set]")
                .attr("value");
        answer(post(page).param("grund-" + item(), "Det haster").param("set", mark));
        agendas.add(karen, meeting, new NewItem(ItemKind.PLAIN, "Snerydning", 5));

        Document form = Jsoup.parse(answer(get(page)).getContentAsString());
        assertThat(form.select("input[name=slags][checked]").val()).isEqualTo("SUPPLEMENTARY_AGENDA");
        assertThat(form.select("input[name^=grund-]")).isEmpty();
        answer(post(page).param("slags", "SUPPLEMENTARY_AGENDA"));
        assertThat(dispatches.of(karen, meeting)).hasSize(2);
    }
}
