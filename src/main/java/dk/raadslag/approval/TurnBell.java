package dk.raadslag.approval;

import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.mail.Round;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells people by mail that it is their turn, once for each turn. What makes it their turn is mostly an act, and then
 * the mail is handed in with it. A text that changes and an absence that begins are found by going round: those who are
 * asked again are told when the text has been left in peace for a while, not at every key.
 */
@Component
class TurnBell implements Round {

    private static final Logger log = LoggerFactory.getLogger(TurnBell.class);
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final Duration LEFT_IN_PEACE = Duration.ofMinutes(10);
    private static final Duration LOOKED_BACK = Duration.ofDays(1);

    private final Readings readings;
    private final Readers readers;
    private final People people;
    private final Papers papers;
    private final Submissions submissions;
    private final UnsettledTable unsettled;
    private final ToldTable told;
    private final AbsenceOffice absences;
    private final Post post;
    private final Clock clock;
    private Instant last = Instant.MIN;

    TurnBell(
            Readings readings,
            Readers readers,
            People people,
            Papers papers,
            Submissions submissions,
            UnsettledTable unsettled,
            ToldTable told,
            AbsenceOffice absences,
            Post post,
            Clock clock) {
        this.readings = readings;
        this.readers = readers;
        this.people = people;
        this.papers = papers;
        this.submissions = submissions;
        this.unsettled = unsettled;
        this.told = told;
        this.absences = absences;
        this.post = post;
        this.clock = clock;
    }

    /** Tells those whose turn it has become; within the clerk's transaction of the act. */
    void ring(Paper paper, Submission submission) {
        for (AskedStep step : submission.waiting(paper)) {
            if (ApprovalRules.isOwn(paper, submission, step.personId())) continue;
            tell(step.personId(), paper, submission, step, null);
            absences.deputyToday(step.personId())
                    .filter(deputy -> !ApprovalRules.isOwn(paper, submission, deputy))
                    .ifPresent(deputy -> tell(deputy, paper, submission, step, name(step.personId())));
        }
    }

    private void tell(long person, Paper paper, Submission submission, AskedStep step, @Nullable String insteadOf) {
        if (know(submission, step, person))
            post.tell(person, words -> ApprovalLetters.turn(words, paper, step, insteadOf));
    }

    /** Notes that the person knows without being told. */
    boolean know(Submission submission, AskedStep step, long person) {
        return told.insert(step.id(), person, submission.waitingSince(step), clock.instant());
    }

    /** Tells those who know of one of the steps, and those who stand in for them, that it is theirs no longer. */
    void takeBack(Reader actor, List<AskedStep> steps, Function<Words, Letter> news) {
        steps.stream()
                .flatMap(this::knowing)
                .filter(person -> !person.equals(actor.personId()))
                .distinct()
                .forEach(person -> post.tell(person, news));
    }

    private Stream<Long> knowing(AskedStep step) {
        return Stream.concat(Stream.of(step.personId()), absences.deputyToday(step.personId()).stream())
                .filter(person -> told.has(step.id(), person));
    }

    private String name(long person) {
        return people.byId(person).map(Person::name).orElse("");
    }

    @Override
    public synchronized void go() {
        Instant now = clock.instant();
        if (now.isBefore(last.equals(Instant.MIN) ? Instant.MIN : last.plus(EVERY))) return;
        last = now;
        readings.asClerk(() ->
                        unsettled.restless(now.minus(LOOKED_BACK), now.minus(LEFT_IN_PEACE), absences.awayToday()))
                .forEach(this::tryToRingAnew);
    }

    /** What goes wrong for one paper keeps nobody from being told of the others. */
    private void tryToRingAnew(long paperId) {
        try {
            ringAnew(paperId);
        } catch (RuntimeException e) {
            log.error("Nobody told of paper {}", paperId, e);
        }
    }

    private void ringAnew(long paperId) {
        readings.asClerk(() -> {
            papers.hold(paperId);
            Optional<Submission> latest = submissions.latest(paperId);
            latest.ifPresent(submission -> asOneOfTheAsked(submission).ifPresent(paper -> ring(paper, submission)));
            return latest;
        });
    }

    private Optional<Paper> asOneOfTheAsked(Submission submission) {
        return submission.steps().stream()
                .flatMap(step -> readers.ofPerson(step.personId()).stream())
                .map(reader -> papers.byId(reader, submission.paperId()).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
