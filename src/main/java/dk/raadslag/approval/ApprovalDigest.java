package dk.raadslag.approval;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.mail.DigestSource;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Letter.Section;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperPlaces;
import dk.raadslag.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for somebody's approval, and for those who get no other mail what has become of their own papers. */
@Component
class ApprovalDigest implements DigestSource {

    private final Readings readings;
    private final Approvals approvals;
    private final People people;
    private final PaperPlaces places;

    ApprovalDigest(Readings readings, Approvals approvals, People people, PaperPlaces places) {
        this.readings = readings;
        this.approvals = approvals;
        this.people = people;
        this.places = places;
    }

    @Override
    public List<Section> sections(Reader reader, Words words, Instant since, boolean onlyDigest) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(words.text("approval.mail.digest.asked"), asked(reader, words)));
        if (onlyDigest) sections.add(new Section(words.text("approval.day.mine"), mine(reader, words, since)));
        return sections;
    }

    private List<Entry> asked(Reader reader, Words words) {
        return approvals.waitingFor(reader).stream()
                .map(waiting -> new Entry(
                        NeutralName.of(waiting.paper().head(), words),
                        ApprovalLetters.path(waiting.paper()),
                        notes(reader, words, waiting)))
                .toList();
    }

    private List<String> notes(Reader reader, Words words, Waiting waiting) {
        List<String> notes = new ArrayList<>();
        AskedStep step = waiting.step();
        Instant since = waiting.submission().waitingSince(step);
        notes.add(words.text(
                "approval.day.from", name(reader, waiting.submission().by()), words.moment(since)));
        boolean another = !Objects.equals(reader.personId(), step.personId());
        if (another) notes.add(words.text("approval.day.for", name(reader, step.personId())));
        if (waiting.submission().cancelled()) notes.add(words.text("approval.day.cancelled"));
        if (step.due() != null) notes.add(words.text("approval.step.due", words.day(step.due())));
        return notes;
    }

    private String name(Reader reader, long person) {
        return readings.as(reader, () -> people.byId(person)).map(Person::name).orElse("");
    }

    private List<Entry> mine(Reader reader, Words words, Instant since) {
        List<Paper> written = approvals.writtenBy(reader);
        Map<Long, Submission> sent = approvals.latestOf(reader, written);
        return written.stream()
                .map(paper -> new Entry(
                        NeutralName.of(paper.head(), words),
                        ApprovalLetters.path(paper),
                        Stream.concat(
                                        moved(paper, sent.get(paper.id()), words, since),
                                        givenBack(reader, paper, words, since))
                                .toList()))
                .filter(entry -> !entry.notes().isEmpty())
                .toList();
    }

    private static Stream<String> moved(Paper paper, @Nullable Submission sent, Words words, Instant since) {
        return Stream.ofNullable(sent)
                .filter(submission -> moved(submission, since))
                .map(submission -> words.text(submission.standing(paper).key()));
    }

    private Stream<String> givenBack(Reader reader, Paper paper, Words words, Instant since) {
        return places.of(reader, paper).stream()
                .flatMap(place -> Stream.ofNullable(place.returned())
                        .filter(returned -> returned.at().isAfter(since))
                        .map(_ -> words.text("approval.mail.givenBack", place.committee())));
    }

    private static boolean moved(Submission sent, Instant since) {
        return sent.steps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.ofNullable(step.takenOverAt()),
                        Stream.ofNullable(step.verdict()).map(Verdict::at)))
                .anyMatch(at -> at.isAfter(since));
    }
}
