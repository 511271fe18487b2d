package dk.raadslag.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.approval.Plan;
import dk.raadslag.approval.Routes;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingDeadlines;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.web.Language;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class RemindingOfDeadlinesTest extends MailRoom {

    private static final MailChoice OWN_MAIL =
            new MailChoice(Pace.AT_ONCE, Language.DA, Invitations.NEVER, Reminders.OWN_MAIL);

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingDeadlines deadlines;

    @Autowired
    Agendas agendas;

    @Autowired
    Dispatches dispatches;

    @Autowired
    Routes routes;

    Reader karen;
    Meeting meeting;

    /** The last day lies after Christmas, New Year and a weekend. */
    @BeforeEach
    void plan() {
        clock.set(LocalDateTime.of(2026, 11, 23, 14, 0));
        karen = office.seat(hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        meeting = readings.asClerk(() -> meetings.plan(
                karen, new NewMeeting(committee, LocalDateTime.of(2027, 1, 11, 9, 0), true, null, "Lokale 2")));
    }

    @Test
    void theSecretaryIsRemindedOnceTwoWorkingDaysBeforeTheAgendaIsDue() throws Exception {
        LocalDate last = deadlines.of(karen, meeting).dispatched();
        morning(calendar.workingDays().before(last, 3));
        assertThat(mailTo(karen)).isEmpty();
        morning(calendar.workingDays().before(last, 2));
        assertThat(mailTo(karen)).hasSize(1);
        assertThat(part(mailTo(karen).getFirst(), 0))
                .contains("Frister, der nærmer sig")
                .contains("Dagsorden til " + committee.name())
                .contains("Skal sendes ud senest")
                .contains(SITE + "/dagsordener/" + meeting.id());
        morning(calendar.workingDays().before(last, 1));
        assertThat(mailTo(karen)).hasSize(1);
    }

    @Test
    void whatHasBeenSentOutIsNoDeadline() throws Exception {
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Velkomst", 5)));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, null, Map.of()));
        choices.choose(karen, new MailChoice(Pace.AT_ONCE, Language.DA, Invitations.NEVER, Reminders.DIGEST));
        morning(calendar.workingDays().before(deadlines.of(karen, meeting).dispatched(), 2));
        assertThat(mailTo(karen)).isEmpty();
    }

    @Test
    void whoeverWantsAMailOfItsOwnGetsThatAndNothingInTheDigest() throws Exception {
        choices.choose(karen, OWN_MAIL);
        morning(calendar.workingDays().before(deadlines.of(karen, meeting).dispatched(), 2));
        assertThat(mailTo(karen)).extracting(MimeMessage::getSubject).containsExactly("Raadslag: 1 frist nærmer sig");
    }

    @Test
    void whoeverApprovesIsRemindedAndOfAClosedCaseOnlyByItsNumber() throws Exception {
        choices.choose(rikke, OWN_MAIL);
        Paper paper = forTheMeeting();
        LocalDate due = requireNonNull(
                papers.submission(amina, paper).steps().getFirst().due());
        SERVER.purgeEmailFromAllMailboxes();
        morning(calendar.workingDays().before(due, 1));
        MimeMessage own = mailTo(rikke).stream()
                .filter(mail -> part(mail).contains("/sager/" + paper.id()))
                .filter(mail -> subject(mail).contains("frist"))
                .findFirst()
                .orElseThrow();
        assertThat(part(own)).contains("Lukket sag").doesNotContainIgnoringCase(SECRET);
    }

    @Test
    void theAuthorOfACaseThatCameBackIsRemindedOfTheLastDayToHandItIn() throws Exception {
        Paper paper = forTheMeeting();
        approvals.sendBack(rikke, paper.id(), papers.step(amina, paper, 0), SECRET);
        postman.go();
        SERVER.purgeEmailFromAllMailboxes();
        morning(calendar.workingDays().before(deadlines.of(amina, meeting).caseIn(), 2));
        assertThat(mailTo(amina)).hasSize(1);
        assertThat(part(mailTo(amina).getFirst()))
                .contains("Ikke sendt. Sager til " + committee.name() + " skal være inde senest")
                .doesNotContainIgnoringCase(SECRET);
    }

    private Paper forTheMeeting() {
        var head = new PaperHead(
                SECRET, "Neutral" + SECRET, PaperKind.DECISION, "05.04.00-G01-7-26", SECRET, null, true, SECRET);
        Paper paper = papers.written(amina, head, committee);
        List<Long> people = List.of(Office.id(rikke), Office.id(torben), Office.id(torben));
        var plan = new Plan(routes.serving(amina, committee).getFirst(), List.copyOf(people), meeting.id());
        approvals.send(amina, paper, plan);
        return papers.now(amina, paper);
    }

    private void morning(LocalDate day) {
        clock.set(day.atTime(7, 30));
        everybodyGoesRound();
    }

    private static String part(MimeMessage mail) {
        try {
            return part(mail, 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
