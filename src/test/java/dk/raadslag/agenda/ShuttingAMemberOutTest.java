package dk.raadslag.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Figures;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.CheckedPicture;
import dk.raadslag.paper.file.Files;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusion;
import dk.raadslag.publication.ExclusionRefused;
import dk.raadslag.publication.ExclusionRule;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.search.Indexing;
import dk.raadslag.store.RaadslagTest;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Vagn Lund has an interest of his own in one item; Birthe Holm has none. */
@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class ShuttingAMemberOutTest {

    private static final String REASON = "Ejer nabogrunden";

    @Autowired
    private Office office;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Readers readers;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Figures figures;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Editions editions;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Indexing indexing;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc site;

    private final String canary = "gransanger" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Committee committee;
    private Reader amina;
    private Reader karen;
    private Reader vagn;
    private Reader birthe;
    private Meeting meeting;
    private Paper closed;
    private Paper open;

    @BeforeEach
    void sendAnAgendaOut() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        vagn = office.seat(withMail("Vagn Lund"), committee, MembershipRole.MEMBER);
        birthe = office.seat(withMail("Birthe Holm"), committee, MembershipRole.MEMBER);
        meeting = readings.asClerk(() -> meetings.plan(
                karen, new NewMeeting(committee, LocalDateTime.of(2031, 3, 12, 9, 0), true, null, "Lokale 2")));
        closed = written("Køb af " + canary, "05.04.00-G01-7-26", true);
        open = written("Cykelsti", "05.04.00-G01-8-26", false);
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        agendas.put(karen, meeting, closed);
        agendas.put(karen, meeting, open);
        send(EditionKind.AGENDA);
    }

    private Reader withMail(String name) {
        long id = readings.asClerk(() -> {
            long person = people.add(new NewPerson(name, null, UUID.randomUUID() + "@bakkedal.example", null, null))
                    .id();
            accounts.open(Reader.program("Bakkedal"), person, null, EnumSet.of(Role.READER));
            return person;
        });
        return readers.ofPerson(id).orElseThrow();
    }

    private Paper written(String title, String caseNumber, boolean secret) {
        Paper begun = office.begin(amina, title, committee);
        var head = new PaperHead(
                title,
                secret ? "Køb af ejendom" : null,
                PaperKind.DECISION,
                caseNumber,
                null,
                20,
                secret,
                secret ? "Kommunens økonomiske interesser" : null);
        writing.saveHead(amina, begun, new Save<>(1, UUID.randomUUID(), head));
        UUID figure = figures.add(amina, begun, CheckedPicture.of(Files.picture("png", 60, 40)));
        write(begun, "recommendation", Paragraph.of("at " + canary + " købes."));
        write(begun, "summary", Paragraph.of("Kort om " + canary + "."));
        write(
                begun,
                "presentation",
                Paragraph.of("Huset hedder " + canary + "."),
                new Figure("/sager/" + begun.id() + "/billeder/" + figure, "Tegning af " + canary, null));
        attachments.add(amina, begun, CheckedFile.of(canary + ".png", Files.picture("png", 40, 30)));
        return papers.byId(amina, begun.id()).orElseThrow();
    }

    private void write(Paper to, String field, Block... blocks) {
        int version = papers.byId(amina, to.id()).orElseThrow().part(field).version();
        writing.write(amina, to, field, new Save<>(version, UUID.randomUUID(), RichText.of(blocks)));
    }

    private void send(EditionKind kind) {
        Map<Long, String> reasons = agendas.of(karen, meeting)
                .orElseThrow()
                .papers()
                .collect(Collectors.toMap(AgendaItem::id, _ -> "Direktøren godkender mundtligt"));
        dispatches.send(karen, meeting, new DispatchOrder(kind, null, reasons));
        indexing.follow();
    }

    private long item(Paper of) {
        return agendas.of(karen, meeting)
                .orElseThrow()
                .papers()
                .filter(item -> item.paperId() == of.id())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Exclusion shutOut(Paper of, Reader person) {
        Exclusion made = exclusions.exclude(karen, meeting, item(of), Office.id(person), REASON);
        indexing.follow();
        return made;
    }

    private Edition agenda(Reader reader) {
        return editions.ofMeeting(reader, meeting.id()).stream()
                .filter(edition -> edition.kind() == EditionKind.AGENDA)
                .findFirst()
                .flatMap(edition -> editions.current(reader, edition.address()))
                .orElseThrow();
    }

    /** Every address at which Birthe meets something of the agenda. */
    private List<String> addresses() {
        Edition whole = agenda(birthe);
        String path = whole.summary().path();
        List<String> all = new ArrayList<>(List.of(
                path,
                path + ".pdf",
                path + "/udgave/1",
                path + "/udgave/1.pdf",
                path + "/udgaver",
                "/",
                "/min-dag",
                "/dokumenter?udvalg=" + committee.slug(),
                "/udvalg/" + committee.slug(),
                "/udvalg/" + committee.slug() + "/moeder.ics",
                "/soeg?q=" + canary,
                "/soeg?q=huset&udvalg=" + committee.slug(),
                "/sager/" + closed.id(),
                "/dagsordener/" + meeting.id()));
        for (PublishedItem item : whole.items()) {
            all.add(whole.summary().address().itemPath(item.address()));
            all.add(whole.summary().address().itemPath(item.address()) + ".pdf");
            if (item.caseAddress() != null) all.add("/sag/" + item.caseAddress());
            item.files().forEach(file -> all.add("/bilag/" + file.id()));
        }
        return all;
    }

    private String shown(Reader reader, String address) throws Exception {
        MockHttpServletResponse answer = answer(reader, get(URI.create(address)));
        byte[] bytes = answer.getContentAsByteArray();
        if ("application/pdf".equals(answer.getContentType())) {
            try (var pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf).replace("-\n", "").replace("\n", "");
            }
        }
        String disposition = String.valueOf(answer.getHeader("Content-Disposition"));
        return answer.getStatus() + " " + disposition + " " + new String(bytes, UTF_8);
    }

    private MockHttpServletResponse answer(Reader reader, MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.with(as(reader))).andReturn().getResponse();
    }

    private static RequestPostProcessor as(Reader reader) {
        String[] roles = reader.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        return authentication(
                new PreAuthenticatedAuthenticationToken(reader, "", AuthorityUtils.createAuthorityList(roles)));
    }

    /** That the reader types the word is no news. */
    private boolean met(Reader reader, String address) throws Exception {
        String shown = shown(reader, address);
        return address.startsWith("/soeg?q=" + canary) ? shown.contains("class=\"hit") : shown.contains(canary);
    }

    private List<String> meeting(Reader reader, List<String> addresses) throws Exception {
        List<String> met = new ArrayList<>();
        for (String address : addresses) if (met(reader, address)) met.add(address);
        return met;
    }

    private List<UUID> pictures() {
        return agenda(birthe).items().stream()
                .flatMap(item -> item.item().sections().stream())
                .flatMap(section -> section.text().blocks().stream())
                .filter(Figure.class::isInstance)
                .map(block -> UUID.fromString(((Figure) block).source().replaceAll(".*/", "")))
                .toList();
    }

    @Test
    void whoIsShutOutMeetsTheWordNowhereAndOthersWhereTheyDid() throws Exception {
        List<String> addresses = addresses();
        List<String> before = meeting(vagn, addresses);
        assertThat(before).hasSizeGreaterThan(10).isEqualTo(meeting(birthe, addresses));
        List<UUID> pictures = pictures();
        assertThat(pictures).hasSize(2);

        Exclusion first = shutOut(closed, vagn);
        shutOut(open, vagn);

        assertThat(meeting(vagn, addresses)).isEmpty();
        assertThat(pictures)
                .allSatisfy(
                        picture -> assertThat(editions.picture(vagn, picture)).isEmpty());
        assertThat(agenda(vagn).toString()).doesNotContain(canary).contains("Køb af ejendom");
        assertThat(agenda(vagn).items()).hasSize(2);
        assertThat(shown(vagn, agenda(vagn).summary().path())).contains("Du er lukket ude fra 2 punkter");
        assertThat(meeting(birthe, addresses)).isEqualTo(before);
        assertThat(shown(birthe, agenda(birthe).summary().path())).doesNotContain("Du er lukket ude");

        exclusions.readmit(karen, meeting, first.id());
        indexing.follow();
        assertThat(meeting(vagn, addresses)).isNotEmpty();
        assertThat(agenda(vagn).items()).hasSize(2);
    }

    @Test
    void itHoldsForEditionsToComeAndEditionsStayAsTheyWere() throws Exception {
        String hash = agenda(birthe).summary().hash();
        shutOut(closed, vagn);
        assertThat(agenda(birthe).summary().hash()).isEqualTo(hash);

        write(closed, "summary", Paragraph.of("Nu dyrere: " + canary + "."));
        send(EditionKind.AGENDA);
        assertThat(agenda(birthe).summary().number()).isEqualTo(2);
        assertThat(agenda(birthe).toString()).contains("Nu dyrere");
        assertThat(agenda(vagn).toString()).doesNotContain("Nu dyrere");
        assertThat(shown(vagn, "/soeg?q=dyrere&udvalg=" + committee.slug())).doesNotContain(canary);
        assertThat(shown(birthe, "/soeg?q=dyrere&udvalg=" + committee.slug())).contains(canary);
    }

    @Test
    void mailAndTheJournalNameNothingOfIt() {
        shutOut(closed, vagn);
        String told = readings.asClerk(
                () -> jdbc.sql("select coalesce(string_agg(letter::text, ' '), '') from mail where person_id = any(?)")
                        .param(new Long[] {Office.id(vagn), Office.id(birthe)})
                        .query(String.class)
                        .single());
        assertThat(told).contains("/udvalg/" + committee.slug()).doesNotContain(canary, "Køb af", REASON);
    }

    @Test
    void onlyWhoRecordsSaysSoOfWhoSitsThereAndWhy() {
        long item = item(closed);
        long person = Office.id(vagn);
        assertThat(refused(() -> exclusions.exclude(birthe, meeting, item, person, REASON)))
                .isEqualTo(ExclusionRule.ONLY_ITS_RECORDERS);
        assertThat(refused(() -> exclusions.exclude(karen, meeting, item, Office.id(amina), REASON)))
                .isEqualTo(ExclusionRule.NOT_IN_THE_COMMITTEE);
        assertThat(refused(() -> exclusions.exclude(karen, meeting, item, person, " ")))
                .isEqualTo(ExclusionRule.REASON_MISSING);
        Exclusion made = shutOut(closed, vagn);
        assertThat(refused(() -> exclusions.exclude(karen, meeting, item, person, REASON)))
                .isEqualTo(ExclusionRule.EXCLUDED_ALREADY);
        exclusions.readmit(karen, meeting, made.id());
        assertThat(refused(() -> exclusions.readmit(karen, meeting, made.id()))).isEqualTo(ExclusionRule.NOT_EXCLUDED);
        assertThat(exclusions.of(karen, meeting)).isEmpty();
    }

    @Test
    void aChairWhoIsShutOutIsLetBackInByOthersOnly() {
        Reader chair = office.seat(office.hire("Poul Dam"), committee, MembershipRole.CHAIR);
        Exclusion own = exclusions.exclude(chair, meeting, item(closed), Office.id(chair), REASON);
        assertThat(agenda(chair).toString()).doesNotContain("Køb af " + canary);
        assertThat(refused(() -> exclusions.readmit(chair, meeting, own.id()))).isEqualTo(ExclusionRule.NOT_BY_ONESELF);
        exclusions.readmit(karen, meeting, own.id());
    }

    @Test
    void othersThanThePersonAndWhoRecordsKnowNothingOfIt() {
        shutOut(closed, vagn);
        assertThat(exclusions.of(vagn, meeting)).hasSize(1);
        assertThat(exclusions.of(karen, meeting)).hasSize(1);
        assertThat(exclusions.of(birthe, meeting)).isEmpty();
        assertThat(exclusions.of(Reader.ANONYMOUS, meeting)).isEmpty();
    }

    @Test
    void itIsDoneOnAPageOfTheItem() throws Exception {
        String page = "/dagsordener/" + meeting.id() + "/punkter/" + item(closed) + "/inhabilitet";
        assertThat(answer(vagn, get(page)).getStatus()).isEqualTo(404);
        assertThat(shown(karen, page)).contains("Vagn Lund", canary);
        assertThat(answer(karen, post(page).with(csrf()).param("person", "0").param("grund", REASON))
                        .getStatus())
                .isEqualTo(422);
        String person = String.valueOf(requireNonNull(vagn.personId()));
        answer(karen, post(page).with(csrf()).param("person", person).param("grund", REASON));
        assertThat(shown(karen, page)).contains(REASON, "Luk ind igen");
        assertThat(shown(karen, "/dagsordener/" + meeting.id())).contains("Lukket ude fra punktet: Vagn Lund");
        assertThat(agenda(vagn).toString()).doesNotContain("Køb af " + canary);
    }

    private static ExclusionRule refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return requireNonNull(catchThrowableOfType(ExclusionRefused.class, act)).rule();
    }
}
