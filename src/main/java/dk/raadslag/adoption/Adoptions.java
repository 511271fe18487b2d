package dk.raadslag.adoption;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionSummary;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saying that a draft is right: as chair, by signing, or for a later meeting that said so. */
@Component
public class Adoptions {

    private final Readings readings;
    private final MinutesDrafts drafts;
    private final MinutesGate gate;
    private final AdoptionTable table;
    private final Proceedings proceedings;
    private final Meetings meetings;
    private final Clock clock;

    Adoptions(
            Readings readings,
            MinutesDrafts drafts,
            MinutesGate gate,
            AdoptionTable table,
            Proceedings proceedings,
            Meetings meetings,
            Clock clock) {
        this.readings = readings;
        this.drafts = drafts;
        this.gate = gate;
        this.table = table;
        this.proceedings = proceedings;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * Adopts the draft that was read, in every capacity in which the reader is asked and has not yet.
     *
     * @throws AdoptionRefused when the reader is not asked, has adopted it, it is not the latest any more, or the
     *     meeting's record has been opened again and is open or says something else
     */
    public DraftStanding adopt(Reader reader, Meeting meeting, UUID read) {
        return drafts.act(reader, meeting, read, "draft.adopted", standing -> {
            drafts.requireUpToDate(reader, meeting, standing);
            for (Capacity capacity : asked(reader, standing)) insert(reader, standing, capacity, null);
        });
    }

    /**
     * Signs the draft that was read.
     *
     * @param dissents what the signer does not agree with, in short
     */
    public DraftStanding sign(Reader reader, Meeting meeting, UUID read, List<SigningDissent> dissents) {
        for (SigningDissent dissent : dissents) {
            MinutesDrafts.requireText(dissent.text(), SigningDissent.LONGEST);
            drafts.requireReadable(reader, meeting, read, dissent.item());
            gate.requireNoPersonalNumber(reader, dissent.text());
        }
        return drafts.act(reader, meeting, read, "draft.signed", standing -> {
            drafts.requireUpToDate(reader, meeting, standing);
            if (!asked(reader, standing).contains(Capacity.PARTICIPANT))
                throw new AdoptionRefused(AdoptionRule.NOT_ASKED);
            long id = insert(reader, standing, Capacity.PARTICIPANT, null);
            for (SigningDissent dissent : dissents) table.insertDissent(id, dissent);
        });
    }

    private List<Capacity> asked(Reader reader, DraftStanding standing) {
        long person = requireNonNull(reader.personId());
        List<Capacity> holds = standing.required().stream()
                .filter(required -> required.holders().contains(person))
                .map(Required::capacity)
                .toList();
        if (holds.isEmpty()) throw new AdoptionRefused(AdoptionRule.NOT_ASKED);
        List<Capacity> open = standing.missing().stream()
                .filter(required -> required.holders().contains(person))
                .map(Required::capacity)
                .toList();
        if (open.isEmpty()) throw new AdoptionRefused(AdoptionRule.ADOPTED_ALREADY);
        return open;
    }

    /**
     * Notes that a later meeting of the committee has adopted the draft.
     *
     * @throws AdoptionRefused when it is none of {@link #since}
     */
    public DraftStanding note(Reader recorder, Meeting meeting, UUID read, UUID adoptedAt) {
        if (!proceedings.records(recorder, meeting.committee()))
            throw new AdoptionRefused(AdoptionRule.ONLY_ITS_RECORDERS);
        return drafts.act(recorder, meeting, read, "draft.adopted-by-meeting", standing -> {
            drafts.requireUpToDate(recorder, meeting, standing);
            boolean asked = standing.missing().stream().anyMatch(one -> one.capacity() == Capacity.NEXT_MEETING);
            if (!asked) throw new AdoptionRefused(AdoptionRule.NOT_ASKED);
            boolean known = since(recorder, meeting, standing.draft()).stream()
                    .anyMatch(later -> later.id().equals(adoptedAt));
            if (!known) throw new AdoptionRefused(AdoptionRule.NO_SUCH_MEETING);
            insert(recorder, standing, Capacity.NEXT_MEETING, adoptedAt);
        });
    }

    /**
     * The committee's later meetings that may have adopted the draft, the latest first: they have been opened, and had
     * not ended when the draft was there to be read.
     */
    public List<Meeting> since(Reader reader, Meeting meeting, EditionSummary draft) {
        return readings.as(
                reader,
                () -> meetings.of(meeting.committee()).stream()
                        .filter(later -> later.startsAt().isAfter(meeting.startsAt()))
                        .filter(later -> !later.cancelled())
                        .filter(later -> proceedings
                                .of(reader, later)
                                .filter(course -> lasted(course, draft.publishedAt()))
                                .isPresent())
                        .toList());
    }

    private static boolean lasted(Course course, Instant until) {
        Instant ended = course.endedAt();
        return ended == null || ended.isAfter(until);
    }

    private long insert(Reader by, DraftStanding standing, Capacity capacity, @Nullable UUID meeting) {
        return table.insert(
                standing.draft().id(),
                requireNonNull(by.personId()),
                capacity,
                clock.instant(),
                standing.draft().hash(),
                meeting);
    }
}
