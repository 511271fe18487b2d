package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dk.raadslag.approval.SentPapers;
import dk.raadslag.comment.NewComment;
import dk.raadslag.comment.Said;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.web.Language;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SayingLittleInMailTest extends MailRoom {

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
}
