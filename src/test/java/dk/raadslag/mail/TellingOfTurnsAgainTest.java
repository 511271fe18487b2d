package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.absence.NewAbsence;
import dk.raadslag.approval.SentPapers;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingOfTurnsAgainTest extends MailRoom {

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
}
