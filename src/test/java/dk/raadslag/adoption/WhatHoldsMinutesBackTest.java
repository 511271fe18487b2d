package dk.raadslag.adoption;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.Ballot.ByNumber;
import dk.raadslag.minutes.Passage;
import dk.raadslag.minutes.Recording;
import dk.raadslag.minutes.Statement.Remark;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Save;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.Hindered;
import dk.raadslag.proceedings.Hindrance;
import dk.raadslag.proceedings.Moment;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Publications;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class})
@SuppressWarnings("NullAway.Init")
class WhatHoldsMinutesBackTest {

    @Autowired
    private Office office;

    @Autowired
    private HeldMeeting meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Recording recording;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private MinutesDrafts drafts;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private NextDrafts next;

    @Autowired
    private Releases releases;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private Editions editions;

    @Autowired
    private Publications publications;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    private static @Nullable AdoptionRule refusal(ThrowingCallable act) {
        AdoptionRefused refused = catchThrowableOfType(AdoptionRefused.class, act);
        return refused == null ? null : refused.rule();
    }

    private UUID adopted(Held held) {
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIR, "Udvalget vil det");
        UUID read = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN)
                .draft()
                .id();
        adoptions.adopt(held.birgit(), held.meeting(), read);
        return read;
    }

    private @Nullable AdoptionRule publishing(Held held, UUID read) {
        return refusal(() -> releases.release(held.karen(), held.meeting(), read, null));
    }

    @Test
    void aVoteAndAStatementAgreeWithTheAttendanceWhenTheMeetingCloses() {
        Held held = meetings.opened();
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        recording.vote(held.karen(), held.meeting(), held.open(), new ByNumber("Skal det?", 2, 1, 0));
        recording.state(held.karen(), held.meeting(), held.open(), new Remark(Office.id(held.vagn()), "Husk cykler."));
        long came = attendances
                .of(held.karen(), held.meeting())
                .orElseThrow()
                .of(Office.id(held.vagn()))
                .getLast()
                .id();
        attendances.undo(held.karen(), held.meeting(), came);

        assertThat(requireNonNull(catchThrowableOfType(Hindered.class, () -> meetings.close(held)))
                        .hindrances())
                .extracting(Hindrance::key)
                .containsExactly("recording.hindrance.ballot", "recording.hindrance.statement");

        attendances.arrive(held.karen(), held.meeting(), Office.id(held.vagn()), new Moment.Beginning());
        meetings.close(held);
    }

    @Test
    void aDraftIsNotPublishedWhileTheRecordIsOpenNorAfterItWasChanged() {
        Held held = meetings.closed();
        UUID read = adopted(held);
        proceedings.reopen(held.karen(), held.meeting(), "Skrivefejl");
        assertThat(publishing(held, read)).isEqualTo(AdoptionRule.MEETING_NOT_CLOSED);
        meetings.decide(held, held.open(), "Forkastet.");
        meetings.close(held);
        assertThat(publishing(held, read)).isEqualTo(AdoptionRule.DRAFT_OUTDATED);
    }

    @Test
    void aDraftIsPublishedWhenTheRecordWasOpenedAndNothingChanged() {
        Held held = meetings.closed();
        UUID read = adopted(held);
        proceedings.reopen(held.karen(), held.meeting(), "Vi ville se efter");
        meetings.close(held);
        assertThat(publishing(held, read)).isNull();
    }

    @Test
    void nobodyAdoptsADraftWhoseRecordIsOpenOrSaysSomethingElse() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.SIGNATURES, "Udvalget vil det");
        UUID read = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN)
                .draft()
                .id();
        proceedings.reopen(held.karen(), held.meeting(), "Vi ville se efter");
        assertThat(refusal(() -> adoptions.sign(held.vagn(), held.meeting(), read, List.of())))
                .isEqualTo(AdoptionRule.RECORD_OPEN);
        assertThat(drafts.asking(held.vagn(), held.meeting())).isEmpty();
        meetings.close(held);
        adoptions.sign(held.vagn(), held.meeting(), read, List.of());
        assertThat(next.of(held.karen(), held.meeting()).orElseThrow().news()).isFalse();

        proceedings.reopen(held.karen(), held.meeting(), "Skrivefejl");
        meetings.decide(held, held.open(), "Forkastet.");
        meetings.close(held);
        assertThat(refusal(() -> adoptions.sign(held.birgit(), held.meeting(), read, List.of())))
                .isEqualTo(AdoptionRule.DRAFT_OUTDATED);
        assertThat(drafts.asking(held.birgit(), held.meeting())).isEmpty();
        assertThat(next.of(held.karen(), held.meeting()).orElseThrow().news()).isTrue();
    }

    @Test
    void anotherWayOfAdoptionHasAReasonAndLeavesWhatIsPublishedAlone() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.SIGNATURES, "Kommunestyrelsesloven");
        UUID read = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN)
                .draft()
                .id();
        assertThat(drafts.of(held.vagn(), held.meeting()).orElseThrow().changed())
                .isNull();
        assertThat(refusal(() -> drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIR, " ")))
                .isEqualTo(AdoptionRule.WAY_REASON_MISSING);
        assertThat(drafts.way(held.karen(), held.committee())).isEqualTo(AdoptionWay.SIGNATURES);

        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIR, "Udvalget besluttede det");
        assertThat(requireNonNull(drafts.of(held.vagn(), held.meeting())
                                .orElseThrow()
                                .changed())
                        .reason())
                .isEqualTo("Udvalget besluttede det");
        assertThat(drafts.chosen(held.vagn(), held.committee()).orElseThrow().reason())
                .isEqualTo("Udvalget besluttede det");
        assertThat(drafts.chosen(held.outsider(), held.committee())
                        .orElseThrow()
                        .reason())
                .isNull();
        adoptions.adopt(held.birgit(), held.meeting(), read);
        assertThat(publishing(held, read)).isNull();

        drafts.choose(held.karen(), held.committee(), AdoptionWay.SIGNATURES, "En fejl");
        assertThat(drafts.of(held.vagn(), held.meeting()).orElseThrow().way()).isEqualTo(AdoptionWay.CHAIR);
    }

    @Test
    void aViceChairWhoDoesNotReadAllIsNotAskedInPlaceOfTheChair() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIR, "Udvalget vil det");
        UUID read = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN)
                .draft()
                .id();
        assertThat(drafts.asking(held.gudrun(), held.meeting())).isPresent();
        exclusions.exclude(held.karen(), held.meeting(), held.closed(), Office.id(held.gudrun()), "Ejer huset");
        assertThat(drafts.asking(held.gudrun(), held.meeting())).isEmpty();
        assertThat(refusal(() -> adoptions.adopt(held.gudrun(), held.meeting(), read)))
                .isEqualTo(AdoptionRule.NOT_ASKED);
        assertThat(adoptions.adopt(held.birgit(), held.meeting(), read).adopted())
                .isTrue();
    }

    @Test
    void someoneAdoptsWhenAllWhoMayAreShutOut() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIR, "Udvalget vil det");
        UUID read = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN)
                .draft()
                .id();
        for (Reader one : List.of(held.birgit(), held.gudrun()))
            exclusions.exclude(held.karen(), held.meeting(), held.closed(), Office.id(one), "Ejer huset");
        assertThat(drafts.of(held.vagn(), held.meeting())
                        .orElseThrow()
                        .missing()
                        .getFirst()
                        .holders())
                .hasSize(2);
        assertThat(adoptions.adopt(held.gudrun(), held.meeting(), read).adopted())
                .isTrue();
    }

    @Test
    void whoeverIsShutOutHearsNothingOfWhatStandsInTheWayOfTheItem() {
        Held held = meetings.opened();
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        meetings.decide(held, held.closed(), "Solgt til 010190-1238.");
        meetings.close(held);
        exclusions.exclude(held.karen(), held.meeting(), held.closed(), Office.id(held.birgit()), "Ejer huset");
        NextDraft hers = next.of(held.birgit(), held.meeting()).orElseThrow();
        assertThat(hers.obstacles()).isEmpty();
        assertThat(hers.withheld()).isTrue();
        assertThat(next.of(held.karen(), held.meeting()).orElseThrow().obstacles())
                .extracting(MinutesObstacle::rule)
                .containsExactly(MinutesRule.PERSONAL_NUMBER);
        var order = new DraftOrder(null, Map.of(held.source(held.closed()), "Haster"));
        assertThat(refusal(() -> drafts.make(held.birgit(), held.meeting(), order)))
                .isEqualTo(AdoptionRule.LET_THROUGH_UNREAD);
    }

    @Test
    void whoeverIsShutOutFromAnItemSignsWhenTheRecordWasClosedAsItWas() {
        Held held = meetings.opened();
        attendances.recuse(held.karen(), held.meeting(), Office.id(held.vagn()), held.closed(), "Ejer huset");
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        meetings.close(held);
        drafts.choose(held.karen(), held.committee(), AdoptionWay.SIGNATURES, "Udvalget vil det");
        UUID read = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN)
                .draft()
                .id();
        proceedings.reopen(held.karen(), held.meeting(), "Vi ville se efter");
        meetings.close(held);
        adoptions.sign(held.vagn(), held.meeting(), read, List.of());
    }

    @Test
    void aRemarkThatWhoeverPublishesMayNotSeeHoldsThemBackAllTheSame() {
        Held held = meetings.closed();
        UUID read = adopted(held);
        drafts.remark(held.vagn(), held.meeting(), read, held.source(held.open()), "Det var ikke det, vi sagde.");
        exclusions.exclude(held.karen(), held.meeting(), held.open(), Office.id(held.karen()), "Hendes egen sag");
        assertThat(drafts.of(held.karen(), held.meeting()).orElseThrow().unanswered())
                .isEmpty();
        assertThat(publishing(held, read)).isEqualTo(AdoptionRule.REMARKS_OPEN);
    }

    @Test
    void aMeetingAdoptsWhatWasThereToBeReadBeforeItEnded() {
        Held held = meetings.closed();
        Meeting before = sent(held, LocalDateTime.of(2026, 4, 9, 9, 0));
        proceedings.open(held.karen(), before);
        meetings.decideEverything(held.karen(), before);
        proceedings.close(held.karen(), before, HeldMeeting.NO_FOLLOW_UP);
        Meeting now = sent(held, LocalDateTime.of(2026, 5, 7, 9, 0));
        proceedings.open(held.karen(), now);
        Meeting notOpened = sent(held, LocalDateTime.of(2026, 5, 21, 9, 0));
        drafts.choose(held.karen(), held.committee(), AdoptionWay.NEXT_MEETING, "Udvalget vil det");
        DraftStanding standing = drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN);
        UUID read = standing.draft().id();

        assertThat(adoptions.since(held.karen(), held.meeting(), standing.draft()))
                .extracting(Meeting::id)
                .containsExactly(now.id());
        for (Meeting wrong : List.of(before, notOpened))
            assertThat(refusal(() -> adoptions.note(held.karen(), held.meeting(), read, wrong.id())))
                    .isEqualTo(AdoptionRule.NO_SUCH_MEETING);
        assertThat(adoptions.note(held.karen(), held.meeting(), read, now.id()).adopted())
                .isTrue();
    }

    private Meeting sent(Held held, LocalDateTime at) {
        Meeting meeting = meetings.meeting(held.karen(), held.committee(), at);
        agendas.begin(held.karen(), meeting, List.of(new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        dispatches.send(held.karen(), meeting, new DispatchOrder(EditionKind.AGENDA, "Haster", Map.of()));
        return meeting;
    }

    @Test
    void whatWasWithdrawnDoesNotComeBackInTheDraft() {
        Held held = meetings.closed();
        publications.withdraw(
                office.hire("Inge Ravn", Role.ADMINISTRATOR),
                editions.current(held.karen(), EditionAddress.of(held.meeting(), EditionKind.AGENDA, 1))
                        .orElseThrow()
                        .summary()
                        .documentId(),
                "Forkert bilag");
        var refused = catchThrowableOfType(
                DraftRefused.class, () -> drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN));
        assertThat(refused).isNotNull();
    }

    @Test
    void withdrawnMinutesTakeTheirDraftWithThem() {
        Held held = meetings.closed();
        UUID read = adopted(held);
        releases.release(held.karen(), held.meeting(), read, null);
        var minutes = EditionAddress.of(held.meeting(), EditionKind.MINUTES, 1);
        var draft = EditionAddress.of(held.meeting(), EditionKind.DRAFT_MINUTES, 1);
        assertThat(editions.version(held.vagn(), draft, 1)).isPresent();

        publications.withdraw(
                office.hire("Inge Ravn", Role.ADMINISTRATOR),
                editions.current(held.karen(), minutes).orElseThrow().summary().documentId(),
                "Et CPR-nummer");

        assertThat(editions.version(held.vagn(), draft, 1)).isEmpty();
        assertThat(editions.version(held.vagn(), minutes, 1)).isEmpty();
        assertThat(drafts.of(held.karen(), held.meeting())).isEmpty();
    }

    /** The meeting is closed while a save has been taken but is not on disk: the closing waits for it. */
    @Test
    void aSaveAndTheClosingOfTheMeetingWaitForEachOther() throws Exception {
        Held held = meetings.opened();
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        var words = new Save<>(1, UUID.randomUUID(), RichText.of(Paragraph.of("Godkendt enstemmigt.")));
        CompletableFuture<Course> closing = readings.asClerk(() -> {
            recording.write(held.karen(), held.meeting(), held.open(), Passage.DECISION, words);
            var begun = CompletableFuture.supplyAsync(
                    () -> proceedings.close(held.birgit(), held.meeting(), HeldMeeting.NO_FOLLOW_UP));
            for (int asked = 0; waiting() == 0; asked++) {
                assertThat(begun).isNotDone();
                assertThat(asked).as("it waits for nothing").isLessThan(20_000);
            }
            return begun;
        });
        assertThat(closing.get().closed()).isTrue();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }
}
