package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.approval.SentPapers;
import dk.raadslag.mail.Delivery.Fate;
import dk.raadslag.paper.Office;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GettingMailOutTest extends MailRoom {

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
