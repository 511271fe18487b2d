package dk.raadslag.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.committee.CommitteeScope;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.NewTemplate;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperTemplate;
import dk.raadslag.paper.PaperTemplates;
import dk.raadslag.paper.Papers;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Fills in the form as it is on the page, so that what the page leaves out is missed. */
@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class WritingTemplatesTest {

    private static final String ADDRESS = "/administration/skabeloner";
    private static final RichText BOLD =
            RichText.of(new Block.Paragraph(List.of(new Inline.Text("Fed", Set.of(Inline.Mark.STRONG), null))));

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperTemplates templates;

    @Autowired
    private MockMvc site;

    private Reader jonas;
    private PaperTemplate template;

    @BeforeEach
    void begin() {
        jonas = office.hire("Jonas Fenger", Role.ADMINISTRATOR);
        template = templates.create(
                jonas,
                new NewTemplate(
                        "Sag " + UUID.randomUUID(),
                        CommitteeScope.ofKinds(CommitteeKind.OTHER),
                        List.of(
                                new Field(
                                        "summary",
                                        "Resumé",
                                        true,
                                        "Kort.",
                                        "",
                                        RichText.of(Block.Paragraph.of("Sådan.")),
                                        null),
                                new Field("finance", "Økonomi", false, "", "Ved udgifter.", BOLD, null))));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        var logIn = new PreAuthenticatedAuthenticationToken(
                jonas, "", List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR")));
        return site.perform(request.with(authentication(logIn)).with(csrf()));
    }

    private String address() {
        return ADDRESS + "/" + template.id();
    }

    private MultiValueMap<String, String> form() throws Exception {
        return form(perform(get(address())));
    }

    private static MultiValueMap<String, String> form(ResultActions page) throws Exception {
        String html = page.andReturn().getResponse().getContentAsString();
        FormElement form = Jsoup.parse(html, "http://localhost")
                .select("main form")
                .forms()
                .getFirst();
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        form.formData().forEach(field -> filled.add(field.key(), field.value()));
        filled.remove("_csrf");
        return filled;
    }

    private ResultActions send(MultiValueMap<String, String> form) throws Exception {
        return perform(post(address()).params(form));
    }

    private PaperTemplate now() {
        return templates.byId(jonas, template.id()).orElseThrow();
    }

    @Test
    void aFormThatIsSentAsItCameChangesNothing() throws Exception {
        send(form()).andExpect(status().is3xxRedirection());
        assertThat(now()).isEqualTo(template);
    }

    @Test
    void whatIsTypedIsANewVersionAndWhatCannotBeTypedStays() throws Exception {
        var form = form();
        form.set("felt-0-overskrift", "Kort fortalt");
        form.set("felt-0-eksempel", "# Sådan\n\n- ét\n- to");
        form.remove("felt-0-kraevet");
        send(form).andExpect(status().is3xxRedirection());

        assertThat(now().version()).isEqualTo(2);
        Field summary = now().fields().getFirst();
        assertThat(summary.heading()).isEqualTo("Kort fortalt");
        assertThat(summary.required()).isFalse();
        assertThat(summary.example())
                .isEqualTo(RichText.of(
                        Block.Heading.of(1, "Sådan"),
                        new Block.BulletList(List.of(Block.ListItem.of("ét"), Block.ListItem.of("to")))));
        assertThat(now().fields().getLast().example()).isEqualTo(BOLD);
    }

    @Test
    void aTextThatCannotBeTypedCanBeGivenUp() throws Exception {
        var form = form();
        form.remove("felt-1-eksempel-bevares");
        send(form);
        assertThat(now().fields().getLast().example()).isNull();
    }

    @Test
    void papersKeepTheVersionTheyWereBegunWith() throws Exception {
        Committee committee = office.committee();
        Reader amina = office.hire("Amina Kaya", Role.AUTHOR);
        var forItAlone = new NewTemplate(
                "Kun her " + UUID.randomUUID(), new CommitteeScope(Set.of(), committee.id()), template.fields());
        template = templates.create(jonas, forItAlone);
        Paper paper = office.begin(amina, "Cykelsti", committee);
        assertThat(paper.template()).isEqualTo(template);
        var form = form();
        form.set("felt-0-overskrift", "Helt nyt " + UUID.randomUUID());
        send(form).andExpect(status().is3xxRedirection());

        assertThat(now().version()).isGreaterThan(template.version());
        assertThat(papers.byId(amina, paper.id()).orElseThrow().template().fields())
                .isEqualTo(template.fields());
    }

    @Test
    void fieldsAreAddedMovedAndRemovedByButtonsAndNothingIsStoredYet() throws Exception {
        var form = form();
        form.set("handling", "op-1");
        form = form(send(form).andExpect(status().isOk()));
        assertThat(form.getFirst("felt-0-noegle")).isEqualTo("finance");
        form.set("handling", "ind");
        form = form(send(form));
        assertThat(form).containsKey("felt-2-noegle");
        form.set("handling", "ud-1");
        form = form(send(form));
        assertThat(form.getFirst("felt-1-noegle")).isEmpty();
        assertThat(now()).isEqualTo(template);

        form.set("felt-1-noegle", "legalBasis");
        form.set("felt-1-overskrift", "Lovgrundlag");
        send(form).andExpect(status().is3xxRedirection());
        assertThat(now().fields()).extracting(Field::key).containsExactly("finance", "legalBasis");
        assertThat(now().fields().getFirst().example()).isEqualTo(BOLD);
    }

    @Test
    void aButtonThatIsNoneDoesNothing() throws Exception {
        for (String act : List.of("op-0", "ned-1", "ud-7", "ud--1", "ud-99999999999", "hest", "-")) {
            var form = form();
            form.set("handling", act);
            send(form).andExpect(status().isOk());
        }
        assertThat(now()).isEqualTo(template);
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() throws Exception {
        var form = form();
        form.set("navn", " ");
        form.remove("slags");
        form.set("felt-0-noegle", "Ø k");
        form.set("felt-0-overskrift", "");
        form.set("felt-0-eksempel", "## Skjult");
        send(form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"navn-error\""),
                                containsString("Vælg, hvem der bruger skabelonen."),
                                containsString("id=\"felt-0-noegle-error\""),
                                containsString("id=\"felt-0-overskrift-error\""),
                                containsString("id=\"felt-0-eksempel-error\""))));
    }

    @Test
    void aWrongUseIsSaidOfTheFieldItself() throws Exception {
        var form = form();
        form.remove("slags");
        var page = Jsoup.parse(send(form).andReturn().getResponse().getContentAsString());
        assertThat(page.select("#slags").attr("aria-describedby")).isEqualTo("slags-error");
        assertThat(page.select("#slags-error").text()).isEqualTo("Vælg, hvem der bruger skabelonen.");
        assertThat(page.select("input[name=slags][aria-invalid=true]")).hasSameSizeAs(CommitteeKind.values());

        form.set("udvalg", "999999999999999");
        page = Jsoup.parse(send(form).andReturn().getResponse().getContentAsString());
        assertThat(page.select("#udvalg[aria-invalid=true]").attr("aria-describedby"))
                .isEqualTo("udvalg-hint udvalg-error");
        assertThat(page.select("#udvalg-error").text()).startsWith("Udvalget findes ikke mere.");
    }

    @Test
    void twoFieldsHaveTwoKeysAndNoneIsCalledHead() throws Exception {
        var form = form();
        form.set("felt-1-noegle", "summary");
        send(form).andExpect(content().string(containsString("har samme nøgle")));
        form.set("felt-1-noegle", "head");
        send(form).andExpect(content().string(containsString("Ordet head er optaget")));
    }

    @Test
    void aStaleChangeIsRefusedAndShowsBoth() throws Exception {
        var mine = form();
        var theirs = form();
        theirs.set("felt-0-vejledning", "Højst fem linjer.");
        send(theirs);
        mine.set("felt-0-vejledning", "Højst ti linjer.");

        ResultActions page = send(mine)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Højst fem linjer."),
                                containsString("Højst ti linjer."),
                                containsString("version 2"))));
        assertThat(now().fields().getFirst().guidance()).isEqualTo("Højst fem linjer.");

        send(form(page)).andExpect(status().is3xxRedirection());
        assertThat(now().fields().getFirst().guidance()).isEqualTo("Højst ti linjer.");
    }

    @Test
    void anotherNameIsAStaleChangeToo() throws Exception {
        var mine = form();
        var theirs = form();
        theirs.set("navn", "Omdøbt " + UUID.randomUUID());
        send(theirs);
        send(mine).andExpect(status().isConflict());
    }

    @Test
    void aNewTemplateIsMadeForOneCommittee() throws Exception {
        Committee committee = office.committee();
        String name = "Kun her " + UUID.randomUUID();
        var form = form(perform(get(ADDRESS + "/ny")));
        form.set("navn", name);
        form.set("udvalg", String.valueOf(committee.id()));
        form.set("felt-0-noegle", "summary");
        form.set("felt-0-overskrift", "Resumé");
        perform(post(ADDRESS).params(form)).andExpect(status().is3xxRedirection());
        assertThat(templates.serving(jonas, committee).getFirst().name()).isEqualTo(name);

        perform(post(ADDRESS).params(form))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("hedder det samme")));
    }

    @Test
    void itIsTakenOutOfUseAndIntoUseAgain() throws Exception {
        perform(post(address() + "/nedlaeggelse")).andExpect(status().is3xxRedirection());
        assertThat(now().retired()).isTrue();
        perform(get(ADDRESS)).andExpect(content().string(containsString("Ude af brug")));
        perform(post(address() + "/genoptagelse")).andExpect(status().is3xxRedirection());
        assertThat(now().retired()).isFalse();
    }

    @Test
    void theTemplatesThatComeWithTheProductCanBeTyped() throws Exception {
        for (PaperTemplate each : templates.all(jonas)) {
            if (!List.of("Politisk sag", "Sag til MED").contains(each.name())) continue;
            template = each;
            send(form()).andExpect(status().is3xxRedirection());
            assertThat(now()).isEqualTo(each);
            assertThat(each.fields().stream().map(FieldForm::of)).noneMatch(FieldForm::keepsExample);
        }
    }
}
