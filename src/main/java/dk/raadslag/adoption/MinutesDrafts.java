package dk.raadslag.adoption;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Publications;
import dk.raadslag.publication.Publishing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Drafts of minutes: frozen, numbered editions for those who sit in the committee, who may say what they have to say on
 * them. Each act is a transaction of its own, and one act at a time changes a meeting's minutes.
 */
@Component
public class MinutesDrafts {

    private final Readings readings;
    private final Proceedings proceedings;
    private final MinutesContent content;
    private final NextDrafts next;
    private final MinutesGate gate;
    private final Publications publications;
    private final Exclusions exclusions;
    private final Editions editions;
    private final Committees committees;
    private final AdoptionTable table;
    private final RemarkTable remarks;
    private final AdoptionNews news;
    private final Journal journal;
    private final Clock clock;

    MinutesDrafts(
            Readings readings,
            Proceedings proceedings,
            MinutesContent content,
            NextDrafts next,
            MinutesGate gate,
            Publications publications,
            Exclusions exclusions,
            Editions editions,
            Committees committees,
            AdoptionTable table,
            RemarkTable remarks,
            AdoptionNews news,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.proceedings = proceedings;
        this.content = content;
        this.next = next;
        this.gate = gate;
        this.publications = publications;
        this.exclusions = exclusions;
        this.editions = editions;
        this.committees = committees;
        this.table = table;
        this.remarks = remarks;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** How far the meeting's minutes have come; empty before there is a draft that the reader may read. */
    public Optional<DraftStanding> of(Reader reader, Meeting meeting) {
        Set<Long> shutOut = exclusions.shutOut(meeting);
        return readings.as(reader, () -> {
            List<EditionSummary> drafts = editions.versions(reader, address(meeting));
            return drafts.stream().findFirst().map(latest -> standing(reader, meeting, latest, drafts, shutOut));
        });
    }

    private DraftStanding standing(
            Reader reader, Meeting meeting, EditionSummary latest, List<EditionSummary> drafts, Set<Long> shutOut) {
        List<Release> releases =
                table.releases(drafts.stream().map(EditionSummary::id).toList());
        Optional<Release> release = releases.stream()
                .filter(one -> one.draftId().equals(latest.id()))
                .findFirst();
        boolean corrects = releases.size() > (release.isPresent() ? 1 : 0);
        Optional<ChosenWay> chosen = corrects
                ? Optional.empty()
                : chosenAt(meeting.committee(), release.map(Release::at).orElse(Instant.MAX));
        AdoptionWay way = corrects ? AdoptionWay.CHAIR : way(meeting.committee(), chosen);
        return new DraftStanding(
                latest,
                way,
                chosen.filter(one -> one.at().isAfter(latest.publishedAt())).orElse(null),
                required(reader, meeting, way).stream()
                        .map(one -> one.without(shutOut))
                        .toList(),
                table.of(latest.id()),
                remarks.of(drafts.stream().map(EditionSummary::id).toList()),
                release.orElse(null));
    }

    private List<Required> required(Reader reader, Meeting meeting, AdoptionWay way) {
        return Requirements.of(
                way,
                committees.allMembers(meeting.committee().id()),
                meeting.startsAt().toLocalDate(),
                LocalDate.now(clock),
                proceedings
                        .of(reader, meeting)
                        .map(PrintedParticipants::withVote)
                        .orElse(Set.of()));
    }

    /** Whether minutes of the meeting have been published, so that a new draft corrects them. */
    public boolean corrects(Reader reader, Meeting meeting) {
        return readings.as(
                reader,
                () -> !table.releases(editions.versions(reader, address(meeting)).stream()
                                .map(EditionSummary::id)
                                .toList())
                        .isEmpty());
    }

    /**
     * Makes a draft of what the meeting recorded and sends it to those who sit in the committee. It replaces the draft
     * before it, and whoever had adopted that one is asked again.
     *
     * @throws DraftRefused with all that stands in the way and is not let through
     * @throws AdoptionRefused when the meeting is not closed, nothing is new, or a correction has no reason
     */
    public DraftStanding make(Reader recorder, Meeting meeting, DraftOrder order) {
        if (!proceedings.records(recorder, meeting.committee()))
            throw new AdoptionRefused(AdoptionRule.ONLY_ITS_RECORDERS);
        return readings.asClerk(() -> {
            table.hold(meeting.id());
            Course course = heldClosed(recorder, meeting);
            boolean corrects = corrects(recorder, meeting);
            if (corrects && order.correction() == null)
                throw new AdoptionRefused(AdoptionRule.CORRECTION_REASON_MISSING);
            String correction = corrects ? order.correction() : null;
            if (correction != null) gate.requireNoPersonalNumber(recorder, correction);
            Drafting draft = content.draft(recorder, course, correction);
            List<MinutesObstacle> obstacles = gate.before(recorder, draft);
            if (next.told(recorder, meeting, obstacles).size() < obstacles.size())
                throw new AdoptionRefused(AdoptionRule.LET_THROUGH_UNREAD);
            DraftRefused.unless(obstacles, order);
            if (!(publications.publish(recorder, draft.edition()) instanceof Publishing.Published made))
                throw new AdoptionRefused(AdoptionRule.NOTHING_NEW);
            record(recorder, course, made, obstacles, order);
            return of(recorder, meeting).orElseThrow();
        });
    }

    /** The course of a meeting that stays closed until the clerk's transaction ends. */
    private Course heldClosed(Reader recorder, Meeting meeting) {
        return proceedings
                .held(recorder, meeting)
                .filter(Course::closed)
                .orElseThrow(() -> new AdoptionRefused(AdoptionRule.MEETING_NOT_CLOSED));
    }

    /**
     * Within the clerk's transaction: what stands in the way of publishing the draft for reasons that whoever publishes
     * it may not be able to see.
     */
    Optional<AdoptionRule> againstReleasing(Reader recorder, Meeting meeting, DraftStanding standing) {
        Course course = heldClosed(recorder, meeting);
        List<UUID> drafts = editions.versions(recorder, address(meeting)).stream()
                .map(EditionSummary::id)
                .toList();
        if (remarks.of(drafts).stream().anyMatch(remark -> remark.answer() == null))
            return Optional.of(AdoptionRule.REMARKS_OPEN);
        return next.outdated(recorder, course, standing.draft());
    }

    /** The latest draft, if it asks the reader for an adoption as things are. */
    Optional<DraftStanding> asking(Reader reader, Meeting meeting) {
        return of(reader, meeting)
                .filter(draft -> draft.asks(reader))
                .filter(draft -> next.outdated(reader, meeting, draft.draft()).isEmpty());
    }

    /** Within the clerk's transaction, and until it ends. */
    void requireUpToDate(Reader reader, Meeting meeting, DraftStanding standing) {
        proceedings
                .held(reader, meeting)
                .flatMap(course -> next.outdated(reader, course, standing.draft()))
                .ifPresent(rule -> {
                    throw new AdoptionRefused(rule);
                });
    }

    private void record(
            Reader recorder, Course course, Publishing.Published made, List<MinutesObstacle> passed, DraftOrder order) {
        Meeting meeting = course.meeting();
        for (MinutesObstacle obstacle : passed)
            table.insertPassage(
                    made.editionId(), obstacle, requireNonNull(order.reasons().get(obstacle.item())));
        journal.write(
                recorder,
                "draft.made",
                subject(meeting),
                Map.of("edition", made.editionId(), "number", made.number(), "passed", passed.size()));
        news.drafted(
                recorder,
                meeting,
                committees.members(meeting.committee().id(), LocalDate.now(clock)),
                PrintedParticipants.withVote(course));
    }

    /**
     * Says something on the latest draft.
     *
     * @param read the draft that was read
     * @param item which of its items it is about, by the item's source id, or null
     * @throws AdoptionRefused when the draft is not the latest any more, or the text is none
     */
    public DraftStanding remark(Reader member, Meeting meeting, UUID read, @Nullable String item, String text) {
        String said = requireText(text, DraftRemark.LONGEST);
        if (item != null) requireReadable(member, meeting, read, item);
        return act(member, meeting, read, "draft.remarked", standing -> {
            remarks.insert(read, item, requireNonNull(member.personId()), clock.instant(), said);
        });
    }

    /** Asked as the reader, before the clerk sees all: a closed item's face has no source id. */
    void requireReadable(Reader reader, Meeting meeting, UUID draft, String item) {
        boolean readable = editions.versions(reader, address(meeting)).stream()
                .filter(one -> one.id().equals(draft))
                .flatMap(one -> editions.version(reader, one.address(), one.number()).stream())
                .flatMap(edition -> edition.items().stream())
                .anyMatch(published -> item.equals(published.item().sourceId()));
        if (!readable) throw new AdoptionRefused(AdoptionRule.NO_SUCH_ITEM);
    }

    /** Answers a remark; what it asks for is done by opening the meeting's record again and making a new draft. */
    public DraftStanding answer(Reader recorder, Meeting meeting, UUID read, long remark, String text) {
        if (!proceedings.records(recorder, meeting.committee()))
            throw new AdoptionRefused(AdoptionRule.ONLY_ITS_RECORDERS);
        return act(recorder, meeting, read, "draft.remark-answered", standing -> {
            String said = requireText(text, DraftRemark.LONGEST);
            boolean known = standing.remarks().stream().anyMatch(one -> one.id() == remark);
            if (!known) throw new AdoptionRefused(AdoptionRule.NO_SUCH_ITEM);
            if (!remarks.insertAnswer(remark, clock.instant(), requireNonNull(recorder.personId()), said))
                throw new AdoptionRefused(AdoptionRule.ANSWERED_ALREADY);
        });
    }

    static String requireText(String text, int longest) {
        if (text.isBlank()) throw new AdoptionRefused(AdoptionRule.TEXT_MISSING);
        if (text.length() > longest) throw new AdoptionRefused(AdoptionRule.TEXT_TOO_LONG);
        return text.strip();
    }

    /** Does something to the draft that was read, as long as it is the latest and has not become the minutes. */
    DraftStanding act(Reader by, Meeting meeting, UUID read, String what, Consumer<DraftStanding> how) {
        if (!by.loggedIn()) throw new AdoptionRefused(AdoptionRule.DRAFT_GONE);
        DraftStanding seen = of(by, meeting).orElseThrow(() -> new AdoptionRefused(AdoptionRule.DRAFT_GONE));
        return readings.asClerk(() -> {
            table.hold(meeting.id());
            DraftStanding standing = of(by, meeting).orElseThrow();
            if (!standing.draft().id().equals(read)) throw new AdoptionRefused(AdoptionRule.DRAFT_GONE);
            if (standing.released()) throw new AdoptionRefused(AdoptionRule.IS_RELEASED);
            how.accept(standing);
            journal.write(
                    by,
                    what,
                    subject(meeting),
                    Map.of("edition", read, "seen", seen.draft().number()));
            return of(by, meeting).orElseThrow();
        });
    }

    /** The way in which the committee adopts its minutes. */
    public AdoptionWay way(Reader reader, Committee committee) {
        return way(committee, chosen(reader, committee));
    }

    /** The choice of that way; empty while it is the one that is usual for such a committee. */
    public Optional<ChosenWay> chosen(Reader reader, Committee committee) {
        return readings.as(reader, () -> chosenAt(committee, Instant.MAX));
    }

    private static AdoptionWay way(Committee committee, Optional<ChosenWay> chosen) {
        return chosen.map(ChosenWay::way).orElseGet(() -> AdoptionWay.usual(committee.kind()));
    }

    private Optional<ChosenWay> chosenAt(Committee committee, Instant moment) {
        return table.ways(committee.id()).stream()
                .filter(one -> !one.at().isAfter(moment))
                .findFirst();
    }

    /**
     * Chooses how the committee adopts its minutes from now on; drafts that wait are adopted so too, and tell why.
     *
     * @throws AdoptionRefused when the reader is none of its secretaries, or gives no reason for another way
     */
    public void choose(Reader secretary, Committee committee, AdoptionWay way, String reason) {
        if (!secretary.tokens().contains(Token.secretary(committee.id())))
            throw new AdoptionRefused(AdoptionRule.ONLY_ITS_SECRETARIES);
        if (way(secretary, committee) == way) return;
        if (reason.isBlank()) throw new AdoptionRefused(AdoptionRule.WAY_REASON_MISSING);
        String said = requireText(reason, DraftRemark.LONGEST);
        readings.asClerk(() -> {
            var chosen = new ChosenWay(way, clock.instant(), requireNonNull(secretary.personId()), said);
            table.insert(committee.id(), chosen, sitting(committee));
            journal.write(secretary, "draft.way-chosen", "committee:" + committee.id(), Map.of("way", way));
            return chosen;
        });
    }

    private static Audience sitting(Committee committee) {
        long id = committee.id();
        return Audience.of(Token.committee(id), Token.secretary(id), Token.recorder(id));
    }

    static String subject(Meeting meeting) {
        return "meeting:" + meeting.id();
    }

    static EditionAddress address(Meeting meeting) {
        return EditionAddress.of(meeting, EditionKind.DRAFT_MINUTES, 1);
    }
}
