package dk.raadslag.adoption;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.Doors;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperPlaces;
import dk.raadslag.paper.Papers;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Hindered;
import dk.raadslag.proceedings.Hindrance;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class})
@SuppressWarnings("NullAway.Init")
class AdoptingMinutesTest {

    @Autowired
    private HeldMeeting meetings;

    @Autowired
    private MinutesDrafts drafts;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Releases releases;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperPlaces places;

    @Autowired
    private Doors doors;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Editions editions;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    private DraftStanding draft(Held held) {
        return drafts.make(held.karen(), held.meeting(), DraftOrder.PLAIN);
    }

    private static @Nullable AdoptionRule refusal(ThrowingCallable act) {
        AdoptionRefused refused = catchThrowableOfType(AdoptionRefused.class, act);
        return refused == null ? null : refused.rule();
    }

    private Optional<Edition> minutes(Held held, Reader reader) {
        return editions.current(reader, EditionAddress.of(held.meeting(), EditionKind.MINUTES, 1));
    }

    private Optional<Edition> draftSeenBy(Held held, Reader reader) {
        return editions.current(reader, EditionAddress.of(held.meeting(), EditionKind.DRAFT_MINUTES, 1));
    }

    private static String words(Edition edition) {
        return edition.items().stream()
                .map(PublishedItem::item)
                .map(AdoptingMinutesTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Item item) {
        return item.title() + " " + item.face() + " "
                + item.sections().stream().map(Section::text).map(PlainText::of).collect(Collectors.joining(" "));
    }

    private void chooseChair(Held held) {
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIR, "Udvalget vil det");
    }

    @Test
    void aMeetingThatIsNotClosedHasNoDraft() {
        Held held = meetings.opened();
        assertThat(refusal(() -> draft(held))).isEqualTo(AdoptionRule.MEETING_NOT_CLOSED);
        assertThat(drafts.of(held.karen(), held.meeting())).isEmpty();
    }

    @Test
    void theDraftHoldsWhatWasSentOutAndWhatTheMeetingRecorded() {
        Held held = meetings.closed();
        DraftStanding standing = draft(held);

        Edition seen = draftSeenBy(held, held.vagn()).orElseThrow();
        assertThat(seen.summary().id()).isEqualTo(standing.draft().id());
        assertThat(seen.head().participants())
                .extracting(participant -> participant.name())
                .contains("Birgit Dam", "Vagn Lund");
        assertThat(words(seen)).contains(HeldMeeting.CLOSED_WORD, "Godkendt.");
        assertThat(seen.items().getFirst().item().decision()).isNotNull();
    }

    @Test
    void nobodyElseKnowsOfTheDraft() {
        Held held = meetings.closed();
        draft(held);
        for (Reader reader : List.of(Reader.ANONYMOUS, held.outsider())) {
            assertThat(draftSeenBy(held, reader)).isEmpty();
            assertThat(drafts.of(reader, held.meeting())).isEmpty();
            assertThat(editions.ofCommittee(reader, held.committee().id()))
                    .noneMatch(edition -> edition.kind() == EditionKind.DRAFT_MINUTES);
        }
    }

    @Test
    void aDraftIsNeitherListedNorSearched() {
        Held held = meetings.closed();
        DraftStanding standing = draft(held);
        assertThat(editions.newest(held.vagn(), null, 1000))
                .extracting(EditionSummary::id)
                .doesNotContain(standing.draft().id());
        assertThat(editions.filed(standing.draft().id()).live()).isFalse();
    }

    @Test
    void aMeetingIsNotOverWhileAClosedItemLacksItsOpenDecision() {
        Held held = meetings.opened();
        meetings.decideAll(held);
        assertThat(catchThrowableOfType(Hindered.class, () -> meetings.close(held))
                        .hindrances())
                .extracting(Hindrance::key, Hindrance::itemId)
                .containsExactly(tuple("recording.hindrance.openDecision", held.closed()));
        meetings.openDecision(held, "Godkendt.");
        meetings.close(held);
    }

    @Test
    void anItemForWhichTheMeetingOpenedTheDoorsIsForEverybody() {
        Held held = meetings.opened();
        doors.decide(held.karen(), held.meeting(), held.closed(), false);
        meetings.decideAll(held);
        meetings.close(held);
        chooseChair(held);
        assertThat(catchThrowableOfType(DraftRefused.class, () -> draft(held)).obstacles())
                .containsExactly(new MinutesObstacle(MinutesRule.DOORS_OPENED, held.source(held.closed()), "2", ""));
        var order = new DraftOrder(null, Map.of(held.source(held.closed()), "Enig beslutning om åbne døre"));
        UUID read = drafts.make(held.karen(), held.meeting(), order).draft().id();
        adoptions.adopt(held.birgit(), held.meeting(), read);
        releases.release(held.karen(), held.meeting(), read, null);
        assertThat(words(minutes(held, Reader.ANONYMOUS).orElseThrow())).contains(HeldMeeting.CLOSED_WORD);
    }

    @Test
    void whatWasSaidBehindDoorsThatWereClosedForAWhileIsLetOutByATick() {
        Held held = meetings.opened();
        doors.decide(held.karen(), held.meeting(), held.open(), true);
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        doors.takeBack(held.karen(), held.meeting(), held.open());
        meetings.close(held);
        DraftRefused refused = catchThrowableOfType(DraftRefused.class, () -> draft(held));
        assertThat(refused.obstacles())
                .containsExactly(new MinutesObstacle(MinutesRule.DOORS_OPENED, held.source(held.open()), "1", ""));
    }

    @Test
    void anItemForWhichTheMeetingClosedTheDoorsIsNotForEverybody() {
        Held held = meetings.opened();
        doors.decide(held.karen(), held.meeting(), held.open(), true);
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        meetings.openDecision(held, held.open(), "Godkendt.");
        meetings.close(held);
        DraftRefused refused = catchThrowableOfType(DraftRefused.class, () -> draft(held));
        assertThat(refused.obstacles())
                .containsExactly(new MinutesObstacle(MinutesRule.DECIDED_CLOSED, held.source(held.open()), "1", ""));
    }

    @Test
    void whatTheMeetingClosedIsToldByItsNeutralTitleAndReason() {
        Held held = meetings.opened();
        doors.close(held.karen(), held.meeting(), held.open(), "En personsag", "Enkeltpersoners forhold (§ 10)");
        meetings.decideAll(held);
        meetings.decide(held, held.open(), "Rabarberkvarteret blev drøftet.");
        meetings.openDecision(held, "Godkendt.");
        meetings.openDecision(held, held.open(), "Sagen blev afgjort.");
        meetings.close(held);
        chooseChair(held);
        UUID read = draft(held).draft().id();
        adoptions.adopt(held.birgit(), held.meeting(), read);
        releases.release(held.karen(), held.meeting(), read, null);

        assertThat(words(minutes(held, Reader.ANONYMOUS).orElseThrow()))
                .contains("En personsag", "Enkeltpersoners forhold (§ 10)", "Sagen blev afgjort.")
                .doesNotContain("Rabarberkvarteret", "Godkendelse af dagsorden");
        assertThat(words(minutes(held, held.vagn()).orElseThrow())).contains("Rabarberkvarteret");
    }

    @Test
    void theDoorsAreClosedWithATitleAndAReason() {
        Held held = meetings.opened();
        for (List<String> face : List.of(List.of(" ", "Forhandling"), List.of("En personsag", " ")))
            assertThat(catchThrowableOfType(
                            AgendaRefused.class,
                            () -> doors.close(
                                    held.karen(), held.meeting(), held.open(), face.getFirst(), face.getLast())))
                    .isNotNull();
        assertThat(doors.decided(held.karen(), List.of(held.open()))).isEmpty();
    }

    @Test
    void theDraftIsWholeWhoeverMakesItAndShutsTheRecusedOut() {
        Held held = meetings.opened();
        long birgit = Office.id(held.birgit());
        attendances.recuse(held.karen(), held.meeting(), birgit, held.closed(), "Ejer huset ved siden af");
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        meetings.close(held);
        drafts.make(held.birgit(), held.meeting(), DraftOrder.PLAIN);
        assertThat(words(draftSeenBy(held, held.vagn()).orElseThrow()))
                .contains("Indstillingen om " + HeldMeeting.CLOSED_WORD);
        assertThat(words(draftSeenBy(held, held.birgit()).orElseThrow())).doesNotContain(HeldMeeting.CLOSED_WORD);
    }

    @Test
    void whoeverIsNotRecusedAfterAllReadsAgain() {
        Held held = meetings.opened();
        long birgit = Office.id(held.birgit());
        var noted = attendances.recuse(held.karen(), held.meeting(), birgit, held.closed(), "Ejer huset");
        var agenda = EditionAddress.of(held.meeting(), EditionKind.AGENDA, 1);
        assertThat(words(editions.current(held.birgit(), agenda).orElseThrow()))
                .doesNotContain(HeldMeeting.CLOSED_WORD);
        long recusal = noted.of(birgit).getLast().id();
        attendances.undo(held.karen(), held.meeting(), recusal);
        assertThat(words(editions.current(held.birgit(), agenda).orElseThrow())).contains(HeldMeeting.CLOSED_WORD);
    }

    @Test
    void anItemThatWasPutOffAndThenTakenOffDoesNotKeepTheMeetingOpen() {
        Held held = meetings.opened();
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        meetings.postpone(held, held.open());
        agendas.takeOff(held.karen(), held.meeting(), held.open());
        meetings.close(held);
        assertThat(draft(held).released()).isFalse();
    }

    @Test
    void aPersonalNumberThatWentOutWithTheAgendaIsAskedAboutAgain() {
        Held held = meetings.begun();
        Paper paper = papers.byId(
                        held.amina(),
                        agendas.of(held.karen(), held.meeting())
                                .orElseThrow()
                                .papers()
                                .findFirst()
                                .orElseThrow()
                                .paperId())
                .orElseThrow();
        meetings.write(held.amina(), paper, "presentation", "Ejeren har CPR-nummer 010190-1238.");
        meetings.open(held);
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        meetings.close(held);
        assertThat(catchThrowableOfType(DraftRefused.class, () -> draft(held)).obstacles())
                .containsExactly(new MinutesObstacle(
                        MinutesRule.PERSONAL_NUMBER, held.source(held.closed()), "2", "Sagsfremstilling"));
    }

    @Test
    void whatMustBeMendedIsLetThroughForAReasonOnly() {
        Held held = meetings.opened();
        meetings.decideAll(held);
        meetings.openDecision(held, "Godkendt.");
        meetings.decide(held, held.open(), "Godkendt. Borgerens nummer er 010190-1234.");
        meetings.close(held);

        DraftRefused refused = catchThrowableOfType(DraftRefused.class, () -> draft(held));
        assertThat(refused.obstacles()).extracting(MinutesObstacle::rule).containsOnly(MinutesRule.PERSONAL_NUMBER);
        Map<String, String> reasons = Map.of(held.source(held.open()), "Det er et sagsnummer");
        assertThat(catchThrowableOfType(
                        DraftRefused.class,
                        () -> drafts.make(
                                held.karen(),
                                held.meeting(),
                                new DraftOrder(null, reasons, Set.of("MUST_MEND:" + held.source(held.open()) + ":")))))
                .as("a reason given for something else")
                .isNotNull();
        Set<String> seen =
                refused.obstacles().stream().map(MinutesObstacle::mark).collect(Collectors.toSet());
        DraftStanding made = drafts.make(held.karen(), held.meeting(), new DraftOrder(null, reasons, seen));
        assertThat(readings.asClerk(() -> jdbc.sql("select reason from minutes_passage where draft_id = ?")
                        .param(made.draft().id())
                        .query(String.class)
                        .list()))
                .contains("Det er et sagsnummer");
    }

    @Test
    void bothChairsAdoptAndThenTheMinutesAreForTheirReaders() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIRS, "Udvalget vil det");
        UUID read = draft(held).draft().id();
        assertThat(refusal(() -> releases.release(held.karen(), held.meeting(), read, null)))
                .isEqualTo(AdoptionRule.NOT_ADOPTED);

        adoptions.adopt(held.birgit(), held.meeting(), read);
        assertThat(refusal(() -> adoptions.adopt(held.birgit(), held.meeting(), read)))
                .isEqualTo(AdoptionRule.ADOPTED_ALREADY);
        assertThat(refusal(() -> adoptions.adopt(held.vagn(), held.meeting(), read)))
                .isEqualTo(AdoptionRule.NOT_ASKED);
        assertThat(adoptions.adopt(held.gudrun(), held.meeting(), read).adopted())
                .isTrue();

        releases.release(held.karen(), held.meeting(), read, null);
        Edition outside = minutes(held, held.outsider()).orElseThrow();
        assertThat(words(outside)).contains("Køb af ejendom", "Godkendt.").doesNotContain(HeldMeeting.CLOSED_WORD);
        assertThat(outside.head().approvals()).hasSize(2).first().asString().contains("Birgit Dam");
        assertThat(words(minutes(held, held.vagn()).orElseThrow())).contains(HeldMeeting.CLOSED_WORD);
        assertThat(draftSeenBy(held, held.vagn())).isEmpty();
    }

    @Test
    void theCaseTellsItsAuthorThatItHasBeenToTheMeeting() {
        Held held = meetings.closed();
        long paper = agendas.of(held.karen(), held.meeting())
                .orElseThrow()
                .papers()
                .findFirst()
                .orElseThrow()
                .paperId();
        assertThat(places.met(held.amina(), List.of(paper))).containsExactly(paper);
        assertThat(places.of(held.amina(), papers.byId(held.amina(), paper).orElseThrow()))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.over()).isTrue();
                    assertThat(place.path())
                            .as("the item is closed to its author")
                            .isNull();
                });
    }

    @Test
    void aDraftWithAnotherWordAsksEverybodyAgain() {
        Held held = meetings.closed();
        chooseChair(held);
        UUID first = draft(held).draft().id();
        adoptions.adopt(held.birgit(), held.meeting(), first);
        meetings.mend(held, "Godkendt med en bemærkning.");
        DraftStanding second = draft(held);

        assertThat(second.draft().number()).isEqualTo(2);
        assertThat(second.adopted()).isFalse();
        assertThat(refusal(() -> releases.release(held.karen(), held.meeting(), first, null)))
                .isEqualTo(AdoptionRule.DRAFT_GONE);
        assertThat(refusal(() -> adoptions.adopt(held.birgit(), held.meeting(), first)))
                .isEqualTo(AdoptionRule.DRAFT_GONE);
    }

    @Test
    void theSameWordsAreNoNewDraft() {
        Held held = meetings.closed();
        draft(held);
        assertThat(refusal(() -> draft(held))).isEqualTo(AdoptionRule.NOTHING_NEW);
    }

    @Test
    void aRemarkWaitsForItsAnswerBeforeTheMinutesGoOut() {
        Held held = meetings.closed();
        chooseChair(held);
        UUID read = draft(held).draft().id();
        adoptions.adopt(held.birgit(), held.meeting(), read);
        DraftStanding standing =
                drafts.remark(held.vagn(), held.meeting(), read, held.source(held.open()), "Jeg kom for sent.");
        assertThat(refusal(() -> releases.release(held.karen(), held.meeting(), read, null)))
                .isEqualTo(AdoptionRule.REMARKS_OPEN);
        long remark = standing.remarks().getFirst().id();
        assertThat(refusal(() -> drafts.answer(held.vagn(), held.meeting(), read, remark, "Nej")))
                .isEqualTo(AdoptionRule.ONLY_ITS_RECORDERS);
        drafts.answer(held.karen(), held.meeting(), read, remark, "Du er noteret til stede.");
        assertThat(refusal(() -> drafts.answer(held.birgit(), held.meeting(), read, remark, "Enig")))
                .isEqualTo(AdoptionRule.ANSWERED_ALREADY);
        releases.release(held.karen(), held.meeting(), read, null);
        assertThat(minutes(held, Reader.ANONYMOUS).or(() -> minutes(held, held.outsider())))
                .isPresent();
    }

    @Test
    void nobodySpeaksOfAnItemThatIsNotInTheDraft() {
        Held held = meetings.closed();
        UUID read = draft(held).draft().id();
        assertThat(refusal(() -> drafts.remark(held.vagn(), held.meeting(), read, "agenda-item:0", "Hvad?")))
                .isEqualTo(AdoptionRule.NO_SUCH_ITEM);
        assertThat(refusal(() -> drafts.remark(held.vagn(), held.meeting(), read, null, " ")))
                .isEqualTo(AdoptionRule.TEXT_MISSING);
        assertThat(refusal(() -> drafts.remark(held.outsider(), held.meeting(), read, null, "Må jeg?")))
                .isEqualTo(AdoptionRule.DRAFT_GONE);
    }

    @Test
    void eachSignsAndADissentGoesIntoTheMinutes() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.SIGNATURES, "Udvalget vil det");
        DraftStanding standing = draft(held);
        UUID read = standing.draft().id();
        assertThat(standing.required()).hasSize(3);

        var dissent = new SigningDissent(held.source(held.open()), "Jeg ønskede punktet udsat.");
        adoptions.sign(held.vagn(), held.meeting(), read, List.of(dissent));
        adoptions.sign(held.birgit(), held.meeting(), read, List.of());
        assertThat(refusal(() -> releases.release(held.karen(), held.meeting(), read, " ")))
                .isEqualTo(AdoptionRule.SIGNATURES_MISSING);
        releases.release(held.karen(), held.meeting(), read, "Gudrun er på orlov");

        Edition minutes = minutes(held, held.outsider()).orElseThrow();
        assertThat(words(minutes)).contains("Mindretalsudtalelse", "Jeg ønskede punktet udsat.");
        assertThat(minutes.head().approvals()).hasSize(3).last().asString().contains("Gudrun Ellemose", "orlov");
    }

    @Test
    void whatASignerWritesTellsNobodysPersonalNumber() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.SIGNATURES, "Udvalget vil det");
        UUID read = draft(held).draft().id();
        var dissent = new SigningDissent(held.source(held.open()), "Det gælder 010190-1234.");
        assertThat(refusal(() -> adoptions.sign(held.vagn(), held.meeting(), read, List.of(dissent))))
                .isEqualTo(AdoptionRule.PERSONAL_NUMBER);
        assertThat(refusal(() -> releases.release(held.karen(), held.meeting(), read, "010190-1234 er syg")))
                .isEqualTo(AdoptionRule.PERSONAL_NUMBER);
    }

    @Test
    void aSignatureNamesTheHashOfWhatWasSigned() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.SIGNATURES, "Udvalget vil det");
        UUID read = draft(held).draft().id();
        Adoption signed = adoptions
                .sign(held.vagn(), held.meeting(), read, List.of())
                .adoptions()
                .getFirst();
        assertThat(signed.hash())
                .isEqualTo(
                        draftSeenBy(held, held.karen()).orElseThrow().summary().hash());
        assertThat(catchThrowableOfType(
                        DataAccessException.class,
                        () -> readings.asClerk(() -> jdbc.sql("update minutes_adoption set hash = 'x'")
                                .update())))
                .isNotNull();
    }

    @Test
    void aLaterMeetingAdopts() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.NEXT_MEETING, "Udvalget vil det");
        UUID read = draft(held).draft().id();
        assertThat(refusal(() -> adoptions.note(held.karen(), held.meeting(), read, UUID.randomUUID())))
                .isEqualTo(AdoptionRule.NO_SUCH_MEETING);
        assertThat(refusal(() -> adoptions.note(
                        held.karen(), held.meeting(), read, held.meeting().id())))
                .isEqualTo(AdoptionRule.NO_SUCH_MEETING);
    }

    @Test
    void aCorrectionSaysWhyAndSupersedes() {
        Held held = meetings.closed();
        drafts.choose(held.karen(), held.committee(), AdoptionWay.CHAIRS, "Udvalget vil det");
        UUID read = draft(held).draft().id();
        adoptions.adopt(held.birgit(), held.meeting(), read);
        adoptions.adopt(held.gudrun(), held.meeting(), read);
        releases.release(held.karen(), held.meeting(), read, null);
        String before = words(minutes(held, held.outsider()).orElseThrow());

        meetings.mend(held, "Godkendt med den rettelse, at beløbet er 20.000 kr.");
        assertThat(refusal(() -> draft(held))).isEqualTo(AdoptionRule.CORRECTION_REASON_MISSING);
        UUID again = drafts.make(held.karen(), held.meeting(), new DraftOrder("Beløbet var forkert", Map.of()))
                .draft()
                .id();
        adoptions.adopt(held.birgit(), held.meeting(), again);
        releases.release(held.karen(), held.meeting(), again, null);

        Edition corrected = minutes(held, held.outsider()).orElseThrow();
        assertThat(corrected.summary().number()).isEqualTo(2);
        assertThat(requireNonNull(corrected.head().correction())).isEqualTo("Beløbet var forkert");
        assertThat(words(corrected)).contains("20.000");
        Edition first = editions.version(held.outsider(), corrected.summary().address(), 1)
                .orElseThrow();
        assertThat(words(first)).isEqualTo(before);
    }

    @Test
    void onlyRecordersDraftAndPublish() {
        Held held = meetings.closed();
        assertThat(refusal(() -> drafts.make(held.vagn(), held.meeting(), DraftOrder.PLAIN)))
                .isEqualTo(AdoptionRule.ONLY_ITS_RECORDERS);
        UUID read = draft(held).draft().id();
        assertThat(refusal(() -> releases.release(held.vagn(), held.meeting(), read, null)))
                .isEqualTo(AdoptionRule.ONLY_ITS_RECORDERS);
        assertThat(refusal(() -> drafts.choose(held.birgit(), held.committee(), AdoptionWay.CHAIR, "Udvalget vil det")))
                .isEqualTo(AdoptionRule.ONLY_ITS_SECRETARIES);
    }
}
