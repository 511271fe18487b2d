package dk.raadslag.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.absence.NewAbsence;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.SentPapers;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.NewComment;
import dk.raadslag.comment.Said;
import dk.raadslag.committee.Committee;
import dk.raadslag.mail.Delivery.Fate;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.web.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@RaadslagTest
@Import({Office.class, SentPapers.class, SendingMailTest.Time.class})
@SuppressWarnings("NullAway.Init")
class SendingMailTest {

    private static final String SITE = "https://dagsorden.bakkedal.example";
    private static final String SECRET = "Pilefinken";
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Autowired
    private MovableClock clock;

    @Autowired
    private Office office;

    @Autowired
    private SentPapers papers;

    @Autowired
    private Papers sheets;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Comments comments;

    @Autowired
    private AbsenceOffice absences;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Readers readers;

    @Autowired
    private Readings readings;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Post post;

    @Autowired
    private Postman postman;

    @Autowired
    private List<Round> rounds;

    @Autowired
    private MailChoices choices;

    @Autowired
    private MailOffice mailOffice;

    @Autowired
    private OutboxTable outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Envelopes envelopes;

    private Committee committee;
    private Reader amina;
    private Reader rikke;
    private Reader mads;
    private Reader torben;

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("raadslag.smtp.host", () -> "127.0.0.1");
        registry.add(
                "raadslag.smtp.port", () -> SERVER.getSmtp().getServerSetup().getPort());
        registry.add("raadslag.smtp.security", () -> "none");
        registry.add("raadslag.smtp.from", () -> "raadslag@bakkedal.example");
        registry.add("raadslag.public-address", () -> SITE + "/");
    }

    @BeforeAll
    static void open() {
        SERVER.start();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @BeforeEach
    void hire() throws Exception {
        committee = office.committee();
        amina = hire("Amina Kaya", Role.AUTHOR);
        rikke = hire("Rikke Uldal", Role.APPROVER);
        mads = hire("Mads Ørskov", Role.APPROVER);
        torben = hire("Torben Egeskov", Role.APPROVER);
        postman.go();
        SERVER.purgeEmailFromAllMailboxes();
    }

    private Reader hire(String name, Role role) {
        String email = name.replaceAll(" .*", "") + "-" + UUID.randomUUID() + "@bakkedal.example";
        long id = accounts.letIn(
                        Reader.program("test"),
                        new NewPerson(name, null, email, null, null),
                        EnumSet.of(Role.READER, role))
                .id();
        return readers.ofPerson(id).orElseThrow();
    }

    private Paper sent(PaperHead head) {
        return papers.sent(amina, head, committee, rikke, torben, torben);
    }

    private String address(Reader reader) {
        return requireNonNull(accounts.of(Office.id(reader)).orElseThrow().email());
    }

    private List<MimeMessage> mailTo(Reader reader) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> recipient(message).equals(address(reader)))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage message, int number) throws Exception {
        return ((jakarta.mail.internet.MimeMultipart) message.getContent())
                .getBodyPart(number)
                .getContent()
                .toString();
    }

    private void toNextWorkingMorning() {
        clock.toMorningAfter(1);
        while (!calendar.workingDays().includes(LocalDate.now(clock))) clock.toMorningAfter(1);
    }

    private List<String> turnsToldTo(Reader reader) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : mailTo(reader)) subjects.add(mail.getSubject());
        return subjects.stream()
                .filter(subject -> subject.startsWith("Til godkendelse: "))
                .toList();
    }

    private void everybodyGoesRound() {
        rounds.forEach(Round::go);
        postman.go();
    }

    @Test
    void whoeverIsAskedGetsOneMailThatOpensTheCase() throws Exception {
        Paper paper = sent(SentPapers.head("Cykelsti langs Møllevej"));
        postman.go();
        postman.go();

        MimeMessage mail = mailTo(rikke).getFirst();
        String link = SITE + "/sager/" + paper.id() + "/godkendelse";
        assertThat(mailTo(rikke)).hasSize(1);
        assertThat(mailTo(torben)).isEmpty();
        assertThat(mail.getSubject()).isEqualTo("Til godkendelse: Cykelsti langs Møllevej");
        assertThat(part(mail, 0)).contains(link).contains("som Leder");
        Document html = Jsoup.parse(part(mail, 1));
        assertThat(html.select("html").attr("lang")).isEqualTo("da");
        assertThat(html.select("h1").text()).isEqualTo(mail.getSubject());
        assertThat(html.select("main a").attr("href")).isEqualTo(link);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void theNextTurnIsToldWhenTheFirstIsDoneAndTheAuthorWhoHasItNow() throws Exception {
        Paper paper = sent(SentPapers.head("Cykelsti"));
        papers.approve(rikke, paper, 0);
        postman.go();
        assertThat(mailTo(torben)).hasSize(1);
        assertThat(mailTo(amina).getFirst().getSubject()).isEqualTo("Nu hos Torben Egeskov: Cykelsti");
        papers.approve(torben, paper, 1);
        papers.approve(torben, paper, 2);
        postman.go();
        assertThat(mailTo(amina))
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder(
                        "Nu hos Torben Egeskov: Cykelsti", "Nu hos Torben Egeskov: Cykelsti", "Godkendt: Cykelsti");
    }

    @Test
    void theAuthorIsToldThatItWasTakenOverAndWhoeverTookItIsNotAsked() throws Exception {
        Paper paper = sent(SentPapers.head("Cykelsti"));
        approvals.takeOver(torben, paper.id(), papers.step(amina, paper, 0));
        everybodyGoesRound();
        assertThat(mailTo(amina).getFirst().getSubject()).isEqualTo("Nu hos Torben Egeskov: Cykelsti");
        assertThat(mailTo(torben)).isEmpty();
    }

    @Test
    void whoeverLosesAStepIsToldSo() throws Exception {
        Paper paper = sent(SentPapers.head("Cykelsti"));
        approvals.takeOver(torben, paper.id(), papers.step(amina, paper, 0));
        postman.go();
        assertThat(mailTo(rikke))
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder("Til godkendelse: Cykelsti", "Overtaget af Torben Egeskov: Cykelsti");
        approvals.recall(amina, papers.now(amina, paper));
        postman.go();
        assertThat(mailTo(rikke)).hasSize(2);
        assertThat(mailTo(torben)).extracting(MimeMessage::getSubject).containsExactly("Kaldt tilbage: Cykelsti");
        assertThat(part(mailTo(torben).getFirst(), 0)).doesNotContain("/sager/");
    }

    @Test
    void ofAClosedCaseMailTellsTheNumberOnly() throws Exception {
        var closed = new PaperHead(
                SECRET, "Neutral" + SECRET, PaperKind.DECISION, "05.04.00-G01-7-26", SECRET, null, true, SECRET);
        Paper paper = sent(closed);
        papers.write(amina, paper, "summary", 1, SECRET);
        clock.forward(Duration.ofMinutes(20));
        everybodyGoesRound();
        clock.toMorningAfter(1);
        everybodyGoesRound();
        approvals.sendBack(rikke, paper.id(), papers.step(amina, paper, 0), "Fordi " + SECRET + " mangler");
        postman.go();

        assertThat(mailTo(rikke)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(mailTo(amina).getFirst().getSubject()).isEqualTo("Sendt tilbage: Lukket sag 05.04.00-G01-7-26");
        for (MimeMessage mail : SERVER.getReceivedMessages())
            assertThat(mail.getSubject() + part(mail, 0) + part(mail, 1) + GreenMailUtil.getWholeMessage(mail))
                    .doesNotContainIgnoringCase(SECRET);
    }

    @Test
    void anOpenCaseIsNamedAndItsReasonAndTextAreNot() throws Exception {
        Paper paper = sent(SentPapers.head("Cykelsti"));
        approvals.sendBack(rikke, paper.id(), papers.step(amina, paper, 0), SECRET);
        postman.go();
        MimeMessage mail = mailTo(amina).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Sendt tilbage: Cykelsti");
        assertThat(part(mail, 0) + part(mail, 1)).doesNotContain(SECRET).doesNotContain("Tekst");
    }

    @Test
    void whoeverIsMentionedIsToldThatAndNotWhatWasSaid() throws Exception {
        Paper paper = sent(SentPapers.head("Cykelsti"));
        postman.go();
        SERVER.purgeEmailFromAllMailboxes();
        long thread = comments.begin(
                amina, paper, new NewComment("summary", null, new Said("Se her: " + SECRET, Office.id(rikke))));
        everybodyGoesRound();
        MimeMessage mail = mailTo(rikke).getFirst();
        assertThat(mailTo(rikke)).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Amina Kaya nævner dig: Cykelsti");
        assertThat(part(mail, 0))
                .contains(SITE + "/sager/" + paper.id() + "/kommentarer/" + thread)
                .doesNotContain(SECRET);

        toNextWorkingMorning();
        everybodyGoesRound();
        assertThat(part(mailTo(rikke).getLast(), 0))
                .contains("Du er nævnt")
                .contains("fra Amina Kaya")
                .doesNotContain(SECRET);
    }

    @Test
    void nothingIsSentAtOnceToThoseWhoDoNotWantIt() throws Exception {
        choices.choose(rikke, new MailChoice(Pace.DIGEST, Language.DA));
        sent(SentPapers.head("Cykelsti"));
        postman.go();
        assertThat(mailTo(rikke)).isEmpty();
        toNextWorkingMorning();
        everybodyGoesRound();
        assertThat(mailTo(rikke)).hasSize(1);
        choices.choose(rikke, new MailChoice(Pace.NONE, Language.DA));
        toNextWorkingMorning();
        everybodyGoesRound();
        assertThat(mailTo(rikke)).hasSize(1);
    }

    @Test
    void oneDigestComesOnTheMorningOfAWorkingDay() throws Exception {
        choices.choose(rikke, new MailChoice(Pace.DIGEST, Language.EN));
        sent(SentPapers.head("Cykelsti"));
        sent(SentPapers.head("Fodgængerfelt"));
        toNextWorkingMorning();
        everybodyGoesRound();
        clock.forward(Duration.ofMinutes(15));
        everybodyGoesRound();
        MimeMessage digest = mailTo(rikke).getFirst();
        assertThat(mailTo(rikke)).hasSize(1);
        assertThat(digest.getSubject()).isEqualTo("Raadslag: 2 cases on your day");
        assertThat(part(digest, 0))
                .contains("Cykelsti")
                .contains("Fodgængerfelt")
                .contains("from Amina Kaya, since");
        while (calendar.workingDays().includes(LocalDate.now(clock))) clock.toMorningAfter(1);
        everybodyGoesRound();
        assertThat(mailTo(rikke)).hasSize(1);
    }

    @Test
    void whoeverOnlyWantsTheDigestReadsThereWhatHasBecomeOfTheirCases() throws Exception {
        choices.choose(amina, new MailChoice(Pace.DIGEST, Language.DA));
        Paper paper = sent(SentPapers.head("Cykelsti"));
        approvals.sendBack(rikke, paper.id(), papers.step(amina, paper, 0), "Økonomien mangler.");
        toNextWorkingMorning();
        everybodyGoesRound();
        assertThat(mailTo(amina)).hasSize(1);
        assertThat(part(mailTo(amina).getFirst(), 0)).contains("Sendt tilbage");
    }

    @Test
    void theDeputyIsToldWhenTheAbsenceBegins() throws Exception {
        sent(SentPapers.head("Cykelsti"));
        LocalDate today = LocalDate.now(clock);
        absences.set(rikke, new NewAbsence(Office.id(rikke), Office.id(mads), today, today.plusDays(20)));
        clock.forward(Duration.ofMinutes(6));
        everybodyGoesRound();
        everybodyGoesRound();
        assertThat(mailTo(mads)).hasSize(1);
        assertThat(part(mailTo(mads).getFirst(), 0)).contains("Du er stedfortræder for Rikke Uldal.");
    }

    @Test
    void whoeverIsWrittenAwayByAnotherIsToldAndMayBeToldInEnglish() throws Exception {
        Reader jonas = administrator();
        LocalDate today = LocalDate.now(clock);
        absences.set(rikke, new NewAbsence(Office.id(rikke), Office.id(torben), today, today));
        absences.set(jonas, new NewAbsence(Office.id(mads), Office.id(torben), today, today.plusDays(3)));
        choices.choose(mads, new MailChoice(Pace.AT_ONCE, Language.EN));
        absences.end(jonas, absences.today(mads, Office.id(mads)).orElseThrow().id());
        postman.go();
        assertThat(mailTo(rikke)).isEmpty();
        assertThat(part(mailTo(mads).getFirst(), 0))
                .contains("Jonas Fenger har skrevet dig fraværende")
                .contains("Stedfortræder: Torben Egeskov.")
                .contains(SITE + "/min-dag/fravaer");
        assertThat(mailTo(mads).getLast().getSubject()).isEqualTo("Your absence is ended");
    }

    @Test
    void whoeverIsAskedAgainIsToldWhenTheTextIsLeftInPeace() throws Exception {
        Paper paper = sent(SentPapers.head("Cykelsti"));
        papers.approve(rikke, paper, 0);
        clock.forward(Duration.ofMinutes(1));
        papers.write(amina, paper, "summary", 1, "En anden tekst");
        clock.forward(Duration.ofMinutes(6));
        everybodyGoesRound();
        assertThat(mailTo(rikke)).hasSize(1);
        clock.forward(Duration.ofMinutes(6));
        everybodyGoesRound();
        clock.forward(Duration.ofMinutes(6));
        everybodyGoesRound();
        assertThat(mailTo(rikke)).hasSize(2);
    }

    @Test
    void whoeverIsAskedAgainForOtherCommitteesIsTold() throws Exception {
        Paper paper = sent(SentPapers.head("Cykelsti"));
        clock.forward(Duration.ofHours(1));
        papers.approve(rikke, paper, 0);
        clock.forward(Duration.ofDays(2));
        sheets.send(
                amina,
                papers.now(amina, paper),
                List.of(committee.id(), office.committee().id()));
        clock.forward(Duration.ofMinutes(20));
        everybodyGoesRound();
        everybodyGoesRound();
        assertThat(turnsToldTo(rikke)).hasSize(2);
    }

    @Test
    void whoeverHasNotAnsweredIsToldAgainWhenAnotherHasApprovedAnew() throws Exception {
        Paper paper = sent(SentPapers.head("Cykelsti"));
        clock.forward(Duration.ofMinutes(1));
        papers.approve(rikke, paper, 0);
        clock.forward(Duration.ofMinutes(1));
        papers.write(amina, paper, "summary", 1, "En anden tekst");
        clock.forward(Duration.ofMinutes(20));
        everybodyGoesRound();
        papers.approve(rikke, paper, 0);
        postman.go();
        assertThat(turnsToldTo(rikke)).hasSize(2);
        assertThat(turnsToldTo(torben)).hasSize(2);
        clock.forward(Duration.ofMinutes(20));
        everybodyGoesRound();
        assertThat(turnsToldTo(torben)).hasSize(2);
    }

    @Test
    void aPaperThatCannotBeReadKeepsNobodyFromBeingToldOfAnother() throws Exception {
        Paper broken = sent(SentPapers.head("Fodgængerfelt"));
        Paper paper = sent(SentPapers.head("Cykelsti"));
        papers.approve(rikke, paper, 0);
        long step = papers.step(amina, broken, 0);
        readings.asClerk(() -> jdbc.sql(
                        "insert into verdict (step_id, by, at, approved, snapshot) values (?, ?, now(), true, '{}')")
                .params(step, Office.id(rikke))
                .update());
        clock.forward(Duration.ofMinutes(1));
        papers.write(amina, broken, "summary", 1, "En anden tekst");
        papers.write(amina, paper, "summary", 1, "En anden tekst");
        clock.forward(Duration.ofMinutes(20));
        everybodyGoesRound();
        assertThat(mailTo(rikke)).hasSize(3);
    }

    @Test
    void whatIsNotDoneIsNotTold() {
        assertThatThrownBy(() -> readings.asClerk(() -> {
                    post.tell(Office.id(rikke), words -> Letter.about("Emne", "Tekst", "Link", "/sager"));
                    throw new IllegalStateException("the act failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        postman.go();
        assertThat(mailTo(rikke)).isEmpty();
    }

    @Test
    void mailWaitsForAServerThatIsAwayAndIsSentOnceAfterARestart() throws Exception {
        SERVER.stop();
        try {
            sent(SentPapers.head("Cykelsti"));
            postman.go();
            postman.go();
            assertThat(mailOffice.unsent(administrator()))
                    .filteredOn(delivery -> delivery.personId() == Office.id(rikke))
                    .singleElement()
                    .satisfies(delivery -> {
                        assertThat(delivery.fate()).isEqualTo(Fate.WAITING);
                        assertThat(delivery.attempts()).isEqualTo(1);
                        assertThat(delivery.error()).isNotNull();
                    });
        } finally {
            SERVER.start();
        }
        anotherPostman(settings(SERVER.getSmtp().getPort())).go();
        assertThat(mailTo(rikke)).as("the pause is not over").isEmpty();
        clock.forward(Duration.ofMinutes(2));
        anotherPostman(settings(SERVER.getSmtp().getPort())).go();
        anotherPostman(settings(SERVER.getSmtp().getPort())).go();
        postman.go();
        assertThat(mailTo(rikke)).hasSize(1);
    }

    @Test
    void whatWasBeingSentWhenRaadslagStoppedIsNotSentAgain() {
        sent(SentPapers.head("Cykelsti"));
        readings.asClerk(() -> {
            QueuedMail mail = outbox.due(clock.instant(), clock.instant().minus(Patience.KEPT), 100).stream()
                    .filter(each -> each.personId() == Office.id(rikke))
                    .findFirst()
                    .orElseThrow();
            return outbox.insertAttempt(mail.id(), 1, clock.instant());
        });
        clock.forward(Duration.ofHours(2));
        postman.go();
        assertThat(mailTo(rikke)).isEmpty();
        assertThat(fate(rikke)).isEqualTo(Fate.UNCERTAIN);
    }

    @Test
    void whatTheServerTookWithoutSayingSoIsNotSentAgain() throws Exception {
        sent(SentPapers.head("Cykelsti"));
        try (SilentServer silent = new SilentServer()) {
            var there = settings(silent.port());
            anotherPostman(there, new Smtp(there, Duration.ofMillis(500))).go();
            assertThat(silent.taken()).isEqualTo(1);
        }
        clock.forward(Duration.ofHours(2));
        postman.go();
        assertThat(mailTo(rikke)).isEmpty();
        assertThat(fate(rikke)).isEqualTo(Fate.UNCERTAIN);
    }

    @Test
    void mailThatCannotBeSentIsGivenUpVisibly() {
        SERVER.stop();
        try {
            sent(SentPapers.head("Cykelsti"));
            for (int hour = 0; hour < 80; hour++) {
                postman.go();
                clock.forward(Duration.ofHours(1));
            }
        } finally {
            SERVER.start();
        }
        postman.go();
        assertThat(mailTo(rikke)).isEmpty();
        assertThat(fate(rikke)).isEqualTo(Fate.GIVEN_UP);
    }

    @Test
    void withoutASettingNothingIsSentAndTheMailIsKept() {
        sent(SentPapers.head("Cykelsti"));
        var none = new SmtpSettings("", 25, "", "", "none", "", "");
        assertThat(none.missing())
                .containsExactly(MissingSetting.SERVER, MissingSetting.SENDER, MissingSetting.ADDRESS);
        anotherPostman(none).go();
        assertThat(fate(rikke)).isEqualTo(Fate.WAITING);
    }

    @Test
    void onlyAnAdministratorSeesTheOutbox() {
        sent(SentPapers.head("Cykelsti"));
        assertThat(mailOffice.unsent(administrator())).isNotEmpty();
        assertThat(mailOffice.unsent(rikke)).isEmpty();
        assertThat(mailOffice.counts(rikke).values()).containsOnly(0L);
    }

    private Fate fate(Reader reader) {
        return mailOffice.unsent(administrator()).stream()
                .filter(delivery -> delivery.personId() == Office.id(reader))
                .findFirst()
                .orElseThrow()
                .fate();
    }

    private Reader administrator() {
        return hire("Jonas Fenger", Role.ADMINISTRATOR);
    }

    private static SmtpSettings settings(int port) {
        return new SmtpSettings("127.0.0.1", port, "", "", "none", "raadslag@bakkedal.example", SITE);
    }

    /** As after a restart: it knows nothing but what lies in the database. */
    private Postman anotherPostman(SmtpSettings settings) {
        return anotherPostman(settings, new Smtp(settings));
    }

    private Postman anotherPostman(SmtpSettings settings, Smtp smtp) {
        return new Postman(readings, outbox, accounts, settings, smtp, envelopes, (Clock) clock);
    }
}
