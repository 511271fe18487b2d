package dk.raadslag.mail;

import static java.util.Objects.requireNonNull;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.raadslag.absence.AbsenceOffice;
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
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.Papers;
import dk.raadslag.store.RaadslagTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A mail server, and people who get mail; what they all share who test what is sent. */
@RaadslagTest
@Import({Office.class, SentPapers.class, MailRoom.Time.class})
@SuppressWarnings("NullAway.Init")
abstract class MailRoom {

    static final String SITE = "https://dagsorden.bakkedal.example";
    static final String SECRET = "Pilefinken";
    static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Autowired
    MovableClock clock;

    @Autowired
    Office office;

    @Autowired
    SentPapers papers;

    @Autowired
    Papers sheets;

    @Autowired
    Approvals approvals;

    @Autowired
    Comments comments;

    @Autowired
    AbsenceOffice absences;

    @Autowired
    Accounts accounts;

    @Autowired
    Readers readers;

    @Autowired
    Readings readings;

    @Autowired
    Calendar calendar;

    @Autowired
    Post post;

    @Autowired
    Postman postman;

    @Autowired
    List<Round> rounds;

    @Autowired
    MailChoices choices;

    @Autowired
    MailOffice mailOffice;

    @Autowired
    OutboxTable outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    Committee committee;
    Reader amina;
    Reader rikke;
    Reader mads;
    Reader torben;

    static int freePort() {
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

    Reader hire(String name, Role role) {
        String email = name.replaceAll(" .*", "") + "-" + UUID.randomUUID() + "@bakkedal.example";
        long id = accounts.letIn(
                        Reader.program("test"),
                        new NewPerson(name, null, email, null, null),
                        EnumSet.of(Role.READER, role))
                .id();
        return readers.ofPerson(id).orElseThrow();
    }

    Paper sent(PaperHead head) {
        return papers.sent(amina, head, committee, rikke, torben, torben);
    }

    String address(Reader reader) {
        return requireNonNull(accounts.of(Office.id(reader)).orElseThrow().email());
    }

    List<MimeMessage> mailTo(Reader reader) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> recipient(message).equals(address(reader)))
                .toList();
    }

    static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String part(MimeMessage message, int number) throws Exception {
        return ((jakarta.mail.internet.MimeMultipart) message.getContent())
                .getBodyPart(number)
                .getContent()
                .toString();
    }

    void toNextWorkingMorning() {
        clock.toMorningAfter(1);
        while (!calendar.workingDays().includes(LocalDate.now(clock))) clock.toMorningAfter(1);
    }

    List<String> turnsToldTo(Reader reader) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : mailTo(reader)) subjects.add(mail.getSubject());
        return subjects.stream()
                .filter(subject -> subject.startsWith("Til godkendelse: "))
                .toList();
    }

    void everybodyGoesRound() {
        rounds.forEach(Round::go);
        postman.go();
    }

    Reader administrator() {
        return hire("Jonas Fenger", Role.ADMINISTRATOR);
    }
}
