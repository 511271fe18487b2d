package dk.raadslag.adoption;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.Closing;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusion;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Publications;
import dk.raadslag.publication.Publishing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a draft of minutes would say if it were made now, beside what the latest says. Nothing is kept. */
@Component
public class NextDrafts {

    private final Readings readings;
    private final Proceedings proceedings;
    private final Exclusions exclusions;
    private final MinutesContent content;
    private final MinutesGate gate;
    private final Editions editions;
    private final Publications publications;

    NextDrafts(
            Readings readings,
            Proceedings proceedings,
            Exclusions exclusions,
            MinutesContent content,
            MinutesGate gate,
            Editions editions,
            Publications publications) {
        this.readings = readings;
        this.proceedings = proceedings;
        this.exclusions = exclusions;
        this.content = content;
        this.gate = gate;
        this.editions = editions;
        this.publications = publications;
    }

    /** Empty while the meeting is not closed, and for everybody who does not record it. */
    public Optional<NextDraft> of(Reader recorder, Meeting meeting) {
        boolean readable = keptFrom(recorder, meeting).isEmpty();
        return drafted(recorder, meeting, drafting -> {
            boolean news = !(publications.foresee(drafting.edition()) instanceof Publishing.Unchanged);
            List<MinutesObstacle> all = gate.before(recorder, drafting);
            List<MinutesObstacle> told = told(recorder, meeting, all);
            return new NextDraft(news, readable, told, told.size() < all.size());
        });
    }

    /** Those that stand in the way of what the reader may read. */
    List<MinutesObstacle> told(Reader reader, Meeting meeting, List<MinutesObstacle> obstacles) {
        Set<String> kept = keptFrom(reader, meeting);
        return obstacles.stream()
                .filter(obstacle -> !kept.contains(obstacle.item()))
                .toList();
    }

    /** The draft itself; empty also for whoever is shut out from one of its items, for it holds them all. */
    public Optional<NewEdition> proof(Reader recorder, Meeting meeting) {
        if (!keptFrom(recorder, meeting).isEmpty()) return Optional.empty();
        return drafted(recorder, meeting, Drafting::edition);
    }

    private <T> Optional<T> drafted(Reader recorder, Meeting meeting, Function<Drafting, T> how) {
        if (!proceedings.records(recorder, meeting.committee())) return Optional.empty();
        return readings.asClerk(() -> proceedings
                .of(recorder, meeting)
                .filter(Course::closed)
                .map(course -> content.draft(recorder, course, correction(recorder, meeting)))
                .map(how));
    }

    /** The source ids of the items from which the reader is shut out; a draft holds them all. */
    private Set<String> keptFrom(Reader reader, Meeting meeting) {
        return exclusions.of(reader, meeting).stream()
                .filter(exclusion -> Objects.equals(exclusion.personId(), reader.personId()))
                .map(Exclusion::sourceId)
                .collect(Collectors.toSet());
    }

    private @Nullable String correction(Reader recorder, Meeting meeting) {
        return editions.versions(recorder, MinutesDrafts.address(meeting)).stream()
                .findFirst()
                .map(this::correction)
                .orElse(null);
    }

    private @Nullable String correction(EditionSummary draft) {
        return editions.whole(draft.id()).content().head().correction();
    }

    /** Why the latest draft is not to be adopted as it is: what it says is being corrected, or has been. */
    public Optional<AdoptionRule> outdated(Reader reader, Meeting meeting, EditionSummary draft) {
        return readings.asClerk(
                () -> proceedings.of(reader, meeting).flatMap(course -> outdated(reader, course, draft)));
    }

    /** Within the clerk's transaction. Only a record that was opened can have come to say something else. */
    Optional<AdoptionRule> outdated(Reader reader, Course course, EditionSummary draft) {
        boolean reopened = course.closings().stream()
                .map(Closing::reopening)
                .anyMatch(reopening -> reopening != null && reopening.at().isAfter(draft.publishedAt()));
        if (!reopened) return Optional.empty();
        if (!course.closed()) return Optional.of(AdoptionRule.RECORD_OPEN);
        NewEdition now = content.draft(reader, course, correction(draft)).edition();
        return publications.foresee(now) instanceof Publishing.Unchanged
                ? Optional.empty()
                : Optional.of(AdoptionRule.DRAFT_OUTDATED);
    }
}
