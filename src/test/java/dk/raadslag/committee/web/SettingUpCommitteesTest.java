package dk.raadslag.committee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.committee.Vacancies;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.store.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingUpCommitteesTest {

    private static final String LIST = "/administration/udvalg";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Autowired
    private MockMvc site;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Readers readers;

    @Autowired
    private Readings readings;

    @Autowired
    private Committees committees;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private TestDatabase database;

    private Reader jonas = Reader.ANONYMOUS;

    @BeforeAll
    void jonasIsAdministrator() {
        Person person = accounts.letIn(
                Reader.program("test"),
                new NewPerson("Jonas Fenger", "Konsulent", "jonas@bakkedal.dk", null, null),
                Set.of(Role.ADMINISTRATOR));
        jonas = readers.ofPerson(person.id()).orElseThrow();
    }

    @Test
    void a_committee_is_set_up_for_staff_unless_it_is_for_all() throws Exception {
        send(LIST, "name", "CenterMED  Vej", "art", "MED2");
        send(LIST, "name", "Vejudvalget", "art", "STANDING", "alle", "true");

        Committee med = committee("CenterMED Vej");
        assertThat(med.kind()).isEqualTo(CommitteeKind.MED);
        assertThat(med.medLevel()).isEqualTo(2);
        assertThat(med.audience().tokens()).containsExactly(Token.STAFF);
        assertThat(committee("Vejudvalget").audience().tokens()).containsExactly(Token.PUBLIC);
        assertThat(page(LIST).select("main li").eachText())
                .contains(
                        "Vejudvalget Stående udvalg, alle må læse", "CenterMED Vej MED, niveau 2, kun ansatte må læse");
        assertThat(journal(med)).containsExactly("committee.created by Jonas Fenger");
    }

    @Test
    void a_name_is_missing_or_anothers() throws Exception {
        assertThat(refused(send(LIST, "name", " ")).select("#name-error").text())
                .isEqualTo("Skriv et navn.");
        String council = setUp("Kommunalbestyrelsen");
        send(council + "/navne", "alias", "KB");
        assertThat(page(council).select("li").eachText()).contains("KB");

        for (String taken : List.of("kommunalbestyrelsen", " kb ")) {
            assertThat(refused(send(LIST, "name", taken)).select("#name-error").text())
                    .contains("allerede et udvalg");
            assertThat(refused(send(council + "/navne", "alias", taken))
                            .select("#alias-error")
                            .text())
                    .contains("allerede et udvalg");
        }
        assertThat(refused(send(council + "/navne", "alias", ""))
                        .select("#alias")
                        .attr("aria-describedby"))
                .isEqualTo("alias-hint alias-error");
    }

    @Test
    void somebody_sits_there_from_one_day_to_another() throws Exception {
        String forum = setUp("Chefforum");
        String person = String.valueOf(jonas.personId());
        send(forum + "/medlemmer", "person", person, "rolle", "CHAIR", "fra", "2026-05-01", "plads", "TR");

        Membership membership = memberships("Chefforum").getFirst();
        assertThat(membership.role()).isEqualTo(MembershipRole.CHAIR);
        assertThat(membership.seat()).isEqualTo("TR");
        assertThat(membership.from()).isEqualTo(MAY);
        String ending = forum + "/medlemmer/" + membership.id() + "/udtraeden";
        assertThat(refused(send(ending, "sidste", "2026-04-30"))
                        .select(".error-text")
                        .text())
                .isEqualTo("Den sidste dag ligger før den første.");
        assertThat(refused(send(ending, "sidste", "snart"))
                        .select("[role=alert] a")
                        .attr("href"))
                .isEqualTo("#sidste-" + membership.id());

        send(ending, "sidste", "2026-05-31");
        assertThat(memberships("Chefforum").getFirst().to()).isEqualTo(MAY.plusDays(30));
        assertThat(page(forum).select("tbody tr").text())
                .contains("Jonas Fenger Forperson, TR 1. maj 2026 31. maj 2026");
        assertThat(journal(committee("Chefforum")))
                .containsSubsequence(
                        "committee.member-added by Jonas Fenger", "committee.member-ended by Jonas Fenger");
    }

    @Test
    void somebody_new_is_written_down_with_the_seat_or_not_at_all() throws Exception {
        String council = setUp("Ældrerådet");
        Document page = refused(send(
                council + "/medlemmer",
                "navn",
                "Aase Bro",
                "rolle",
                "MEMBER",
                "fra",
                "2026-05-01",
                "til",
                "2026-04-01"));
        assertThat(page.select("#til-error").text()).isEqualTo("Den sidste dag ligger før den første.");
        assertThat(page.select("#navn").val()).isEqualTo("Aase Bro");
        assertThat(page.select("#person").text()).doesNotContain("Aase Bro");

        send(council + "/medlemmer", "navn", "Aase Bro", "rolle", "MEMBER", "fra", "2026-05-01");
        assertThat(memberships("Ældrerådet")).hasSize(1);
        assertThat(page(council).select("#person").text()).contains("Aase Bro", "Jonas Fenger, Konsulent");
    }

    @Test
    void a_member_is_one_person_from_a_day() throws Exception {
        String council = setUp("Idrætsrådet");
        String person = String.valueOf(jonas.personId());
        assertThat(errors(send(council + "/medlemmer", "fra", "snart"))).containsExactly("#person", "#fra");
        assertThat(errors(send(council + "/medlemmer", "person", person, "navn", "Aase Bro", "fra", "2026-05-01")))
                .containsExactly("#person");
        assertThat(send(council + "/medlemmer", "person", "999999", "fra", "2026-05-01")
                        .getStatus())
                .isEqualTo(404);
        assertThat(memberships("Idrætsrådet")).isEmpty();
    }

    @Test
    void a_seat_is_vacant_from_the_day_after_until_somebody_takes_it() throws Exception {
        String council = setUp("Handicaprådet");
        String aase = sitting(council, "Eva Friis", "MEMBER", "plads", "Liste V");
        send(council + aase + "/udtraeden", "sidste", "2026-06-30", "ubesat", "true");
        send(council + aase + "/udtraeden", "sidste", "2026-07-31", "ubesat", "true");

        Document page = page(council);
        assertThat(page.select("#ubesatte li").eachText())
                .singleElement()
                .asString()
                .startsWith("Medlem, Liste V, efter Eva Friis ubesat fra 1. aug. 2026");
        assertThat(page("/udvalg/handicapraadet").select("main").text()).contains("Ubesat plads Medlem, Liste V");

        assertThat(page.select("#nyt-medlem .notice a").eachAttr("href"))
                .as("the seats a new member may have are named where one is added")
                .containsExactlyElementsOf(page.select("#ubesatte a").eachAttr("href"));
        Document begun = page(page.select("#ubesatte a").attr("href"));
        assertThat(begun.select("#plads").val()).isEqualTo("Liste V");
        assertThat(begun.select("#rolle option[selected]").val()).isEqualTo("MEMBER");
        String vacancy = begun.select("#nyt-medlem [name=ubesat]").val();
        send(
                council + "/medlemmer",
                "navn",
                "Bent Dam",
                "rolle",
                "MEMBER",
                "plads",
                "Liste V",
                "fra",
                "2026-09-01",
                "ubesat",
                vacancy);
        LocalDate september = LocalDate.of(2026, 9, 1);
        Committee found = committee("Handicaprådet");
        assertThat(readings.as(jonas, () -> vacancies.on(found.id(), september.minusDays(1))))
                .hasSize(1);
        assertThat(readings.as(jonas, () -> vacancies.on(found.id(), september)))
                .isEmpty();
        assertThat(journal(found)).contains("committee.seat-left-vacant by Jonas Fenger");
    }

    @Test
    void nobody_sits_twice_and_only_one_chairs() throws Exception {
        String council = setUp("Beredskabsrådet");
        sitting(council, "Gorm Hald", "CHAIR");
        String aase = page(council).select("#person option:contains(Gorm Hald)").val();

        Document twice = refused(
                send(council + "/medlemmer", "person", aase, "rolle", "MEMBER", "fra", "2026-08-01", "plads", "TR"));
        assertThat(twice.select("#person-error").text()).startsWith("Personen sidder der allerede");
        assertThat(twice.select("#plads").val()).isEqualTo("TR");
        assertThat(errors(send(council + "/medlemmer", "navn", "Bent Dam", "rolle", "CHAIR", "fra", "2026-08-01")))
                .containsExactly("#rolle");
        assertThat(send(council + "/medlemmer", "person", aase, "rolle", "MINUTE_TAKER", "fra", "2026-08-01")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void a_substitute_sits_in_a_members_place_only_while_the_member_has_one() throws Exception {
        String council = setUp("Skolerådet");
        String aase = sitting(council, "Inge Juhl", "MEMBER", "til", "2026-12-31");
        String membership = aase.substring(aase.lastIndexOf('/') + 1);

        for (String role : List.of("MEMBER", "SUBSTITUTE"))
            assertThat(errors(send(
                            council + "/medlemmer",
                            "navn",
                            "Bent Dam",
                            "rolle",
                            role,
                            "isteden",
                            membership,
                            "fra",
                            "2026-08-01")))
                    .as(role + " without end")
                    .containsExactly("#isteden");
        sitting(council, "Bent Dam", "SUBSTITUTE", "isteden", membership, "til", "2026-12-31");
        assertThat(page(council).select("tbody tr").text()).contains("i stedet for Inge Juhl");
    }

    @Test
    void whoever_stands_in_goes_with_the_member() throws Exception {
        String council = setUp("Folkeoplysningsudvalget");
        String inge = sitting(council, "Inga Jul", "MEMBER");
        String membership = inge.substring(inge.lastIndexOf('/') + 1);
        sitting(council, "Benn Dam", "SUBSTITUTE");
        String bent = page(council).select("#person option:contains(Benn Dam)").val();
        String[] calledIn = {
            "person", bent, "rolle", "SUBSTITUTE", "isteden", membership, "fra", "2036-08-01", "til", "2036-12-31"
        };
        assertThat(send(council + "/medlemmer", calledIn).getStatus()).isEqualTo(302);
        assertThat(errors(send(
                        council + "/medlemmer",
                        "navn",
                        "Ditte Fog",
                        "rolle",
                        "SUBSTITUTE",
                        "isteden",
                        membership,
                        "fra",
                        "2036-09-01",
                        "til",
                        "2036-10-01")))
                .containsExactly("#isteden");

        send(council + inge + "/udtraeden", "sidste", "2036-08-31");
        assertThat(standingIn()).extracting(Membership::to).containsExactly(LocalDate.of(2036, 8, 31));
        send(council + inge + "/udtraeden", "sidste", "2036-07-15");
        assertThat(standingIn()).isEmpty();
    }

    private List<Membership> standingIn() {
        return memberships("Folkeoplysningsudvalget").stream()
                .filter(each -> each.substituteFor() != null)
                .toList();
    }

    @Test
    void a_later_last_day_keeps_to_the_rules_too() throws Exception {
        String council = setUp("Hegnsynet");
        String gorm = sitting(council, "Geert Holm", "CHAIR");
        send(council + gorm + "/udtraeden", "sidste", "2036-06-30");
        sitting(council, "Carla Eg", "CHAIR", "fra", "2036-07-01");
        assertThat(refused(send(council + gorm + "/udtraeden", "sidste", "2036-12-31"))
                        .select(".error-text")
                        .text())
                .startsWith("Der er allerede en i den rolle");
        assertThat(send(council + gorm + "/udtraeden", "sidste", "2036-05-31").getStatus())
                .isEqualTo(302);
    }

    @Test
    void a_seat_is_left_once_by_its_own_holder_and_filled_once() throws Exception {
        String council = setUp("Lokalrådet");
        String eva = sitting(council, "Eja Fris", "MEMBER");
        String finn = sitting(council, "Finn Grav", "MEMBER");
        send(council + eva + "/udtraeden", "sidste", "2036-06-30", "ubesat", "true");
        send(council + finn + "/udtraeden", "sidste", "2036-06-30");
        Document wrong = refused(send(council + eva + "/udtraeden", "sidste", "snart", "ubesat", "true"));
        assertThat(wrong.select("form[action$='" + eva + "/udtraeden'] [name=ubesat]")
                        .hasAttr("checked"))
                .isTrue();
        send(council + finn + "/udtraeden", "sidste", "2036-07-31");
        assertThat(page(council).select("#ubesatte li")).hasSize(1);

        String vacancy = page(page(council).select("#ubesatte a").attr("href"))
                .select("#nyt-medlem [name=ubesat]")
                .val();
        String[] filling = {"rolle", "MEMBER", "fra", "2036-09-01", "ubesat", vacancy, "navn"};
        assertThat(errors(send(council + "/medlemmer", with(filling, "Aase Bro", "2036-06-01"))))
                .containsExactly("#fra");
        assertThat(send(council + "/medlemmer", with(filling, "Aase Bro", "2036-09-01"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(errors(send(council + "/medlemmer", with(filling, "Bo Lind", "2036-09-15"))))
                .containsExactly("#fra");
        send(council + eva + "/udtraeden", "sidste", "2036-07-15", "ubesat", "true");
        assertThat(readings.as(
                        jonas, () -> vacancies.all(committee("Lokalrådet").id())))
                .hasSize(1);
    }

    private static String[] with(String[] fields, String name, String from) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.set(3, from);
        all.add(name);
        return all.toArray(String[]::new);
    }

    @Test
    void a_coming_member_whom_somebody_stands_in_for_is_not_deleted() throws Exception {
        String council = setUp("Vandrådet");
        String inge = sitting(council, "Inga Jul", "MEMBER", "fra", "2999-01-01");
        String membership = inge.substring(inge.lastIndexOf('/') + 1);
        sitting(council, "Benn Dam", "SUBSTITUTE", "isteden", membership, "fra", "2999-02-01");
        assertThat(refused(send(council + inge + "/sletning"))
                        .select(".error-text")
                        .text())
                .startsWith("En suppleant skal sidde i medlemmets sted");
    }

    @Test
    void a_term_ends_for_all_who_are_chosen_and_a_mistake_is_taken_back() throws Exception {
        String council = setUp("Integrationsrådet");
        sitting(council, "Karl Lund", "CHAIR");
        sitting(council, "Bent Dam", "SECRETARY");
        String begun = sitting(council, "Carla Eg", "MEMBER");
        assertThat(refused(send(council + begun + "/sletning"))
                        .select(".error-text")
                        .text())
                .startsWith("Medlemskabet er begyndt.");
        String mistake = sitting(council, "Ditte Fog", "MEMBER", "fra", "2999-01-01");
        send(council + mistake + "/sletning");
        String later = sitting(council, "Eva Friis", "MEMBER");
        send(council + later + "/udtraeden", "sidste", "2031-01-31");

        assertThat(errors(send(council + "/valgperiode", "periode", "snart"))).containsExactly("#periode");
        send(council + "/valgperiode", "periode", "2029-12-31");
        assertThat(memberships("Integrationsrådet"))
                .extracting(Membership::role, Membership::to)
                .containsExactlyInAnyOrder(
                        tuple(MembershipRole.CHAIR, LocalDate.of(2029, 12, 31)),
                        tuple(MembershipRole.SECRETARY, null),
                        tuple(MembershipRole.MEMBER, LocalDate.of(2029, 12, 31)),
                        tuple(MembershipRole.MEMBER, LocalDate.of(2029, 12, 31)));
    }

    @Test
    void a_committee_ends_and_may_go_on_after_all() throws Exception {
        String council = setUp("Vejnævnet");
        send(council + "/ophoer", "ophoer", "2026-05-31");
        assertThat(current()).doesNotContain("Vejnævnet");
        assertThat(page("/udvalg/vejnaevnet").select(".page-head").text()).contains("Sidste dag: 31. maj 2026");

        assertThat(errors(send(council + "/ophoer", "ophoer", "snart"))).containsExactly("#ophoer");
        send(council + "/ophoer", "ophoer", "");
        assertThat(current()).contains("Vejnævnet");
    }

    @Test
    void a_wrong_last_day_of_former_members_is_corrected() throws Exception {
        String council = setUp("Børnerådet");
        String eva = sitting(council, "Eva Friis", "CHAIR", "plads", "Liste V");
        send(council + "/valgperiode", "periode", "2026-06-30");
        Document page = page(council);
        assertThat(page.select("details details summary").eachText()).containsExactly("Ret sidste dag …: Eva Friis");
        assertThat(page.select("#" + day(eva)).attr("aria-describedby")).isEqualTo(day(eva) + "-hint");
        sitting(council, "Finn Grav", "CHAIR", "fra", "2026-08-01", "til", "2026-08-31");

        Document refused = refused(send(council + eva + "/udtraeden", "sidste", "2026-08-15"));
        assertThat(refused.select("#" + day(eva) + "-error").text()).startsWith("Der er allerede en i den rolle");
        assertThat(refused.select("#" + day(eva)).val()).isEqualTo("2026-08-15");
        assertThat(refused.select("#" + day(eva)).parents().is("details:not([open])"))
                .isFalse();
        assertThat(errors(send(council + eva + "/udtraeden", "sidste", ""))).containsExactly("#" + day(eva));

        send(council + eva + "/udtraeden", "sidste", "2026-07-31");
        assertThat(lastDays("Børnerådet")).containsExactly(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 31));
    }

    @Test
    void nobody_sits_twice_by_a_correction_and_a_membership_goes_on_after_all() throws Exception {
        String council = setUp("Fredningsnævnet");
        String eva = sitting(council, "Ebba Falk", "MEMBER");
        send(council + "/valgperiode", "periode", "2026-06-30");
        String person =
                page(council).select("#person option:contains(Ebba Falk)").val();
        String[] again = {"person", person, "rolle", "MEMBER", "fra", "2026-08-01", "til", "2026-08-31"};
        assertThat(send(council + "/medlemmer", again).getStatus()).isEqualTo(302);
        assertThat(refused(send(council + eva + "/udtraeden", "sidste", "2026-08-01"))
                        .select(".error-text")
                        .text())
                .startsWith("Personen sidder der allerede");
        assertThat(errors(send(council + eva + "/udtraeden", "sidste", ""))).containsExactly("#" + day(eva));

        String finn = sitting(council, "Finn Grav", "MEMBER", "til", "2026-06-30");
        send(council + finn + "/udtraeden", "sidste", "");
        assertThat(lastDays("Fredningsnævnet"))
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 8, 31), null);
    }

    private static String day(String membership) {
        return "sidste-" + membership.substring(membership.lastIndexOf('/') + 1);
    }

    private List<LocalDate> lastDays(String name) {
        return memberships(name).stream().map(Membership::to).toList();
    }

    @Test
    void a_vacancy_follows_its_former_holder_and_its_own_last_day_is_corrected() throws Exception {
        String council = setUp("Kulturrådet");
        String eva = sitting(council, "Eva Friis", "MEMBER", "plads", "Liste V");
        send(council + eva + "/udtraeden", "sidste", "2026-05-31", "ubesat", "true");
        send(council + "/valgperiode", "periode", "2026-06-30");
        send(council + eva + "/udtraeden", "sidste", "2026-06-10");
        assertThat(vacant("Kulturrådet")).containsExactly("2026-06-11 2026-06-30");

        Document page = page(council);
        String address = page.select("form[action$=sidste-dag]").attr("action");
        assertThat(page.select("form[action$=sidste-dag] label").text())
                .isEqualTo("Sidste dag, pladsen er ubesat: Medlem, Liste V, efter Eva Friis");
        Document refused = refused(send(address, "sidste", "2026-06-01"));
        assertThat(refused.select(".error-text").text()).isEqualTo("Den sidste dag ligger før den første.");
        assertThat(refused.select("input[aria-invalid]").val()).isEqualTo("2026-06-01");
        assertThat(refused.select("input[aria-invalid]").parents().is("details:not([open])"))
                .isFalse();
        assertThat(refused(send(address, "sidste", "snart"))
                        .select(".error-text")
                        .text())
                .isEqualTo("Vælg en dag.");

        send(address, "sidste", "2026-07-31");
        assertThat(vacant("Kulturrådet")).containsExactly("2026-06-11 2026-07-31");
        send(address, "sidste", "");
        assertThat(vacant("Kulturrådet")).containsExactly("2026-06-11 null");
        send(address.replace("sidste-dag", "nedlaeggelse"));
        assertThat(refused(send(address.replace("sidste-dag", "nedlaeggelse")))
                        .select(".error-text")
                        .text())
                .startsWith("Pladsen er ikke ubesat");
    }

    @Test
    void nobody_stays_in_a_seat_another_took_and_it_is_not_vacant_then() throws Exception {
        String council = setUp("Museumsrådet");
        String eva = sitting(council, "Eva Friis", "MEMBER");
        send(council + eva + "/udtraeden", "sidste", "2036-05-31", "ubesat", "true");
        Document filling = page(page(council).select("#ubesatte a").attr("href"));
        String vacancy = filling.select("#nyt-medlem [name=ubesat]").val();
        String finn = sitting(council, "Finn Grav", "MEMBER", "ubesat", vacancy, "fra", "2036-08-01");

        assertThat(refused(send(council + eva + "/udtraeden", "sidste", "2036-08-01"))
                        .select(".error-text")
                        .text())
                .startsWith("En anden har fået pladsen");
        String until = council + "/ubesatte/" + vacancy + "/sidste-dag";
        for (String day : List.of("", "2036-08-01"))
            assertThat(errors(send(until, "sidste", day))).containsExactly("#ubesat-til-" + vacancy);
        send(council + eva + "/udtraeden", "sidste", "2036-06-30");
        assertThat(vacant("Museumsrådet")).containsExactly("2036-07-01 2036-07-31");

        send(council + finn + "/sletning");
        assertThat(vacant("Museumsrådet")).containsExactly("2036-07-01 null");
    }

    @Test
    void a_seat_filled_at_once_is_not_held_by_two_either() throws Exception {
        String council = setUp("Landsbyrådet");
        String eva = sitting(council, "Eva Friis", "MEMBER");
        send(council + eva + "/udtraeden", "sidste", "2036-05-31", "ubesat", "true");
        Document filling = page(page(council).select("#ubesatte a").attr("href"));
        String vacancy = filling.select("#nyt-medlem [name=ubesat]").val();
        sitting(council, "Finn Grav", "MEMBER", "ubesat", vacancy, "fra", "2036-06-01");

        assertThat(page(council).select("#ubesatte, form[action$=sidste-dag]")).isEmpty();
        assertThat(refused(send(council + eva + "/udtraeden", "sidste", "2036-06-01"))
                        .select(".error-text")
                        .text())
                .startsWith("En anden har fået pladsen");
        send(council + "/valgperiode", "periode", "2036-05-31");
        send(council + eva + "/udtraeden", "sidste", "2036-05-15");
        assertThat(vacant("Landsbyrådet")).containsExactly("2036-05-16 2036-05-31");
    }

    @Test
    void a_chair_is_not_vacant_while_somebody_sits_in_it() throws Exception {
        String council = setUp("Teaterrådet");
        String eva = sitting(council, "Eva Friis", "CHAIR");
        send(council + eva + "/udtraeden", "sidste", "2026-05-31", "ubesat", "true");
        send(council + "/valgperiode", "periode", "2026-06-30");
        sitting(council, "Finn Grav", "CHAIR", "fra", "2026-08-01");
        String until = page(council).select("form[action$=sidste-dag]").attr("action");

        assertThat(refused(send(until, "sidste", "2026-08-01"))
                        .select(".error-text")
                        .text())
                .startsWith("Der er allerede en i den rolle");
        assertThat(send(until, "sidste", "2026-07-31").getStatus()).isEqualTo(302);
    }

    @Test
    void each_vacant_seats_controls_tell_which_it_is() throws Exception {
        String council = setUp("Grønt Råd");
        for (String name : List.of("Eva Friis", "Finn Grav")) {
            String seat = sitting(council, name, "MEMBER");
            send(council + seat + "/udtraeden", "sidste", "2026-05-31", "ubesat", "true");
        }
        assertThat(page(council).select("#ubesatte a, #ubesatte button").eachText())
                .containsExactly(
                        "Besæt pladsen: Medlem, efter Eva Friis",
                        "Nedlæg pladsen: Medlem, efter Eva Friis",
                        "Besæt pladsen: Medlem, efter Finn Grav",
                        "Nedlæg pladsen: Medlem, efter Finn Grav");
        Document begun =
                page(Objects.requireNonNull(page(council).select("#ubesatte a").first())
                        .attr("href")
                        .replaceAll("#.*", ""));
        assertThat(begun.select("#besaet strong").text()).isEqualTo("Medlem, efter Eva Friis");
    }

    private List<String> vacant(String name) {
        return readings.as(jonas, () -> vacancies.all(committee(name).id())).stream()
                .map(each -> each.from() + " " + each.to())
                .toList();
    }

    private List<String> current() {
        return readings.as(
                jonas, () -> committees.current().stream().map(Committee::name).toList());
    }

    /** The membership's address within the committee's. */
    private String sitting(String council, String name, String role, String... fields) throws Exception {
        List<String> sent = new ArrayList<>(List.of("navn", name, "rolle", role));
        sent.addAll(List.of(fields));
        if (!sent.contains("fra")) sent.addAll(List.of("fra", "2026-05-01"));
        assertThat(send(council + "/medlemmer", sent.toArray(String[]::new)).getStatus())
                .isEqualTo(302);
        return page(council)
                .select("tr:contains(%s) form[action$=udtraeden]".formatted(name))
                .attr("action")
                .replace(council, "")
                .replace("/udtraeden", "");
    }

    private String setUp(String name) throws Exception {
        return Objects.requireNonNull(send(LIST, "name", name, "art", "OTHER").getRedirectedUrl());
    }

    private Committee committee(String name) {
        return readings.as(jonas, () -> committees.byNameOrAlias(name)).orElseThrow();
    }

    private List<Membership> memberships(String name) {
        return readings.as(jonas, () -> committees.allMembers(committee(name).id()));
    }

    private List<String> journal(Committee committee) {
        return JdbcClient.create(database.superuser())
                .sql("select act || ' by ' || actor from audit_entry where subject = ? order by id")
                .param("committee:" + committee.id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private MockHttpServletResponse send(String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(address).with(csrf());
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return answer(form);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(answer(get(address)).getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.with(authentication(new PreAuthenticatedAuthenticationToken(
                        jonas, "", List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"))))))
                .andReturn()
                .getResponse();
    }

    private static Document refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    private static List<String> errors(MockHttpServletResponse answer) throws Exception {
        return refused(answer).select("[role=alert] a").eachAttr("href");
    }
}
