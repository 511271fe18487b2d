package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.absence.NewAbsence;
import dk.raadslag.access.Reader;
import dk.raadslag.approval.SentPapers;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.web.Language;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SendingMailTest extends MailRoom {

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
    void whoeverIsWrittenAwayByAnotherIsToldAndMayBeToldInEnglish() throws Exception {
        Reader jonas = administrator();
        LocalDate today = LocalDate.now(clock);
        absences.set(rikke, new NewAbsence(Office.id(rikke), Office.id(torben), today, today));
        absences.set(jonas, new NewAbsence(Office.id(mads), Office.id(torben), today, today.plusDays(3)));
        postman.go();
        assertThat(mailTo(rikke)).isEmpty();
        assertThat(part(mailTo(mads).getFirst(), 0))
                .contains("Jonas Fenger har skrevet dig fraværende")
                .contains("Stedfortræder: Torben Egeskov.")
                .contains(SITE + "/min-dag/fravaer");
        SERVER.purgeEmailFromAllMailboxes();
        choices.choose(mads, new MailChoice(Pace.AT_ONCE, Language.EN));
        absences.end(jonas, absences.today(mads, Office.id(mads)).orElseThrow().id());
        postman.go();
        assertThat(mailTo(mads).getFirst().getSubject()).isEqualTo("Your absence is ended");
    }
}
