package dk.raadslag.adoption;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Reader;
import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class})
@SuppressWarnings("NullAway.Init")
class WhatIsWrongStandsByItsFieldTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private HeldMeeting meetings;

    @Autowired
    private MinutesDrafts drafts;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Releases releases;

    private static RequestPostProcessor as(Reader who) {
        return authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of()));
    }

    /** The page after what was sent has been refused. */
    private Document refused(Held held, Reader who, String form, String... fields) throws Exception {
        String address = "/moede/" + held.meeting().id() + "/referat";
        var request = post(address + form).with(as(who)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        var sent = site.perform(request).andReturn();
        var page = site.perform(get(address).with(as(who)).flashAttrs(sent.getFlashMap()));
        return Jsoup.parse(page.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static void assertWrong(Document page, String id, String words) {
        Element field = requireNonNull(page.getElementById(id));
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(field.attr("aria-describedby")).endsWith(id + "-fejl");
        assertThat(requireNonNull(page.getElementById(id + "-fejl")).text()).contains(words);
        assertThat(page.select("main [aria-invalid]")).hasSize(1);
        Element fold = field.closest("details");
        assertThat(fold == null || fold.hasAttr("open")).isTrue();
    }

    @Test
    void ofARemarkAndItsAnswer() throws Exception {
        Held held = meetings.closed();
        var draft = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN).draft();
        String read = draft.id().toString();
        String open = held.source(held.open());
        Document page = refused(held, held.vagn(), "/bemaerkninger", "udkast", read, "punkt", open, "tekst", " ");
        assertWrong(page, "tekst", "Skriv en tekst");
        assertThat(page.select("#bemaerkning-punkt [selected]").val()).isEqualTo(open);
        page = refused(held, held.vagn(), "/bemaerkninger", "udkast", read, "punkt", "x", "tekst", "Mangler et ord");
        assertWrong(page, "bemaerkning-punkt", "Vælg et af punkterne");
        assertThat(page.select("#tekst").text()).isEqualTo("Mangler et ord");

        long remark = drafts.remark(held.vagn(), held.meeting(), draft.id(), null, "Mangler et ord")
                .remarks()
                .getFirst()
                .id();
        page = refused(held, held.karen(), "/bemaerkninger/" + remark + "/svar", "udkast", read, "svar", "");
        assertWrong(page, "svar-" + remark, "Skriv en tekst");
    }

    @Test
    void ofADissentWithoutWords() throws Exception {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.SIGNATURES, "Udvalget vil det");
        String read = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN)
                .draft()
                .id()
                .toString();
        String open = held.source(held.open());
        Document page = refused(held, held.vagn(), "/underskrift", "udkast", read, "punkt", open, "mindretal", "");
        assertWrong(page, "mindretal", "Skriv en tekst");
        assertThat(page.select("#mindretal-punkt [selected]").val()).isEqualTo(open);
    }

    @Test
    void ofAnotherWayOfAdoptionWithoutAReason() throws Exception {
        Held held = meetings.closed();
        Document page = refused(held, held.karen(), "/godkendelsesform", "form", "NEXT_MEETING", "formgrund", " ");
        assertWrong(page, "formgrund", "på en anden måde");
        assertThat(page.select("[name=form][checked]").val()).isEqualTo("NEXT_MEETING");
    }

    @Test
    void ofACorrectionWithoutAReason() throws Exception {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIR, "Udvalget vil det");
        var draft = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN).draft();
        adoptions.adopt(held.birgit(), held.meeting(), draft.id());
        releases.release(held.karen(), held.meeting(), draft.id(), null);
        meetings.mend(held, "20.000 kr. blev bevilget.");
        assertWrong(refused(held, held.karen(), "/udkast", "rettelse", " "), "rettelse", "hvorfor referatet rettes");
    }
}
