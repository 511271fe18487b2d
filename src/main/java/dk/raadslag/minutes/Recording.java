package dk.raadslag.minutes;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Saving;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.richtext.RichText;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Recording what a meeting decides, item by item, while it runs. It is recorded by the committee's minute takers,
 * secretaries and chairs, and read by all who sit in it but those recused in the item. Whatever was acknowledged is on
 * disk; several may record different items at once, and on one item the second to save is told and loses nothing.
 */
@Component
public class Recording {

    private final Readings readings;
    private final Destinations destinations;
    private final ItemMinutesTable table;
    private final PassageTable passages;
    private final ConclusionTable conclusions;
    private final BallotTable ballots;
    private final StatementTable statements;
    private final Protocol protocol;
    private final DecisionPhrases phrases;
    private final Proceedings proceedings;
    private final Attendances attendances;
    private final Exclusions exclusions;
    private final Journal journal;
    private final Clock clock;

    Recording(
            Readings readings,
            Destinations destinations,
            ItemMinutesTable table,
            PassageTable passages,
            ConclusionTable conclusions,
            BallotTable ballots,
            StatementTable statements,
            Protocol protocol,
            DecisionPhrases phrases,
            Proceedings proceedings,
            Attendances attendances,
            Exclusions exclusions,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.destinations = destinations;
        this.table = table;
        this.passages = passages;
        this.conclusions = conclusions;
        this.ballots = ballots;
        this.statements = statements;
        this.protocol = protocol;
        this.phrases = phrases;
        this.proceedings = proceedings;
        this.attendances = attendances;
        this.exclusions = exclusions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the reader records the committee's meetings. */
    public boolean records(Reader reader, Committee committee) {
        return reader.records(committee.id());
    }

    /** Why the reader cannot record the item; empty when the reader can. */
    public Optional<MinutesRule> whyNot(Reader reader, Meeting meeting, long itemId) {
        if (!records(reader, meeting.committee())) return Optional.of(MinutesRule.ONLY_ITS_RECORDERS);
        boolean excluded = readings.asClerk(() -> table.audience(itemId, meeting.id()))
                .filter(audience -> !audience.admits(reader.tokens()))
                .isPresent();
        if (excluded || recused(reader, meeting, itemId)) return Optional.of(MinutesRule.RECUSED);
        boolean closed = proceedings.of(reader, meeting).filter(Course::closed).isPresent();
        return closed ? Optional.of(MinutesRule.MEETING_CLOSED) : Optional.empty();
    }

    /**
     * Saves a passage. A decision that begins with a standard phrase has the outcome of the phrase, unless somebody has
     * said another.
     *
     * @throws MinutesRefused when the reader does not record the item
     */
    public Saving<RichText> write(Reader recorder, Meeting meeting, long itemId, Passage passage, Save<RichText> save) {
        return readings.asClerk(() -> {
            hold(recorder, meeting, itemId);
            Written now = passages.one(itemId, passage).orElse(Written.NOTHING);
            boolean taken = passages.isLatest(itemId, passage, now.version(), save.id());
            if (taken) return saved(now);
            if (now.version() != save.from()) return new Saving.Stale<>(now.version(), now.at(), now.by(), now.text());
            var next = new Written(now.version() + 1, save.content(), clock.instant(), id(recorder));
            passages.store(new PassageTable.Row(itemId, passage, next), save.id());
            if (passage == Passage.DECISION) follow(recorder, meeting, itemId, next.plain());
            return saved(next);
        });
    }

    private static Saving<RichText> saved(Written written) {
        return new Saving.Saved<>(written.version(), written.at(), written.text());
    }

    /** Lets the outcome follow the words while nobody has chosen one. */
    private void follow(Reader recorder, Meeting meeting, long itemId, String words) {
        Concluded now = conclusions.latest(itemId).orElse(null);
        List<OfferedPhrase> offered = phrases.any(meeting, now == null ? null : now.conclusion());
        Following.next(now, words, offered)
                .ifPresent(next -> conclusions.insert(
                        itemId, new Concluded(next.conclusion(), next.phrase(), clock.instant(), id(recorder))));
    }

    /**
     * Says what an item has come to. One that goes elsewhere says so in the standard phrase for it, where nobody has
     * written anything else.
     *
     * @throws MinutesRefused when the reader does not record the item, there are words where there shall be nothing, or
     *     it cannot go where it is sent; see {@link Destinations}
     */
    public void conclude(Reader recorder, Meeting meeting, long itemId, Conclusion conclusion) {
        readings.asClerk(() -> {
            hold(recorder, meeting, itemId);
            Written words = passages.one(itemId, Passage.DECISION).orElse(Written.NOTHING);
            boolean unwritten = words.blank() || saysWhereItGoes(meeting, itemId, words);
            if (conclusion instanceof Conclusion.Nothing && !unwritten)
                throw new MinutesRefused(MinutesRule.TEXT_PRESENT);
            destinations.against(meeting, conclusion).ifPresent(rule -> {
                throw new MinutesRefused(rule);
            });
            RichText going = phrases.going(meeting, conclusion).orElse(RichText.EMPTY);
            if (unwritten && !going.equals(words.text())) {
                var next = new Written(words.version() + 1, going, clock.instant(), id(recorder));
                passages.store(new PassageTable.Row(itemId, Passage.DECISION, next), UUID.randomUUID());
            }
            conclusions.insert(itemId, new Concluded(conclusion, null, clock.instant(), id(recorder)));
            String name = conclusion.getClass().getSimpleName();
            return told(recorder, "minutes.concluded", itemId, Map.of("conclusion", name), itemId);
        });
    }

    /** Whether the words are no more than the phrase for what the item had come to. */
    private boolean saysWhereItGoes(Meeting meeting, long itemId, Written words) {
        return conclusions
                .latest(itemId)
                .flatMap(before -> phrases.going(meeting, before.conclusion()))
                .filter(words.text()::equals)
                .isPresent();
    }

    /**
     * Records a ballot among those who are noted as there and may vote on the item.
     *
     * @return its id
     * @throws BallotRefused when it cannot have been so
     * @throws MinutesRefused when the reader does not record the item
     */
    public long vote(Reader recorder, Meeting meeting, long itemId, Ballot ballot) {
        return readings.asClerk(() -> {
            hold(recorder, meeting, itemId);
            List<BallotRule> rules = ballot.whyNot(
                    attendances.of(recorder, meeting).orElseThrow().entitled(itemId));
            if (!rules.isEmpty()) throw new BallotRefused(rules);
            long id = ballots.insert(itemId, ballot, clock.instant(), id(recorder));
            return told(recorder, "minutes.ballot-recorded", itemId, Map.of("ballot", id), id);
        });
    }

    /** Takes a ballot out that was recorded wrongly. */
    public void removeBallot(Reader recorder, Meeting meeting, long itemId, long ballot) {
        remove(
                recorder,
                meeting,
                itemId,
                "minutes.ballot-removed",
                Map.of("ballot", ballot),
                () -> ballots.remove(itemId, ballot, clock.instant(), id(recorder)));
    }

    /**
     * Records a dissent or a remark of one who is noted as there.
     *
     * @return its id
     * @throws StatementRefused when it cannot stand
     * @throws MinutesRefused when the reader does not record the item
     */
    public long state(Reader recorder, Meeting meeting, long itemId, Statement statement) {
        return readings.asClerk(() -> {
            hold(recorder, meeting, itemId);
            List<Ballot> taken = protocol.item(meeting, itemId).ballots().stream()
                    .map(ItemMinutes.Taken::ballot)
                    .toList();
            List<StatementRule> rules = statement.whyNot(
                    Set.copyOf(attendances.of(recorder, meeting).orElseThrow().present(itemId)), taken);
            if (!rules.isEmpty()) throw new StatementRefused(rules);
            long id = statements.insert(itemId, statement, clock.instant(), id(recorder));
            return told(recorder, "minutes.statement-recorded", itemId, Map.of("statement", id), id);
        });
    }

    /** Takes a dissent or a remark out again. */
    public void removeStatement(Reader recorder, Meeting meeting, long itemId, long statement) {
        remove(
                recorder,
                meeting,
                itemId,
                "minutes.statement-removed",
                Map.of("statement", statement),
                () -> statements.remove(itemId, statement, clock.instant(), id(recorder)));
    }

    private void remove(
            Reader recorder, Meeting meeting, long itemId, String act, Map<String, ?> detail, Supplier<Boolean> how) {
        readings.asClerk(() -> {
            hold(recorder, meeting, itemId);
            if (!how.get()) throw new MinutesRefused(MinutesRule.GONE_ALREADY);
            return told(recorder, act, itemId, detail, itemId);
        });
    }

    private Audience hold(Reader recorder, Meeting meeting, long itemId) {
        Committee committee = meeting.committee();
        if (!records(recorder, committee)) throw new MinutesRefused(MinutesRule.ONLY_ITS_RECORDERS);
        if (proceedings.held(recorder, meeting).filter(Course::closed).isPresent())
            throw new MinutesRefused(MinutesRule.MEETING_CLOSED);
        table.begin(itemId, meeting.id(), audience(meeting), clock.instant());
        Audience audience =
                table.hold(itemId, meeting.id()).orElseThrow(() -> new MinutesRefused(MinutesRule.ITEM_GONE));
        if (!audience.admits(recorder.tokens()) || recused(recorder, meeting, itemId))
            throw new MinutesRefused(MinutesRule.RECUSED);
        return audience;
    }

    private boolean recused(Reader reader, Meeting meeting, long itemId) {
        boolean noted = attendances
                .of(reader, meeting)
                .filter(attendance -> attendance.recused(itemId).contains(id(reader)))
                .isPresent();
        return noted || exclusions.of(reader, meeting, itemId).stream().anyMatch(one -> one.personId() == id(reader));
    }

    private static Audience audience(Meeting meeting) {
        long id = meeting.committee().id();
        return Audience.of(Token.committee(id), Token.secretary(id), Token.recorder(id), Token.meeting(meeting.id()));
    }

    private <T> T told(Reader recorder, String act, long itemId, Map<String, ?> detail, T result) {
        journal.write(recorder, act, "agenda-item:" + itemId, detail);
        return result;
    }

    private static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }
}
