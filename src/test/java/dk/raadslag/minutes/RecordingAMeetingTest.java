package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.minutes.Ballot.ByNumber;
import dk.raadslag.minutes.ItemMinutes.State;
import dk.raadslag.minutes.Statement.Dissent;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Saving;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Moment;
import dk.raadslag.proceedings.ProceedingsRefused;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.Outcomes;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class RecordingAMeetingTest {

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    @Autowired
    private Recording recording;

    @Autowired
    private Protocol protocol;

    @Autowired
    private Destinations destinations;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private PhraseTable phrases;

    private Committee committee;
    private Reader karen;
    private Reader poul;
    private Reader vagn;
    private Reader stranger;
    private Meeting meeting;
    private long item;

    @BeforeEach
    void open() {
        committee = office.committee();
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        poul = office.seat(office.hire("Poul Agger"), committee, MembershipRole.MINUTE_TAKER);
        vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.MEMBER);
        stranger = office.hire("Mads Ørskov");
        meeting = meeting(LocalDateTime.of(2031, 3, 12, 9, 0));
        item = agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Budget", null)))
                .items()
                .getFirst()
                .id();
    }

    private Meeting meeting(LocalDateTime at) {
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, null)));
    }

    private static Save<RichText> save(int from, String words) {
        return new Save<>(from, UUID.randomUUID(), RichText.of(Paragraph.of(words)));
    }

    private Saving<RichText> write(Reader who, int from, String words) {
        return recording.write(who, meeting, item, Passage.DECISION, save(from, words));
    }

    private ItemMinutes seenBy(Reader who) {
        return protocol.of(who, meeting, item);
    }

    private String words(Reader who) {
        return seenBy(who).passage(Passage.DECISION).plain();
    }

    private MinutesRule refusal(Reader who) {
        var refused = catchThrowableOfType(MinutesRefused.class, () -> write(who, 0, "Godkendt."));
        return java.util.Objects.requireNonNull(refused).rule();
    }

    @Test
    void recordersWriteAndThoseInTheCommitteeRead() {
        write(poul, 0, "Budgettet blev drøftet.");

        assertThat(words(karen)).isEqualTo("Budgettet blev drøftet.");
        assertThat(words(vagn)).isEqualTo("Budgettet blev drøftet.");
        assertThat(words(stranger)).isEmpty();
        assertThat(words(Reader.ANONYMOUS)).isEmpty();
        assertThat(refusal(vagn)).isEqualTo(MinutesRule.ONLY_ITS_RECORDERS);
        assertThat(refusal(stranger)).isEqualTo(MinutesRule.ONLY_ITS_RECORDERS);
    }

    @Test
    void whoeverIsRecusedNeitherReadsNorWritesTheItem() {
        long recusal = attendances
                .recuse(karen, meeting, Office.id(poul), item, "Ejer nabogrunden")
                .of(Office.id(poul))
                .getLast()
                .id();
        write(karen, 0, "Godkendt.");

        assertThat(words(poul)).isEmpty();
        assertThat(refusal(poul)).isEqualTo(MinutesRule.RECUSED);
        assertThat(words(vagn)).isEqualTo("Godkendt.");

        attendances.undo(karen, meeting, recusal);
        assertThat(words(poul)).isEqualTo("Godkendt.");
    }

    @Test
    void nobodyTakesBackTheirOwnRecusal() {
        long recusal = attendances
                .recuse(karen, meeting, Office.id(poul), item, "Ejer nabogrunden")
                .of(Office.id(poul))
                .getLast()
                .id();
        assertThatThrownBy(() -> attendances.undo(poul, meeting, recusal)).isInstanceOf(ProceedingsRefused.class);
        assertThatThrownBy(() -> attendances.correct(poul, meeting, recusal, new Moment.Beginning()))
                .isInstanceOf(ProceedingsRefused.class);
        write(karen, 0, "Godkendt.");
        assertThat(words(poul)).isEmpty();
    }

    @Test
    void whoeverIsShutOutFromTheItemNeitherReadsNorWritesIt() {
        var shutOut = exclusions.exclude(karen, meeting, item, Office.id(poul), "Ejer nabogrunden");
        write(karen, 0, "Godkendt.");
        assertThat(words(poul)).isEmpty();
        assertThat(refusal(poul)).isEqualTo(MinutesRule.RECUSED);
        assertThat(words(vagn)).isEqualTo("Godkendt.");

        exclusions.readmit(karen, meeting, shutOut.id());
        assertThat(words(poul)).isEqualTo("Godkendt.");
    }

    @Test
    void aStaleSaveChangesNothingAndIsToldWhatStands() {
        write(karen, 0, "Godkendt.");

        var stale = (Saving.Stale<RichText>) write(poul, 0, "Forkastet.");

        assertThat(stale.version()).isEqualTo(1);
        assertThat(stale.by()).isEqualTo(Office.id(karen));
        assertThat(words(vagn)).isEqualTo("Godkendt.");
    }

    @Test
    void theSameSaveAgainChangesNothing() {
        Save<RichText> once = save(0, "Godkendt.");
        recording.write(karen, meeting, item, Passage.DECISION, once);
        var again = (Saving.Saved<RichText>) recording.write(karen, meeting, item, Passage.DECISION, once);

        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void everyVersionIsKept() {
        write(karen, 0, "Godkendt.");
        write(poul, 1, "Godkendt med en ændring.");

        assertThat(protocol.versions(vagn, item, Passage.DECISION))
                .extracting(Written::plain)
                .containsExactly("Godkendt med en ændring.", "Godkendt.");
    }

    @Test
    void anItemOfAnotherMeetingOrNoItemIsRefused() {
        Meeting other = meeting(LocalDateTime.of(2031, 4, 9, 9, 0));
        assertThatThrownBy(() -> recording.write(karen, other, item, Passage.DECISION, save(0, "x")))
                .isInstanceOf(MinutesRefused.class);
        agendas.takeOff(karen, meeting, item);
        assertThat(refusal(karen)).isEqualTo(MinutesRule.ITEM_GONE);
    }

    @Test
    void aStandardPhraseDecides() {
        assertThat(seenBy(karen).state()).isEqualTo(State.UNDECIDED);
        write(karen, 0, "Punktet blev udsat til næste møde.");
        assertThat(seenBy(karen).state()).isEqualTo(State.POSTPONED);
        write(karen, 1, "Det kommer an på noget.");
        assertThat(seenBy(karen).state()).isEqualTo(State.WITHOUT_OUTCOME);
    }

    @Test
    void freeWordsAreReadAndConfirmedByAPerson() {
        write(karen, 0, "Udvalget godkendte forslaget.");
        assertThat(seenBy(karen).state()).isEqualTo(State.WITHOUT_OUTCOME);
        assertThat(seenBy(karen).readAsOtherwise()).hasValue(Outcome.APPROVED);

        recording.conclude(karen, meeting, item, new Conclusion.Decided(Outcome.APPROVED));
        assertThat(seenBy(karen).state()).isEqualTo(State.DECIDED);
        assertThat(seenBy(karen).readAsOtherwise()).isEmpty();
    }

    @Test
    void nothingToDecideIsSaidDeliberatelyAndOnlyWithoutWords() {
        recording.conclude(karen, meeting, item, new Conclusion.Nothing());
        assertThat(seenBy(karen).state()).isEqualTo(State.NOTHING);

        write(karen, 0, "Der blev spurgt til parkeringen.");
        assertThat(seenBy(karen).state()).isEqualTo(State.WITHOUT_OUTCOME);
        assertThatThrownBy(() -> recording.conclude(karen, meeting, item, new Conclusion.Nothing()))
                .isInstanceOf(MinutesRefused.class);
    }

    @Test
    void anItemIsPostponedToALaterMeetingOfTheCommittee() {
        Meeting later = meeting(LocalDateTime.of(2031, 4, 9, 9, 0));
        recording.conclude(karen, meeting, item, new Conclusion.Postponed(later.id()));
        assertThat(seenBy(karen).conclusion()).isEqualTo(new Conclusion.Postponed(later.id()));
        assertThatThrownBy(() -> recording.conclude(karen, later, item, new Conclusion.Postponed(meeting.id())))
                .isInstanceOf(MinutesRefused.class);
        assertRefused(new Conclusion.Postponed(meeting.id()), MinutesRule.NO_LATER_MEETING);
        readings.asClerk(() -> meetings.cancel(karen, later, "For få sager"));
        assertRefused(new Conclusion.Postponed(later.id()), MinutesRule.NO_LATER_MEETING);
        assertThat(readings.as(karen, () -> destinations.later(meeting))).isEmpty();
    }

    @Test
    void anItemThatGoesElsewhereSaysSoUntilSomebodyWritesOtherwise() {
        Meeting later = meeting(LocalDateTime.of(2031, 4, 9, 9, 0));
        recording.conclude(karen, meeting, item, new Conclusion.Postponed(null));
        assertThat(decision()).isEqualTo("Punktet blev udsat til næste møde.");
        recording.conclude(karen, meeting, item, new Conclusion.Postponed(later.id()));
        assertThat(decision()).isEqualTo("Punktet blev udsat til mødet den 9. april 2031.");
        Committee other = office.committee();
        recording.conclude(karen, meeting, item, new Conclusion.Referred(other.id()));
        assertThat(decision()).isEqualTo("Sagen blev henvist til " + other.name() + ".");

        recording.conclude(karen, meeting, item, new Conclusion.Decided(Outcome.APPROVED));
        assertThat(decision()).isEmpty();
        assertThat(seenBy(karen).state()).isEqualTo(State.UNDECIDED);
        recording.conclude(karen, meeting, item, new Conclusion.Postponed(null));
        recording.conclude(karen, meeting, item, new Conclusion.Nothing());
        assertThat(seenBy(karen).state()).isEqualTo(State.NOTHING);

        int version = seenBy(karen).passage(Passage.DECISION).version();
        write(karen, version, "Sagen sendes videre.");
        recording.conclude(karen, meeting, item, new Conclusion.Postponed(null));
        assertThat(decision()).isEqualTo("Sagen sendes videre.");
        assertThat(seenBy(karen).conclusion()).isEqualTo(new Conclusion.Postponed(null));
    }

    private String decision() {
        return seenBy(karen).passage(Passage.DECISION).plain().strip();
    }

    @Test
    void anItemIsReferredToAnotherCommittee() {
        Committee other = office.committee();
        write(karen, 0, "Punktet henvises.");
        recording.conclude(karen, meeting, item, new Conclusion.Referred(other.id()));
        assertRefused(new Conclusion.Referred(999_999L), MinutesRule.NO_SUCH_COMMITTEE);
        assertRefused(new Conclusion.Referred(meeting.committee().id()), MinutesRule.NO_SUCH_COMMITTEE);
        assertThat(seenBy(karen).conclusion()).isEqualTo(new Conclusion.Referred(other.id()));
    }

    private void assertRefused(Conclusion conclusion, MinutesRule rule) {
        assertThatThrownBy(() -> recording.conclude(karen, meeting, item, conclusion))
                .isInstanceOfSatisfying(
                        MinutesRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void aBallotAndADissentAreRecordedAndRemoved() {
        attendances.arrive(karen, meeting, Office.id(vagn), new Moment.Beginning());
        long ballot = recording.vote(karen, meeting, item, new ByNumber("Skal det?", 1, 0, 0));
        long dissent = recording.state(karen, meeting, item, new Dissent(Office.id(vagn), "Det er for dyrt."));

        ItemMinutes seen = seenBy(vagn);
        assertThat(seen.ballots())
                .singleElement()
                .matches(taken -> taken.ballot().inFavour() == 1);
        assertThat(seen.statements())
                .singleElement()
                .matches(made -> made.statement().text().equals("Det er for dyrt."));
        assertThat(seenBy(stranger).ballots()).isEmpty();
        assertThat(seenBy(stranger).statements()).isEmpty();
        assertThatThrownBy(() -> recording.vote(karen, meeting, item, new ByNumber("Skal det?", 1, 1, 0)))
                .isInstanceOf(BallotRefused.class);
        assertThatThrownBy(() -> recording.state(karen, meeting, item, new Dissent(Office.id(stranger), "Nej.")))
                .isInstanceOf(StatementRefused.class);

        recording.removeBallot(karen, meeting, item, ballot);
        recording.removeStatement(karen, meeting, item, dissent);
        assertThat(seenBy(vagn).ballots()).isEmpty();
        assertThat(seenBy(vagn).statements()).isEmpty();
        assertThatThrownBy(() -> recording.removeBallot(karen, meeting, item, ballot))
                .isInstanceOf(MinutesRefused.class);
    }

    @ParameterizedTest
    @EnumSource(CommitteeKind.class)
    void everyCommitteeHasAPhraseForEveryMatterAndEachReadsAsItsOutcome(CommitteeKind kind) {
        var day = meeting.startsAt().toLocalDate();
        var blanks = new Blanks("Teknik- og Klimaudvalget", "Økonomiudvalget", "9. april 2031");
        for (Matter matter : Matter.values()) {
            List<DecisionPhrase> serving = readings.as(karen, () -> phrases.on(day)).stream()
                    .filter(phrase -> phrase.serves(kind, matter, day))
                    .toList();
            assertThat(serving).as("%s of %s", matter, kind).hasSizeGreaterThan(4);
            for (DecisionPhrase phrase : serving) {
                String words = phrase.filledIn(blanks).orElseThrow();
                assertThat(Outcomes.decision(words).outcome()).as(words).isEqualTo(phrase.outcome());
            }
        }
    }
}
