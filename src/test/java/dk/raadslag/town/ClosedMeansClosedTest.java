package dk.raadslag.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.followup.Due;
import dk.raadslag.followup.FollowUps;
import dk.raadslag.followup.NewTask;
import dk.raadslag.manuscript.HandedIn;
import dk.raadslag.manuscript.Manuscripts;
import dk.raadslag.manuscript.Returns;
import dk.raadslag.manuscript.WordEdits;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.town.TownPlan.Canary;
import dk.raadslag.word.Unzipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A word that stands in closed text only is sought in everything Raadslag shows, as everyone in turn. */
@TownTest
class ClosedMeansClosedTest {

    /** Stands in a draft, see {@code town/papers.json}. */
    static final String DRAFTED_ONLY = "lærkefalken";

    /** Stands in a comment on that draft. */
    private static final String COMMENTED_ONLY = "perleuglen";

    /** Stands in the title of a closed case on an agenda in the making. */
    private static final String COLLECTED_ONLY = "Natravnen";

    /** Stands in a task about that case. */
    private static final String AGREED_ONLY = "Kvækerfinken";

    private static final List<Canary> CANARIES = TownPlan.read().canaries();

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
    private Editions editions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Papers papers;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Returns returns;

    private Cast cast;

    @BeforeEach
    void callTheCast() {
        cast = Cast.of(accounts, readers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "frederik", "jonas", "karen", "helle", "gudrun", "rasmus"})
    void no_page_shows_a_closed_word_to_those_outside(String who) throws Exception {
        Map<String, String> pages = new Walk(site, cast.as(who)).pages();

        assertThat(pages).as("a walk worth the name").hasSizeGreaterThan(100);
        for (Canary canary : CANARIES) {
            boolean shown = pages.values().stream().anyMatch(page -> sings(page, canary));
            assertThat(shown).as(canary + " to " + who).isEqualTo(isMember(who, canary));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "frederik", "jonas", "karen", "helle", "gudrun"})
    void no_search_finds_or_counts_a_closed_word_for_those_outside(String who) throws Exception {
        for (Canary canary : CANARIES) {
            Document found = Jsoup.parse(html("/soeg?q=" + canary.word(), who));
            Document suggested = Jsoup.parse(html("/soeg?q=" + typo(canary.word()), who));

            assertThat(found.select("li.hit, mark").isEmpty())
                    .as(canary + " hidden from " + who)
                    .isNotEqualTo(isMember(who, canary));
            if (!isMember(who, canary)) {
                assertThat(sings(suggested.outerHtml(), canary))
                        .as(canary + " suggested to " + who)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "frederik", "jonas", "karen", "poul"})
    void no_pdf_holds_a_closed_word_for_those_outside(String who) throws Exception {
        for (Canary canary : CANARIES) {
            String path = pathOf(canary);
            byte[] pdf = site.perform(get(path + ".pdf").with(cast.as(who)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            boolean shown = isPdf(pdf) && sings(text(pdf), canary);
            assertThat(shown).as(canary + " to " + who).isEqualTo(isMember(who, canary));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "frederik", "jonas", "karen", "poul"})
    void no_word_document_holds_a_closed_word_for_those_outside(String who) throws Exception {
        for (Canary canary : CANARIES) {
            String path = pathOf(canary);
            List<String> files = new ArrayList<>(List.of(path + ".docx"));
            extractsOf(path, canary).forEach(extract -> files.add(extract.replace(".pdf", ".docx")));
            for (String file : files) {
                byte[] word = site.perform(get(file).with(cast.as(who)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
                boolean shown = sings(new Unzipped(word).all(), canary);
                assertThat(shown).as(canary + " to " + who + " at " + file).isEqualTo(isMember(who, canary));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "frederik", "jonas", "karen", "poul"})
    void no_extract_holds_a_closed_word_for_those_outside(String who) throws Exception {
        for (Canary canary : CANARIES) {
            for (String path : extractsOf(pathOf(canary), canary)) {
                byte[] pdf = site.perform(get(path).with(cast.as(who)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
                boolean shown = isPdf(pdf) && sings(text(pdf), canary);
                assertThat(shown).as(canary + " to " + who + " at " + path).isEqualTo(isMember(who, canary));
            }
        }
    }

    private List<String> extractsOf(String path, Canary canary) {
        long committee = committee(canary);
        Set<Token> tokens = Set.of(Token.PUBLIC, Token.STAFF, Token.committee(committee));
        EditionAddress address = EditionAddress.ofPath(path).orElseThrow();
        return editions.current(new Reader(null, "", Set.of(), tokens), address).orElseThrow().items().stream()
                .filter(item -> sings(item.toString(), canary))
                .map(item -> address.itemPath(item.address()) + "/udskrift.pdf")
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "visitor, false",
        "frederik, false",
        "jonas, false",
        "helle, false",
        "gudrun, false",
        "rikke, false",
        "amina, true",
        "karen, true"
    })
    void no_page_shows_a_draft_to_others_than_its_authors_and_the_secretary(String who, boolean reads)
            throws Exception {
        Map<String, String> pages = new Walk(site, cast.as(who)).pages();

        assertThat(pages.values()).anySatisfy(page -> assertThat(page).contains("</html>"));
        for (String word : List.of(DRAFTED_ONLY, COMMENTED_ONLY)) {
            assertThat(pages.values().stream().anyMatch(page -> page.contains(word)))
                    .as("%s to %s", word, who)
                    .isEqualTo(reads);
            assertThat(html("/soeg?q=" + word, who)).doesNotContain("<mark>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "visitor, false",
        "frederik, false",
        "jonas, false",
        "helle, false",
        "rikke, false",
        "amina, true",
        "karen, true"
    })
    void no_word_file_holds_a_draft_for_others_than_its_authors_and_the_secretary(String who, boolean reads)
            throws Exception {
        byte[] word = site.perform(get("/sager/" + draft().id() + "/sag.docx").with(cast.as(who)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        for (String canary : List.of(DRAFTED_ONLY, COMMENTED_ONLY))
            assertThat(holds(word, canary)).as("%s to %s", canary, who).isEqualTo(reads);
    }

    @ParameterizedTest
    @CsvSource({
        "visitor, false",
        "frederik, false",
        "jonas, false",
        "helle, false",
        "rikke, false",
        "amina, true",
        "karen, true"
    })
    void a_word_file_that_came_back_shows_a_draft_to_its_authors_and_the_secretary(String who, boolean reads)
            throws Exception {
        Reader amina = cast.reader("amina");
        byte[] edited = new WordEdits(manuscripts.of(amina, draft().id()).orElseThrow())
                .replaced(DRAFTED_ONLY, DRAFTED_ONLY.toUpperCase(Locale.ROOT))
                .bytes();
        UUID file = returns.handIn(amina, draft(), new HandedIn("sag.docx", edited));
        String found = html("/sager/" + draft().id() + "/word/" + file, who);
        assertThat(found.contains(DRAFTED_ONLY)).as(who).isEqualTo(reads);
    }

    private Paper draft() {
        Reader amina = cast.reader("amina");
        return papers.all(amina).stream()
                .map(PaperSummary::id)
                .filter(id -> holds(manuscripts.of(amina, id).orElseThrow(), DRAFTED_ONLY))
                .findFirst()
                .flatMap(id -> papers.byId(amina, id))
                .orElseThrow();
    }

    private static boolean holds(byte[] word, String canary) {
        return new Unzipped(word).all().contains(canary);
    }

    @ParameterizedTest
    @CsvSource({
        "visitor, false, false",
        "frederik, false, false",
        "jonas, false, false",
        "helle, true, false",
        "amina, false, false",
        "poul, true, false",
        "gudrun, true, false",
        "karen, true, true"
    })
    void an_agenda_in_the_making_shows_a_closed_case_to_its_secretary_alone(
            String who, boolean comesThere, boolean reads) throws Exception {
        Map<String, String> pages = new Walk(site, cast.as(who)).pages();

        assertThat(pages.keySet().stream().anyMatch(page -> page.matches("/dagsordener/[0-9a-f-]{36}")))
                .as("an agenda in the making, as met by %s", who)
                .isEqualTo(comesThere);
        assertThat(pages.values().stream().anyMatch(page -> page.contains(COLLECTED_ONLY)))
                .as("%s to %s", COLLECTED_ONLY, who)
                .isEqualTo(reads);
    }

    @ParameterizedTest
    @CsvSource({
        "visitor, false",
        "frederik, false",
        "jonas, false",
        "helle, false",
        "amina, false",
        "rikke, true",
        "poul, true",
        "gudrun, true",
        "karen, true"
    })
    void a_task_about_a_closed_case_is_shown_to_its_committee_and_its_owner(String who, boolean reads)
            throws Exception {
        agree();
        Map<String, String> pages = new Walk(site, cast.as(who)).pages();

        assertThat(pages.values().stream().anyMatch(page -> page.contains(AGREED_ONLY)))
                .as("%s to %s", AGREED_ONLY, who)
                .isEqualTo(reads);
        assertThat(html("/soeg?q=" + AGREED_ONLY, who)).doesNotContain("<mark>");
    }

    private void agree() {
        Reader karen = cast.reader("karen");
        Committee committee =
                readings.asClerk(() -> committees.bySlug("oekonomiudvalget").orElseThrow());
        Meeting meeting = readings.asClerk(() -> meetings.of(committee)).stream()
                .filter(one -> one.startsAt().toLocalDate().equals(LocalDate.of(2026, 12, 8)))
                .findFirst()
                .orElseThrow();
        if (!followUps.of(karen, meeting).isEmpty()) return;
        long item = agendas.of(karen, meeting)
                .orElseThrow()
                .papers()
                .findFirst()
                .orElseThrow()
                .id();
        var due = Due.on(LocalDate.of(2027, 1, 5));
        followUps.note(
                karen,
                meeting,
                item,
                new NewTask("Ring om " + AGREED_ONLY, cast.reader("rikke").personId(), due));
    }

    private boolean isMember(String who, Canary canary) {
        return cast.reader(who).tokens().contains(Token.committee(committee(canary)));
    }

    private long committee(Canary canary) {
        return readings.asClerk(
                () -> committees.bySlug(canary.committee()).orElseThrow().id());
    }

    /** The document that a member of the committee reads the word in. */
    private String pathOf(Canary canary) {
        long committee = committee(canary);
        Set<Token> tokens = Set.of(Token.PUBLIC, Token.STAFF, Token.committee(committee));
        Reader member = new Reader(null, "", Set.of(), tokens);
        return editions.ofCommittee(member, committee).stream()
                .filter(edition -> sings(
                        editions.current(member, edition.address())
                                .orElseThrow()
                                .toString(),
                        canary))
                .map(EditionSummary::path)
                .findFirst()
                .orElseThrow();
    }

    private String html(String address, String who) throws Exception {
        return site.perform(get(address).with(cast.as(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static boolean sings(String text, Canary canary) {
        return text.toLowerCase(Locale.ROOT).contains(canary.word().toLowerCase(Locale.ROOT));
    }

    private static String typo(String word) {
        return word.substring(0, 4) + word.substring(5);
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && new String(bytes, 0, 4, java.nio.charset.StandardCharsets.US_ASCII).equals("%PDF");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
