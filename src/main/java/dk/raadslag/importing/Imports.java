package dk.raadslag.importing;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.importing.shape.CommitteeNames;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionAudience;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Publications;
import dk.raadslag.publication.Publishing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Turns what was read from files into editions: finds the committee and the meeting, decides who may read, and
 * publishes.
 */
@Component
public class Imports {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final Audience STAFF = Audience.of(Token.STAFF);

    private final Readings readings;
    private final Committees committees;
    private final Meetings meetings;
    private final Publications publications;
    private final Clock clock;

    Imports(Readings readings, Committees committees, Meetings meetings, Publications publications, Clock clock) {
        this.readings = readings;
        this.committees = committees;
        this.meetings = meetings;
        this.publications = publications;
        this.clock = clock;
    }

    /** What storing would do; changes nothing. */
    public Imported foresee(Reading reading, Source source) {
        Content content = reading.content();
        if (content == null) return withoutContent(reading);
        return readings.asClerk(() -> committees
                .byNameOrAlias(CommitteeNames.clean(content.head().committee()))
                .flatMap(committee -> meetings.find(committee, startsAt(content.head()), timeKnown(content.head())))
                .map(meeting -> foreseen(content, source, meeting))
                .orElseGet(() ->
                        new Imported.NewEdition(1, "", unknown(content.head().committee()) ? STAFF : null, false)));
    }

    private static Imported withoutContent(Reading reading) {
        return reading.incomplete() ? new Imported.Incomplete() : new Imported.Unreadable();
    }

    /** Documents handed in together, told apart by the committees that are known and all their names. */
    public <T> Twins<T> twins() {
        return new Twins<>(this::sameForAllNames);
    }

    private String sameForAllNames(String committee) {
        String name = CommitteeNames.clean(committee);
        return readings.asClerk(
                () -> committees.byNameOrAlias(name).map(Committee::name).orElse(name));
    }

    /**
     * Stores a document as an edition, whole or not at all.
     *
     * @param newcomers who may read a committee that is not known yet, and its open items
     */
    public Imported store(Reading reading, Source source, Reader by, Audience newcomers) {
        return store(reading, source, by, newcomers, clock.instant());
    }

    /**
     * As the other, for a document that was published at an earlier time. A committee it does not know is for staff.
     */
    public Imported store(Reading reading, Source source, Reader by, Instant publishedAt) {
        return store(reading, source, by, STAFF, publishedAt);
    }

    private Imported store(Reading reading, Source source, Reader by, Audience newcomers, Instant publishedAt) {
        Content content = reading.content();
        if (content == null) return withoutContent(reading);
        try {
            return readings.asClerk(() -> file(content, source, by, newcomers, publishedAt));
        } catch (RuntimeException e) {
            return new Imported.Failed(reported(source.name(), e));
        }
    }

    /** The number under which the failure stands in the log. */
    static String reported(String file, RuntimeException failure) {
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("Reference {}: {} could not be stored", reference, file, failure);
        return reference;
    }

    private Imported file(Content content, Source source, Reader by, Audience newcomers, Instant publishedAt) {
        Head head = content.head();
        String name = CommitteeNames.clean(head.committee());
        @Nullable Audience newCommittee = unknown(name) ? newcomers : null;
        Committee committee = committees.findOrCreate(by, name, newcomers);
        Meeting meeting = meetings.findOrPlan(by, committee, startsAt(head), timeKnown(head), head.place());
        NewEdition draft = draft(content, source, meeting);
        return imported(publications.publish(by, draft, publishedAt), meeting, content, newCommittee);
    }

    private static NewEdition draft(Content content, Source source, Meeting meeting) {
        return new NewEdition(
                meeting.id(),
                content,
                EditionAudience.of(meeting),
                EditionAudience.ofClosedItems(meeting),
                source.name(),
                source.sha256(),
                source.attachmentsOf(content));
    }

    private Imported foreseen(Content content, Source source, Meeting meeting) {
        return imported(publications.foresee(draft(content, source, meeting)), meeting, content, null);
    }

    private static Imported imported(
            Publishing publishing, Meeting meeting, Content content, @Nullable Audience newCommittee) {
        String path =
                EditionAddress.of(meeting, content.kind(), publishing.ordinal()).path();
        return switch (publishing) {
            case Publishing.Published published ->
                new Imported.NewEdition(published.number(), path, newCommittee, published.unlike());
            case Publishing.Foreseen foreseen ->
                new Imported.NewEdition(foreseen.number(), path, newCommittee, foreseen.unlike());
            case Publishing.Unchanged _ -> new Imported.Unchanged(path);
            case Publishing.WithdrawnBefore _ -> new Imported.WithdrawnBefore(path);
        };
    }

    private boolean unknown(String committee) {
        Optional<Committee> known = committees.byNameOrAlias(CommitteeNames.clean(committee));
        return known.isEmpty();
    }

    private static boolean timeKnown(Head head) {
        return head.time() != null;
    }

    private static LocalDateTime startsAt(Head head) {
        LocalTime time = head.time();
        return head.date().atTime(time == null ? LocalTime.MIDNIGHT : time);
    }
}
