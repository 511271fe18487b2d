package dk.raadslag.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Saving;
import dk.raadslag.paper.Writing;
import dk.raadslag.paper.file.Files;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Html;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class PicturesInTheTextTest {

    private static final byte[] MAP = Files.picture("png", 30, 20);

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

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

    private ResultActions handIn(Reader who, byte[] bytes) throws Exception {
        return site.perform(multipart("/sager/" + paper.id() + "/billeder")
                .file(new MockMultipartFile("file", "kort.png", "image/png", bytes))
                .with(as(who))
                .with(csrf()));
    }

    private String handedIn() throws Exception {
        return JsonPath.read(handIn(amina, MAP).andReturn().getResponse().getContentAsString(), "$.src");
    }

    @Test
    void theEditorIsToldWhereThePictureIs() throws Exception {
        handIn(amina, MAP)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.src").value(matchesPattern("/sager/\\d+/billeder/[0-9a-f-]{36}")))
                .andExpect(jsonPath("$.width").value(30));
    }

    @Test
    void itIsServedSoThatNothingInItRuns() throws Exception {
        site.perform(get(handedIn()).with(as(amina)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(MAP))
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
    }

    @Test
    void itShowsInTheText() throws Exception {
        String address = handedIn();
        write(new Block.Figure(address, "Kort over ruten", null));
        site.perform(get("/sager/" + paper.id()).with(as(amina)))
                .andExpect(content().string(containsString("<img src=\"" + address + "\" alt=\"Kort over ruten\"/>")));
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() throws Exception {
        handIn(amina, Files.PROGRAM)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.reason").value(containsString("Det er ikke et billede")));
        handIn(amina, new byte[0])
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.reason").value("Filen er tom."));
        handIn(amina, new byte[10_000_001])
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.reason").value(containsString("for stor")));
    }

    @Test
    void forOthersItIsNotThere() throws Exception {
        String address = handedIn();
        Reader member = office.seat(office.hire("Mads Ørskov"), committee, MembershipRole.MEMBER);
        Reader jonas = office.hire("Jonas Fenger", Role.ADMINISTRATOR);
        for (Reader who : List.of(member, jonas, office.hire("Bo Lind", Role.AUTHOR))) {
            site.perform(get(address).with(as(who))).andExpect(status().isNotFound());
        }
        site.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void itIsThereOnlyUnderItsOwnPaper() throws Exception {
        String figure = handedIn().replaceFirst(".*/", "");
        Paper other = office.begin(amina, "En anden sag", committee);
        site.perform(get("/sager/" + other.id() + "/billeder/" + figure).with(as(amina)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSecretarySeesItAndHandsNoneIn() throws Exception {
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        site.perform(get(handedIn()).with(as(karen))).andExpect(status().isOk());
        handIn(karen, MAP).andExpect(status().isForbidden());
    }

    @Test
    void aCopyHasPicturesOfItsOwn() throws Exception {
        write(new Block.Figure(handedIn(), "Kort over ruten", "Ruten"));
        Reader bo = office.hire("Bo Lind", Role.AUTHOR);
        papers.addAuthor(amina, paper, Office.id(bo));

        Paper copy = papers.copy(bo, papers.byId(bo, paper.id()).orElseThrow(), office.template(committee));
        papers.removeAuthor(amina, paper, Office.id(bo));

        Block.Figure figure = figure(copy);
        assertThat(figure.caption()).isEqualTo("Ruten");
        site.perform(get(figure.source()).with(as(bo)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(MAP));
    }

    @Test
    void textFromAnotherOfOnesCasesBringsItsPictureAlong() throws Exception {
        String address = handedIn();
        Paper other = office.begin(amina, "En anden sag", committee);
        RichText listed = RichText.of(new Block.BulletList(List.of(
                new Block.ListItem(List.of(Block.Paragraph.of("Kortet"), new Block.Figure(address, "Kort", null))))));
        Save<RichText> save = new Save<>(0, UUID.randomUUID(), listed);

        writing.write(amina, other, "presentation", save);
        var again = writing.write(amina, other, "presentation", save);

        assertThat(again).isInstanceOf(Saving.Saved.class);
        String text = Html.of(again(other).part("presentation").current(), 3, "");
        assertThat(text).contains("/sager/" + other.id() + "/billeder/").doesNotContain(address);
    }

    @Test
    void soDoesTextThatIsOnlyProposed() throws Exception {
        String address = handedIn();
        Paper other = office.begin(amina, "En anden sag", committee);
        RichText text = RichText.of(new Block.Figure(address, "Kort over ruten", null));
        writing.suggest(amina, other, "presentation", new Save<>(0, UUID.randomUUID(), text));
        assertThat(figure(again(other)).source()).startsWith("/sager/" + other.id() + "/");
    }

    @Test
    void nobodyBorrowsWhatTheyDoNotSee() throws Exception {
        String address = handedIn();
        Reader bo = office.hire("Bo Lind", Role.AUTHOR);
        Paper his = office.begin(bo, "Bos egen sag", committee);
        RichText text = RichText.of(new Block.Figure(address, "Kort over ruten", null));
        writing.write(bo, his, "presentation", new Save<>(0, UUID.randomUUID(), text));
        Paper now = papers.byId(bo, his.id()).orElseThrow();
        assertThat(figure(now).source()).isEqualTo(address);
        site.perform(get(address).with(as(bo))).andExpect(status().isNotFound());
    }

    private void write(Block block) {
        writing.write(amina, paper, "presentation", new Save<>(0, UUID.randomUUID(), RichText.of(block)));
    }

    private Paper again(Paper of) {
        return papers.byId(amina, of.id()).orElseThrow();
    }

    private static Block.Figure figure(Paper of) {
        return (Block.Figure) of.part("presentation").current().blocks().getFirst();
    }
}
