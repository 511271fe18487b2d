package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.NewCommittee;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@RaadslagTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanningAMeetingTest {

    private static final Reader IMPORT = Reader.program("import");
    private static final LocalDateTime NINE = LocalDateTime.of(2025, 3, 12, 9, 0);

    @Autowired
    private Readings readings;

    @Autowired
    private Committees committees;

    @Autowired
    private Meetings meetings;

    private Committee committee(String name) {
        return readings.asClerk(() -> committees.findOrCreate(IMPORT, name, readers(name)));
    }

    private static Audience readers(String committee) {
        return switch (NewCommittee.guessedFrom(committee, Audience.of(Token.STAFF))
                .kind()) {
            case COUNCIL, FINANCE, STANDING -> Audience.of(Token.PUBLIC);
            case MANAGEMENT, MED, OTHER -> Audience.of(Token.STAFF);
        };
    }

    private Meeting find(Committee committee, LocalDateTime at, boolean timeKnown, @Nullable String place) {
        return readings.asClerk(() -> meetings.findOrPlan(IMPORT, committee, at, timeKnown, place));
    }

    @Test
    void theFirstOfTheDayHasTheDayAsItsAddress() {
        Committee council = committee("Byrådet");
        Meeting meeting = find(council, NINE, true, "Rådssalen");
        assertThat(meeting.address()).isEqualTo("2025-03-12");
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.byAddress(council.slug(), "2025-03-12")))
                .contains(meeting);
    }

    @Test
    void theSecondOfTheDayHasTheTimeInItsAddressAndAThirdANumber() {
        Committee committee = committee("Planudvalget");
        find(committee, NINE, true, null);
        assertThat(find(committee, NINE.withHour(13), true, null).address()).isEqualTo("2025-03-12-kl-1300");
        Meeting third = readings.asClerk(
                () -> meetings.plan(IMPORT, new NewMeeting(committee, NINE.withHour(13), true, null, null)));
        assertThat(third.address()).isEqualTo("2025-03-12-kl-1300-2");
    }

    @Test
    void theSameMeetingIsFoundAgain() {
        Committee committee = committee("Teknikudvalget");
        assertThat(find(committee, NINE, true, null)).isEqualTo(find(committee, NINE, true, null));
    }

    @Test
    void aTimeAndAPlaceAreFilledInWhenTheyBecomeKnown() {
        Committee committee = committee("Kulturudvalget");
        Meeting vague = find(committee, NINE, false, null);
        Meeting exact = find(committee, NINE, true, "Mødelokale 2");
        assertThat(vague.startsAt()).isEqualTo(NINE.toLocalDate().atStartOfDay());
        assertThat(exact.id()).isEqualTo(vague.id());
        assertThat(exact.startsAt()).isEqualTo(NINE);
        assertThat(exact.place()).isEqualTo("Mødelokale 2");
        assertThat(find(committee, NINE, false, "Et andet sted")).isEqualTo(exact);
    }

    @Test
    void aMeetingIsKnownToThoseWhoMayKnowOfTheCommittee() {
        Meeting meeting = find(committee("Chefforum"), NINE.plusYears(9), true, null);
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.byId(meeting.id())))
                .isEmpty();
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.coming(NINE.plusYears(8), 10)))
                .doesNotContain(meeting);
        assertThat(readings.asClerk(() -> meetings.coming(NINE.plusYears(8), 10)))
                .contains(meeting);
    }

    @Test
    void comingMeetingsAreNearestFirstAndOfACommitteeLatestFirst() {
        Committee committee = committee("Børneudvalget");
        Meeting later = find(committee, NINE.plusYears(5).plusDays(7), true, null);
        Meeting sooner = find(committee, NINE.plusYears(5), true, null);
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.coming(NINE.plusYears(5), 2)))
                .containsExactly(sooner, later);
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.of(committee))).containsExactly(later, sooner);
    }

    @Test
    void aMeetingEndsAfterItStarts() {
        Committee committee = committee("Vejudvalget");
        assertThatThrownBy(() -> new NewMeeting(committee, NINE, true, NINE, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
