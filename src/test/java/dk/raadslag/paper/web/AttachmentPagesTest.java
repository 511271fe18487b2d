package dk.raadslag.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.Files;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class AttachmentPagesTest {

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Attachments attachments;

    @Autowired
    private MockMvc site;

    private Committee committee;
    private Reader amina;
    private Paper paper;

    @BeforeEach
    void begin() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        paper = office.begin(amina, "Cykelsti", committee);
    }

    private static RequestPostProcessor as(Reader who) {
        return authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of()));
    }

    private ResultActions perform(Reader who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return site.perform(request.with(as(who)).with(csrf()));
    }

    private String address() {
        return "/sager/" + paper.id() + "/bilag";
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("filer", name, "application/octet-stream", bytes);
    }

    private ResultActions handIn(Reader who, MockMultipartFile... files) throws Exception {
        var request = multipart(address());
        for (MockMultipartFile file : files) request.file(file);
        return perform(who, request.with(multipartType()));
    }

    /** As a browser says it; the gate looks at nothing else. */
    private static RequestPostProcessor multipartType() {
        return request -> {
            request.setContentType("multipart/form-data; boundary=x");
            return request;
        };
    }

    private String page(Reader who, Map<String, ?> left) throws Exception {
        var request = get(address());
        left.forEach(request::flashAttr);
        return perform(who, request).andReturn().getResponse().getContentAsString();
    }

    private Attachment add() {
        return attachments.add(amina, paper, CheckedFile.of("Kort over ruten.pdf", Files.PDF));
    }

    private String fileOf(Attachment attachment) {
        return address() + "/" + attachment.id() + "/" + attachment.current().number() + "/Kort-over-ruten.pdf";
    }

    @Test
    void manyAreTakenAndEachOfTheOthersIsRefusedInWords() throws Exception {
        MvcResult done = handIn(
                        amina,
                        file("Kort.pdf", Files.PDF),
                        file("faktura.pdf", Files.PROGRAM),
                        file("Notat.docx", Files.docx()),
                        file("../kort.pdf", Files.PDF),
                        file("kort\u202e.pdf", Files.PDF),
                        file("tom.pdf", new byte[0]),
                        file("", Files.PDF))
                .andExpect(redirectedUrl(address()))
                .andReturn();

        assertThat(attachments.of(amina, paper)).extracting(Attachment::name).containsExactly("Kort", "Notat");
        assertThat(page(amina, done.getFlashMap()))
                .contains("2 filer er tilføjet:", "faktura.pdf", "ikke det, navnet siger", "../kort.pdf")
                .contains("kort\ufffd.pdf", "tegn, man ikke kan se", "tom.pdf", "Filen er tom", "intet navn");
    }

    @Test
    void whichFilesWereTakenIsSaidAndThatOneCameTwice() throws Exception {
        add();
        MvcResult done = handIn(amina, file("Ruten.pdf", Files.PDF), file("tom.pdf", new byte[0]))
                .andReturn();
        String page = page(amina, done.getFlashMap());
        assertThat(page).contains("1 fil er tilføjet:", "den samme fil som »Kort over ruten«", "Filen er tom");
        assertThat(page).contains("href=\"/sager/" + paper.id() + "\">Tilbage til sagen");
        assertThat(attachments.of(amina, paper)).hasSize(2);
    }

    @Test
    void nothingChosenIsSaid() throws Exception {
        MvcResult done = handIn(amina, file("", new byte[0])).andReturn();
        assertThat(page(amina, done.getFlashMap())).contains("Vælg en fil først.");
    }

    @Test
    void theFileIsServedSoThatNothingInItRuns() throws Exception {
        perform(amina, get(fileOf(add())))
                .andExpect(status().isOk())
                .andExpect(content().bytes(Files.PDF))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'")))
                .andExpect(header().string("Content-Disposition", startsWith("inline")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void whatABrowserDoesNotShowIsSaved() throws Exception {
        Attachment notes = attachments.add(amina, paper, CheckedFile.of("Noter.txt", "Ord".getBytes()));
        perform(amina, get(fileOf(notes)))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
    }

    @Test
    void theAddressOfAReplacedFileIsGoneForEverybody() throws Exception {
        Attachment map = add();
        MvcResult done = perform(
                        amina,
                        multipart(address() + "/" + map.id() + "/udskiftning")
                                .file(new MockMultipartFile("fil", "Nyt kort.pdf", "", Files.PDF)))
                .andReturn();
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);

        for (Reader who : List.of(amina, karen)) {
            perform(who, get(fileOf(map))).andExpect(status().isGone());
            perform(who, get(fileOf(map).replace("/1/Kort", "/2/Kort"))).andExpect(status().isOk());
            perform(who, get(fileOf(map).replace("/1/Kort", "/3/Kort"))).andExpect(status().isNotFound());
        }
        assertThat(page(amina, done.getFlashMap()))
                .contains("Kort over ruten.pdf", "Nyt kort.pdf", "Lagt ind af Amina");
    }

    @Test
    void theAddressOfARemovedFileIsGoneToo() throws Exception {
        Attachment map = add();
        perform(amina, post(address() + "/" + map.id() + "/fjernelse")).andExpect(status().is3xxRedirection());
        perform(amina, get(fileOf(map))).andExpect(status().isGone());
        assertThat(page(amina, Map.of())).contains("Fjernede bilag", "Fjernet af Amina Kaya");
    }

    @Test
    void itIsNamedClosedAndMoved() throws Exception {
        Attachment map = add();
        Attachment last = add();
        perform(amina, post(address() + "/" + last.id() + "/flytning").param("op", "true"));
        perform(
                amina,
                post(address() + "/" + map.id() + "/oplysninger")
                        .param("navn", "Budget 2026/2027; udkast")
                        .param("lukket", "true"));

        List<Attachment> now = attachments.of(amina, paper);
        assertThat(now).extracting(Attachment::id).containsExactly(last.id(), map.id());
        assertThat(now.getLast().closed()).isTrue();
        assertThat(page(amina, Map.of())).contains("/1/Budget-2026-2027-udkast.pdf", "Budget 2026/2027; udkast");
        perform(amina, get(fileOf(map)))
                .andExpect(header().string("Content-Disposition", not(containsString("2026/2027"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u202e", "---"})
    void aNameThatIsNoneIsRefusedInWords(String name) throws Exception {
        Attachment map = add();
        MvcResult done = perform(
                        amina, post(address() + "/" + map.id() + "/oplysninger").param("navn", name))
                .andReturn();
        assertThat(page(amina, done.getFlashMap())).contains("Ikke alt blev taget med");
        assertThat(attachments.of(amina, paper).getFirst().name()).isEqualTo("Kort over ruten");
    }

    @Test
    void forOthersNothingIsThere() throws Exception {
        Attachment map = add();
        Reader member = office.seat(office.hire("Mads Ørskov"), committee, MembershipRole.MEMBER);
        for (Reader who :
                List.of(member, office.hire("Jonas Fenger", Role.ADMINISTRATOR), office.hire("Bo", Role.AUTHOR))) {
            perform(who, get(address())).andExpect(status().isNotFound());
            perform(who, get(fileOf(map))).andExpect(status().isNotFound());
            perform(who, post(address() + "/" + map.id() + "/fjernelse")).andExpect(status().isNotFound());
            handIn(who, file("Kort.pdf", Files.PDF)).andExpect(status().isForbidden());
        }
        site.perform(get(fileOf(map))).andExpect(status().isNotFound());
    }

    @Test
    void theSecretaryReadsAndHandsNothingIn() throws Exception {
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        Attachment map = add();
        perform(karen, get(fileOf(map))).andExpect(status().isOk());
        assertThat(page(karen, Map.of())).contains("Kort over ruten").doesNotContain("type=\"file\"");
        handIn(karen, file("Kort.pdf", Files.PDF)).andExpect(status().isForbidden());
        perform(karen, post(address() + "/" + map.id() + "/fjernelse")).andExpect(status().isForbidden());
    }

    @Test
    void tooMuchAtOnceIsRefusedUnreadAndSaidInWords() throws Exception {
        perform(amina, post(address()).with(request -> {
                    request.setContentType("multipart/form-data; boundary=x");
                    request.addHeader("Transfer-Encoding", "chunked");
                    return request;
                }))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", address() + "?for-meget=1"));
        perform(amina, get(address() + "?for-meget=1")).andExpect(content().string(containsString("højst 200 MB")));
    }

    @Test
    void theyAreShownOnThePaper() throws Exception {
        String file = fileOf(add());
        perform(amina, get("/sager/" + paper.id()))
                .andExpect(content().string(allOf(containsString(file), containsString("id=\"filer\""))));
    }
}
