package dk.raadslag.importing.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Role;
import dk.raadslag.store.RaadslagTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@RaadslagTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChoosingOnThePageTest {

    private static final String MINUTES = "REFERAT %s d. 12-03-2025\n\nPunkt 1: %s\n\nBeslutning\n\nGodkendt.\n";
    private static final String HEADLESS = "Punkt 1: Stibroen\n\nBeslutning\n\nGodkendt.\n";

    @Autowired
    private MockMvc site;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Readers readers;

    private Reader jonas = Reader.ANONYMOUS;

    @BeforeAll
    void jonasIsAdministrator() {
        var person = accounts.letIn(
                Reader.program("test"),
                new NewPerson("Jonas Fenger", "Konsulent", "jonas@bakkedal.dk", null, null),
                Set.of(Role.ADMINISTRATOR));
        jonas = readers.ofPerson(person.id()).orElseThrow();
    }

    @Test
    void each_document_has_a_tick_box_that_says_what_it_takes_in() throws Exception {
        Document page = read(handIn("a.txt", minutes("Chefforum", "Budget"), "b.txt", minutes("Ældrerådet", "Bænke")));
        Element box = box(page, "0-0");
        assertThat(box.hasAttr("checked")).isTrue();
        assertThat(label(page, "tag-1-0")).isEqualTo("Tag med: Referat, Ældrerådet, 12. marts 2025, b.txt");
        assertThat(requireNonNull(page.getElementById(box.attr("aria-describedby")))
                        .text())
                .isEqualTo("Nyt dokument Udvalget er nyt og er kun for ansatte");
        assertThat(counts(page)).contains("Nye dokumenter: 2 Rettelser af tidligere: 0 Uændrede: 0 Kan ikke læses: 0");
    }

    @Test
    void without_a_tick_it_is_not_stored() throws Exception {
        String batch = handIn("a.txt", minutes("Teaterrådet", "Scene"), "b.txt", minutes("Vandrådet", "Åen"));
        read(batch);
        send(batch + "/indlaesning", "valgt", "1-0");
        Document page = stored(batch);
        assertThat(page.select("#sker-0-0").text()).isEqualTo("Ikke taget med");
        assertThat(page.select("#sker-1-0 a").attr("href")).isEqualTo("/udvalg/vandraadet/2025-03-12/referat");
        assertThat(counts(page)).contains("Nye dokumenter: 1", "Ikke taget med: 1");
        assertThat(page.select("input[type=checkbox]")).isEmpty();
    }

    @Test
    void without_any_tick_nothing_happens_but_a_word() throws Exception {
        String batch = handIn("a.txt", minutes("Biblioteksrådet", "Bøger"));
        read(batch);
        Document page = refused(send(batch + "/indlaesning"));
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#tag-0-0");
        assertThat(page.select("[role=alert]").text()).contains("Vælg mindst ét dokument");
        assertThat(page(batch).select("h1").text()).isEqualTo("Klar til at blive gemt");
    }

    @Test
    void the_wrong_file_and_the_second_of_a_meeting_are_pointed_out() throws Exception {
        String first = handIn("a.txt", minutes("Havnerådet", "Kajen"));
        read(first);
        send(first + "/indlaesning", "valgt", "0-0");
        stored(first);

        Document page = read(handIn(
                "forkert.txt", minutes("Havnerådet", "Skolen"),
                "x.txt", minutes("Skovrådet", "Skoven"),
                "y.txt", minutes("Skovrådet", "Skovene")));
        assertThat(page.select("#sker-0-0").text())
                .contains("Rettelse, udgave 2", "intet punkt til fælles", "Er det den rigtige fil?");
        assertThat(page.select("#sker-1-0").text()).contains("Samme udvalg, dato og art som y.txt");
        assertThat(page.select("#sker-2-0").text()).contains("Samme udvalg, dato og art som x.txt");
        assertThat(page.select("input[name=valgt][checked]").eachAttr("value")).containsExactly("1-0");
        assertThat(counts(page)).contains("Nye dokumenter: 2 Rettelser af tidligere: 1");
    }

    @Test
    void what_is_missing_is_written_looked_at_and_stored() throws Exception {
        String batch = handIn("uden.txt", HEADLESS, "a.txt", minutes("Legerådet", "Gynger"));
        Document page = read(batch);
        assertThat(counts(page)).contains("Mangler udvalg eller dato: 1", "Kan ikke læses: 0");
        assertThat(page.select("legend").text()).isEqualTo("Skriv det, der mangler i uden.txt");
        assertThat(label(page, "udvalg-0-0")).isEqualTo("Udvalg");

        Document wrong = refused(send(batch + "/oplysninger", fields("Brorådet", "snart")));
        assertThat(wrong.select("[role=alert] a").eachAttr("href")).containsExactly("#dato-0-0");
        assertThat(wrong.select("#dato-0-0").val()).isEqualTo("snart");
        assertThat(wrong.select("#dato-0-0").attr("aria-describedby")).isEqualTo("dato-0-0-hint dato-0-0-error");
        assertThat(wrong.select("#udvalg-0-0").val()).isEqualTo("Brorådet");
        assertThat(wrong.select("#art-0-0 option[selected]").val()).isEqualTo("AGENDA");
        assertThat(wrong.select("input[name=valgt][checked]"))
                .as("ticks taken away")
                .isEmpty();

        send(batch + "/oplysninger", fields("Brorådet", "12. marts 2025"));
        Document whole = page(batch);
        assertThat(label(whole, "tag-0-0")).contains("Dagsorden, Brorådet, 12. marts 2025");
        assertThat(whole.select("input[name=valgt][checked]").eachAttr("value")).containsExactly("0-0");
        assertThat(whole.select("#dato-0-0").val()).as("can be mended").isEqualTo("12-03-2025");

        send(batch + "/indlaesning", "valgt", "0-0");
        assertThat(stored(batch).select("#sker-0-0 a").attr("href"))
                .isEqualTo("/udvalg/broraadet/2025-03-12/dagsorden");
    }

    @Test
    void what_was_typed_but_not_looked_at_is_shown_before_anything_is_stored() throws Exception {
        String batch = handIn("uden.txt", HEADLESS, "a.txt", minutes("Parkrådet", "Parken"));
        read(batch);
        MockHttpServletResponse answer =
                send(batch + "/indlaesning", "udvalg-0-0", "Brorådet", "dato-0-0", "12-03-2025", "valgt", "1-0");
        assertThat(answer.getRedirectedUrl()).isEqualTo(batch);
        Document page = page(batch);
        assertThat(page.select("h1").text()).isEqualTo("Klar til at blive gemt");
        assertThat(page.select("input[name=valgt][checked]")).hasSize(2);
        assertThat(counts(page)).contains("Nye dokumenter: 2");
    }

    @Test
    void the_button_of_empty_fields_asks_for_them() throws Exception {
        String batch = handIn("uden.txt", HEADLESS);
        read(batch);
        Document page = refused(send(batch + "/oplysninger", "udvalg-0-0", " ", "dato-0-0", "", "dokument", "0-0"));
        assertThat(page.select(".error-text").eachText())
                .containsExactly("Skriv udvalgets navn.", "Skriv mødets dato.");
        assertThat(page.select("button.primary")).as("nothing to store").isEmpty();
    }

    private static String[] fields(String committee, String date) {
        return new String[] {
            "udvalg-0-0", committee, "dato-0-0", date, "art-0-0", "AGENDA", "dokument", "0-0",
        };
    }

    private static String minutes(String committee, String title) {
        return MINUTES.formatted(committee, title);
    }

    private static Element box(Document page, String place) {
        return requireNonNull(page.selectFirst("input[name=valgt][value=" + place + "]"));
    }

    private static String label(Document page, String field) {
        return page.select("label[for=" + field + "]").text();
    }

    private static String counts(Document page) {
        return page.select(".counts").text();
    }

    private String handIn(String... files) throws Exception {
        var form = multipart("/administration/import");
        for (int i = 0; i < files.length; i += 2) {
            form.file(new MockMultipartFile(
                    "filer", files[i], "text/plain", files[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return requireNonNull(answer(form.with(csrf())).getRedirectedUrl());
    }

    private Document read(String batch) throws Exception {
        return when(batch, page -> page.select("h1").text().startsWith("Klar"));
    }

    private Document stored(String batch) throws Exception {
        return when(batch, page -> page.select("h1").text().equals("Indlæst"));
    }

    private Document when(String batch, Predicate<Document> there) throws Exception {
        Document page = page(batch);
        for (int i = 0; i < 1000 && !there.test(page); i++) {
            Thread.sleep(30);
            page = page(batch);
        }
        assertThat(there.test(page)).as(page.text()).isTrue();
        return page;
    }

    private MockHttpServletResponse send(String address, String... fields) throws Exception {
        var form = post(address).with(csrf());
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return answer(form);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(answer(get(address)).getContentAsString());
    }

    private static Document refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return site.perform(request.with(authentication(new PreAuthenticatedAuthenticationToken(
                        jonas, "", List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"))))))
                .andReturn()
                .getResponse();
    }
}
