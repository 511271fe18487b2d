package dk.raadslag.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingKind;
import dk.raadslag.meeting.MeetingOffice;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.meeting.Slot;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class SubscribingToMeetingsTest {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalDateTime SUMMER = LocalDateTime.of(2198, 6, 12, 20, 0);
    private static final LocalDateTime WINTER = LocalDateTime.of(2198, 12, 11, 9, 0);
    private static final String JITSI = "https://moede.bakkedal.example/tmu";

    @Autowired
    private MockMvc site;

    @Autowired
    private Office staff;

    @Autowired
    private MeetingOffice office;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    @Autowired
    private Accounts accounts;

    private Secretariat secretariat;
    private Committee committee;
    private Reader karen;
    private String file;

    @BeforeEach
    void karenIsSecretary() {
        secretariat = new Secretariat(site);
        committee = staff.committee();
        karen = staff.seat(staff.hire("Karen Holst"), committee, MembershipRole.SECRETARY);
        file = "/udvalg/" + committee.slug() + "/moeder.ics";
    }

    private Meeting planned(LocalDateTime start, int hours) {
        NewMeeting wanted = new NewMeeting(
                committee,
                start,
                true,
                start.plusHours(hours),
                "Mødelokale 3, sal; 2",
                MeetingKind.EXTRAORDINARY,
                JITSI);
        return office.plan(karen, committee, List.of(wanted)).getFirst();
    }

    private String text(Reader who, String address) throws Exception {
        MockHttpServletResponse answer = secretariat.open(who, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private ICalendar calendar(Reader who, String address) throws Exception {
        try (ICalReader reader = new ICalReader(text(who, address))) {
            ICalendar read = reader.readNext();
            assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
            return read;
        }
    }

    private static VEvent event(ICalendar calendar, Meeting meeting) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(meeting.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDateTime local(java.util.Date date) {
        return date.toInstant().atZone(DENMARK).toLocalDateTime();
    }

    @Test
    void timesAreDanishInSummerInWinterAndAcrossMidnight() throws Exception {
        Meeting late = planned(SUMMER, 6);
        Meeting early = planned(WINTER, 2);

        ICalendar read = calendar(Reader.ANONYMOUS, file);
        assertThat(local(event(read, late).getDateStart().getValue())).isEqualTo(SUMMER);
        assertThat(local(event(read, late).getDateEnd().getValue())).isEqualTo(SUMMER.plusHours(6));
        assertThat(local(event(read, early).getDateStart().getValue())).isEqualTo(WINTER);
        assertThat(event(read, late).getSummary().getValue()).isEqualTo(committee.name() + " (ekstraordinært)");
        assertThat(event(read, late).getLocation().getValue()).isEqualTo("Mødelokale 3, sal; 2");
        assertThat(text(Reader.ANONYMOUS, file))
                .contains(
                        "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen", "DTSTART;TZID=Europe/Copenhagen:21980612T200000");
    }

    @Test
    void theHourThatComesTwiceAndTheMeetingOverTheChangeAreWhereTheyShouldBe() throws Exception {
        Meeting over = planned(LocalDateTime.of(2027, 10, 30, 23, 0), 5);
        String text = text(Reader.ANONYMOUS, file);
        assertThat(text).contains("DTSTART;TZID=Europe/Copenhagen:20271030T230000");
        assertThat(text).contains("DTEND;TZID=Europe/Copenhagen:20271031T040000");
        assertThat(local(event(calendar(Reader.ANONYMOUS, file), over)
                        .getDateEnd()
                        .getValue()))
                .isEqualTo(LocalDateTime.of(2027, 10, 31, 4, 0));
    }

    @Test
    void aMovedAndThenCancelledMeetingIsTheSameAndNewer() throws Exception {
        Meeting meeting = planned(SUMMER, 2);
        VEvent first = event(calendar(karen, file), meeting);
        Slot later = new Slot(SUMMER.plusDays(1), SUMMER.plusDays(1).plusHours(2), null);
        Meeting moved = office.move(karen, meeting, later, "Lokalet er optaget");
        VEvent second = event(calendar(karen, file), meeting);
        office.cancel(karen, moved, "For få sager");
        VEvent third = event(calendar(karen, file), meeting);

        assertThat(List.of(first, second, third))
                .extracting(event -> event.getSequence().getValue())
                .containsExactly(0, 1, 2);
        assertThat(second.getLastModified().getValue())
                .isAfterOrEqualTo(first.getLastModified().getValue());
        assertThat(local(second.getDateStart().getValue())).isEqualTo(SUMMER.plusDays(1));
        assertThat(second.getDescription().getValue()).contains("Flyttet fra", "Lokalet er optaget", JITSI);
        assertThat(third.getStatus().isCancelled()).isTrue();
        assertThat(third.getDescription().getValue()).isEqualTo("For få sager");
        assertThat(text(Reader.ANONYMOUS, file)).doesNotContain("moede.bakkedal.example");
    }

    @Test
    void onesOwnCalendarHasTheMeetingsOfOnesCommitteesByASecretAddress() throws Exception {
        Meeting mine = planned(SUMMER, 2);
        Reader member = staff.seat(staff.hire("Camilla Rask"), committee, MembershipRole.MEMBER);
        String address = make(member);
        assertThat(calendar(Reader.ANONYMOUS, address).getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getUid().getValue())
                        .isEqualTo(mine.id().toString()));
        assertThat(secretariat.page(member, "/min-dag/kalender").html())
                .doesNotContain(address)
                .contains("Din adresse er fra");

        String renewed = make(member);
        assertThat(secretariat.open(Reader.ANONYMOUS, address).getStatus()).isEqualTo(404);
        assertThat(secretariat.open(Reader.ANONYMOUS, renewed).getStatus()).isEqualTo(200);
        secretariat.send(member, "/min-dag/kalender/lukning");
        assertThat(secretariat.open(Reader.ANONYMOUS, renewed).getStatus()).isEqualTo(404);
    }

    @Test
    void whoHasNoAccountAnyMoreHasNoCalendar() throws Exception {
        Reader member = staff.seat(staff.hire("Camilla Rask"), committee, MembershipRole.MEMBER);
        String address = make(member);
        accounts.close(Reader.program("test"), Office.id(member), "Er fratrådt");
        assertThat(secretariat.open(Reader.ANONYMOUS, address).getStatus()).isEqualTo(404);
    }

    @Test
    void aMeetingWhoseTimeIsNotKnownTakesTheWholeDay() throws Exception {
        readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, SUMMER, false, null, null)));
        assertThat(text(Reader.ANONYMOUS, file)).contains("DTSTART;VALUE=DATE:21980612");
    }

    private String make(Reader who) throws Exception {
        String shown = Secretariat.read(secretariat.send(who, "/min-dag/kalender"))
                .select("#adresse")
                .attr("value");
        assertThat(shown).startsWith("http://localhost/kalender/");
        return shown.substring("http://localhost".length());
    }
}
