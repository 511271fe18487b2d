package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMailUtil;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.committee.NewMembership;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.meeting.Slot;
import dk.raadslag.paper.Office;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.web.Language;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class InvitingToMeetingsTest extends MailRoom {

    private static final String LINK = "https://video.bakkedal.example/" + SECRET;

    private static int tests;

    @Autowired
    Agendas agendas;

    @Autowired
    Dispatches dispatches;

    @Autowired
    Meetings meetings;

    @Autowired
    Committees committees;

    Reader karen;
    Reader birgit;

    @BeforeEach
    void seat() {
        clock.set(LocalDateTime.of(2026, 11, 23, 9, 0).plusMinutes(20L * ++tests));
        karen = office.seat(hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        birgit = office.seat(hire("Birgit Dam", Role.READER), committee, MembershipRole.CHAIR);
    }

    @Test
    void aMemberIsInvitedOnceWhenTheAgendaIsSentOut() throws Exception {
        Meeting meeting = inAMonth();
        goRound();
        assertThat(calendarsTo(birgit)).isEmpty();

        sendOut(meeting);
        goRound();
        goRound();
        ICalendar calendar = calendarsTo(birgit).getFirst();
        VEvent event = calendar.getEvents().getFirst();
        assertThat(calendarsTo(birgit)).hasSize(1);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo(meeting.id().toString());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getSummary().getValue()).isEqualTo(committee.name());
        assertThat(event.getLocation().getValue()).isEqualTo("Lokale 2");
        assertThat(event.getUrl().getValue())
                .isEqualTo(SITE + "/udvalg/" + committee.slug() + "/" + meeting.address() + "/dagsorden");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-16T08:00:00Z"));
        assertThat(event.getOrganizer().getEmail()).isEqualTo("raadslag@bakkedal.example");
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(address(birgit));
        assertThat(event.getAttendees().getFirst().getRsvp()).isFalse();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void theMailIsReadByPeopleAndByPrograms() throws Exception {
        sendOut(inAMonth());
        goRound();
        MimeMultipart parts = (MimeMultipart) invitations(birgit).getFirst().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(types(parts)).containsExactly("text/plain", "text/html", "text/calendar");
        assertThat(parts.getBodyPart(2).getContentType())
                .containsIgnoringCase("method=REQUEST")
                .containsIgnoringCase("charset=UTF-8");
        assertThat(part(invitations(birgit).getFirst(), 0).replace('\u00a0', ' '))
                .contains("onsdag den 16. december 2026 kl. 09.00")
                .contains("Sted: Lokale 2");
    }

    @Test
    void aMeetingThatIsMovedTwiceAndCancelledIsFollowed() throws Exception {
        Meeting meeting = inAMonth();
        sendOut(meeting);
        goRound();
        Meeting once = move(meeting, LocalDateTime.of(2026, 12, 17, 9, 0), "Lokale 2");
        goRound();
        Meeting twice = move(once, LocalDateTime.of(2026, 12, 17, 9, 0), "Byrådssalen");
        goRound();
        readings.asClerk(() -> meetings.cancel(karen, twice, SECRET));
        goRound();
        goRound();

        List<ICalendar> told = calendarsTo(birgit);
        assertThat(told)
                .extracting(calendar -> calendar.getMethod().getValue())
                .containsExactly("REQUEST", "REQUEST", "REQUEST", "CANCEL");
        assertThat(told)
                .extracting(calendar ->
                        calendar.getEvents().getFirst().getSequence().getValue())
                .containsExactly(0, 1, 2, 3);
        assertThat(told)
                .extracting(calendar -> calendar.getEvents().getFirst().getUid().getValue())
                .containsOnly(meeting.id().toString());
        assertThat(told.get(2).getEvents().getFirst().getLocation().getValue()).isEqualTo("Byrådssalen");
        assertThat(told.get(3).getEvents().getFirst().getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(told.get(3).getEvents().getFirst().getOrganizer()).isNotNull();
        assertThat(invitations(birgit).get(3).getSubject()).startsWith("Aflyst: ");
        assertThat(GreenMailUtil.getWholeMessage(invitations(birgit).get(3))).doesNotContain(SECRET);
    }

    @Test
    void aMeetingMovedIntoSummerTimeIsAtTheSameHourByTheClock() throws Exception {
        clock.toMorningAfter(90);
        Meeting meeting = plan(LocalDateTime.of(2027, 3, 25, 9, 0));
        sendOut(meeting);
        goRound();
        move(meeting, LocalDateTime.of(2027, 3, 30, 9, 0), "Lokale 2");
        goRound();
        assertThat(calendarsTo(birgit))
                .extracting(calendar -> calendar.getEvents()
                        .getFirst()
                        .getDateStart()
                        .getValue()
                        .toInstant())
                .containsExactly(Instant.parse("2027-03-25T08:00:00Z"), Instant.parse("2027-03-30T07:00:00Z"));
        String written = calendarText(invitations(birgit).getFirst());
        assertThat(written)
                .contains("DTSTART;TZID=Europe/Copenhagen:20270325T090000")
                .contains("BEGIN:VTIMEZONE");
    }

    @Test
    void whoeverLeavesTheCommitteeBeforeTheMeetingIsToldSoAndNoMore() throws Exception {
        Meeting meeting = inAMonth();
        sendOut(meeting);
        goRound();
        Membership seat = readings.asClerk(() -> committees.membershipsOf(Office.id(birgit)))
                .getFirst();
        readings.asClerk(() -> {
            committees.endMembership(karen, seat, LocalDate.of(2026, 12, 1));
            return meetings.move(karen, meeting, slot(LocalDateTime.of(2026, 12, 18, 9, 0), SECRET), "Flyttet");
        });
        goRound();
        MimeMessage last = invitations(birgit).getLast();
        assertThat(last.getSubject()).startsWith("Ikke længere indkaldt: ").contains("16. december");
        assertThat(calendarsTo(birgit).getLast().getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(GreenMailUtil.getWholeMessage(last) + calendarText(last)).doesNotContain(SECRET);
        assertThat(invitations(karen).getLast().getSubject()).startsWith("Mødet er ændret: ");
    }

    @Test
    void theOnlineLinkComesToThoseWhoMayJoin() throws Exception {
        Meeting meeting = inAMonth();
        sendOut(meeting);
        goRound();
        readings.asClerk(() -> {
            meetings.link(karen, meeting, LINK);
            return meeting;
        });
        goRound();
        assertThat(calendarsTo(birgit)).hasSize(2);
        assertThat(calendarsTo(birgit)
                        .getLast()
                        .getEvents()
                        .getFirst()
                        .getDescription()
                        .getValue())
                .contains(LINK);
        assertThat(calendarText(invitations(birgit).getFirst())).doesNotContain(LINK);
    }

    @Test
    void aSubstituteHearsOfTheMeetingOnlyWhileStandingIn() throws Exception {
        Membership seat = readings.asClerk(() -> committees.membershipsOf(Office.id(birgit)))
                .getFirst();
        Reader standing = hire("Vagn Lund", Role.READER);
        Reader waiting = hire("Rasmus Toft", Role.READER);
        substitute(standing, seat.id());
        substitute(waiting, null);
        sendOut(inAMonth());
        goRound();
        assertThat(calendarsTo(standing)).hasSize(1);
        assertThat(mailTo(standing)).hasSize(2);
        assertThat(mailTo(waiting)).isEmpty();
    }

    @Test
    void aYearsSeriesDoesNotComeAtOnceAndNobodyIsInvitedAgainstTheirWill() throws Exception {
        choices.choose(
                birgit, new MailChoice(Pace.DIGEST, Language.EN, Invitations.SIX_WEEKS_BEFORE, Reminders.DIGEST));
        choices.choose(karen, new MailChoice(Pace.AT_ONCE, Language.DA, Invitations.NEVER, Reminders.DIGEST));
        for (int week = 1; week <= 40; week++)
            plan(LocalDateTime.of(2026, 11, 25, 9, 0).plusWeeks(4L * week));
        goRound();
        assertThat(invitations(birgit)).hasSize(1);
        assertThat(invitations(birgit).getFirst().getSubject()).startsWith("Invitation: ");
        assertThat(invitations(karen)).isEmpty();
        clock.forward(Duration.ofDays(28));
        goRound();
        assertThat(invitations(birgit)).hasSize(2);
    }

    private void substitute(Reader person, @org.jspecify.annotations.Nullable Long seat) {
        var role = MembershipRole.SUBSTITUTE;
        var from = LocalDate.of(2020, 1, 1);
        readings.asClerk(() -> committees.addMember(
                karen, new NewMembership(committee.id(), Office.id(person), role, null, from, null, seat)));
    }

    private Meeting inAMonth() {
        return plan(LocalDateTime.of(2026, 12, 16, 9, 0));
    }

    private Meeting plan(LocalDateTime at) {
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, "Lokale 2")));
    }

    private Meeting move(Meeting meeting, LocalDateTime to, String place) {
        return readings.asClerk(() -> meetings.move(karen, meeting, slot(to, place), "Sygdom"));
    }

    private static Slot slot(LocalDateTime at, String place) {
        return new Slot(at, null, place);
    }

    private void sendOut(Meeting meeting) {
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, SECRET + " til " + SECRET, 5)));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, null, Map.of()));
    }

    private void goRound() {
        clock.forward(Duration.ofMinutes(2));
        everybodyGoesRound();
    }

    private List<MimeMessage> invitations(Reader reader) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : mailTo(reader)) {
            if (mail.getContent() instanceof MimeMultipart parts && parts.getCount() == 3) found.add(mail);
        }
        return found;
    }

    private List<ICalendar> calendarsTo(Reader reader) throws Exception {
        List<ICalendar> calendars = new ArrayList<>();
        for (MimeMessage mail : invitations(reader)) {
            String text = calendarText(mail);
            assertThat(text).doesNotContain(SECRET + " til");
            calendars.add(Biweekly.parse(text).first());
        }
        return calendars;
    }

    private static String calendarText(MimeMessage mail) throws Exception {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(2);
        return new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> types(MimeMultipart parts) throws Exception {
        List<String> types = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++)
            types.add(parts.getBodyPart(i)
                    .getContentType()
                    .replaceFirst(";.*", "")
                    .replaceFirst("(?s);.*", ""));
        return types;
    }
}
