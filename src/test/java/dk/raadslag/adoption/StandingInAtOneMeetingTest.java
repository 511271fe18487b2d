package dk.raadslag.adoption;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Office;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Moment;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class})
@SuppressWarnings("NullAway.Init")
class StandingInAtOneMeetingTest {

    @Autowired
    private HeldMeeting meetings;

    @Autowired
    private Office office;

    @Autowired
    private Readers readers;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private MinutesDrafts drafts;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private Editions editions;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    private Held held;
    private long sofie;

    @BeforeEach
    void open() {
        held = meetings.opened();
        sofie = Office.id(office.seat(office.hire("Sofie Holm"), held.committee(), MembershipRole.SUBSTITUTE));
        long vagn = Office.id(held.vagn());
        attendances
                .of(held.karen(), held.meeting())
                .orElseThrow()
                .of(vagn)
                .forEach(noted -> attendances.undo(held.karen(), held.meeting(), noted.id()));
    }

    private void call() {
        attendances.standIn(held.karen(), held.meeting(), sofie, Office.id(held.vagn()), new Moment.Beginning());
    }

    /** As she is let in now. */
    private Reader sofie() {
        return readers.ofPerson(sofie).orElseThrow();
    }

    private String reads(Meeting meeting, EditionKind kind) {
        return editions.current(sofie(), EditionAddress.of(meeting, kind, 1)).stream()
                .flatMap(edition -> edition.items().stream())
                .map(PublishedItem::item)
                .toList()
                .toString();
    }

    @Test
    void whoIsCalledReadsTheMeetingAndNoOther() {
        Held other = meetings.open(meetings.begunIn(held, LocalDateTime.of(2026, 2, 12, 9, 0)));
        assertThat(reads(held.meeting(), EditionKind.AGENDA)).doesNotContain(HeldMeeting.CLOSED_WORD);
        assertThat(proceedings.of(sofie(), held.meeting())).isEmpty();
        call();
        assertThat(reads(held.meeting(), EditionKind.AGENDA)).contains(HeldMeeting.CLOSED_WORD);
        assertThat(proceedings.of(sofie(), held.meeting())).isPresent();
        assertThat(reads(other.meeting(), EditionKind.AGENDA)).doesNotContain(HeldMeeting.CLOSED_WORD);
        assertThat(proceedings.of(sofie(), other.meeting())).isEmpty();
    }

    @Test
    void whoeverWasCalledByMistakeReadsNothing() {
        call();
        long noted = attendances
                .of(held.karen(), held.meeting())
                .orElseThrow()
                .of(sofie)
                .getLast()
                .id();
        attendances.undo(held.karen(), held.meeting(), noted);
        assertThat(reads(held.meeting(), EditionKind.AGENDA)).doesNotContain(HeldMeeting.CLOSED_WORD);
    }

    @Test
    void whoIsShutOutFromAnItemStaysShutOut() {
        call();
        exclusions.exclude(held.karen(), held.meeting(), held.closed(), sofie, "Ejer nabohuset");
        assertThat(reads(held.meeting(), EditionKind.AGENDA)).doesNotContain(HeldMeeting.CLOSED_WORD);
    }

    @Test
    void whoIsNoSubstituteAnyMoreReadsNothing() {
        call();
        readings.asClerk(() -> jdbc.sql("update membership set valid_to = date '2026-04-01' where person_id = ?")
                .param(sofie)
                .update());
        assertThat(reads(held.meeting(), EditionKind.AGENDA)).doesNotContain(HeldMeeting.CLOSED_WORD);
    }

    @Test
    void whoStoodInSignsTheDraft() {
        call();
        meetings.closed(held);
        readings.asClerk(() -> jdbc.sql("update person set email = ? where id = ?")
                .params(UUID.randomUUID() + "@bakkedal.example", sofie)
                .update());
        drafts.choose(held.karen(), held.committee(), AdoptionWay.SIGNATURES, "Udvalget vil det");
        UUID read = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN)
                .draft()
                .id();
        assertThat(reads(held.meeting(), EditionKind.DRAFT_MINUTES)).contains(HeldMeeting.CLOSED_WORD);
        assertThat(requireNonNull(drafts.asking(sofie(), held.meeting()).orElse(null))
                        .missing())
                .anyMatch(required -> required.holders().contains(sofie));
        assertThat(readings.asClerk(() -> jdbc.sql("select letter::text from mail where person_id = ?")
                        .param(sofie)
                        .query(String.class)
                        .list()))
                .anySatisfy(letter ->
                        assertThat(letter).contains("/moede/" + held.meeting().id() + "/referat"));
        adoptions.sign(sofie(), held.meeting(), read, List.of());
        assertThat(drafts.asking(sofie(), held.meeting())).isEmpty();
    }
}
