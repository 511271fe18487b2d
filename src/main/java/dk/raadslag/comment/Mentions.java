package dk.raadslag.comment;

import static java.util.Objects.requireNonNull;

import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who is mentioned in comments: only those who may see the paper, so that a mention never tells of it. */
@Component
public class Mentions {

    private final Readings readings;
    private final Readers readers;
    private final People people;
    private final Committees committees;
    private final AbsenceOffice absences;
    private final Papers papers;
    private final MentionTable table;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Mentions(
            Readings readings,
            Readers readers,
            People people,
            Committees committees,
            AbsenceOffice absences,
            Papers papers,
            MentionTable table,
            ApplicationEventPublisher news,
            Clock clock) {
        this.readings = readings;
        this.readers = readers;
        this.people = people;
        this.committees = committees;
        this.absences = absences;
        this.papers = papers;
        this.table = table;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Those who may see the paper: its authors, those who approve it, whoever stands in for them today, and its
     * committees' secretaries. By name.
     */
    public List<Person> offered(Paper paper) {
        return readings.asClerk(() -> {
            Set<Long> ids = around(paper);
            return people.all().stream()
                    .filter(person -> ids.contains(person.id()))
                    .toList();
        });
    }

    private Set<Long> around(Paper paper) {
        Stream<Long> secretaries = paper.committees().stream()
                .flatMap(committee -> committees.members(committee, LocalDate.now(clock)).stream())
                .filter(member -> member.role() == MembershipRole.SECRETARY)
                .map(Membership::personId);
        Stream<Long> deputies = paper.readers().stream().flatMap(person -> absences.deputyToday(person).stream());
        return Stream.of(paper.authors().stream(), paper.readers().stream(), deputies, secretaries)
                .flatMap(each -> each)
                .distinct()
                .filter(person -> readers.ofPerson(person)
                        .filter(reader -> paper.audience().admits(reader.tokens()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** What mentions the reader and is neither read nor resolved, the latest first. */
    public List<Mention> of(Reader reader) {
        Long person = reader.personId();
        if (person == null) return List.of();
        return readings.as(reader, () -> {
            List<MentionTable.Row> unread = table.unread(person);
            if (unread.isEmpty()) return List.of();
            Map<Long, String> titles = papers.all(reader).stream()
                    .collect(Collectors.toMap(
                            PaperSummary::id, paper -> paper.head().title()));
            return unread.stream()
                    .filter(row -> titles.containsKey(row.paperId()))
                    .map(row -> new Mention(
                            row.paperId(),
                            requireNonNull(titles.get(row.paperId())),
                            row.threadId(),
                            row.by(),
                            row.at()))
                    .toList();
        });
    }

    /**
     * The ids of those who are mentioned, without whoever says it.
     *
     * @throws CommentRefused when one of them may not see the paper, or a part of a name is nobody's or several
     *     people's
     */
    Set<Long> checked(Reader reader, Paper paper, Said said) {
        Set<Long> may = around(paper);
        Set<Long> mentioned = new HashSet<>();
        if (said.mentioned() != null) mentioned.addAll(admitted(List.of(said.mentioned()), may));
        List<Person> known = readings.as(reader, people::all);
        List<Person> offered =
                known.stream().filter(person -> may.contains(person.id())).toList();
        for (String name : NamesInText.named(said.text(), known, offered)) {
            List<Person> called = NamesInText.called(name, known);
            mentioned.addAll(called.isEmpty() ? Set.of(meant(reader, name, offered)) : admitted(ids(called), may));
        }
        mentioned.remove(reader.personId());
        return mentioned;
    }

    /** Nobody mentions themselves, so of two with the name it is the other. */
    private static long meant(Reader reader, String part, List<Person> offered) {
        List<Person> all = NamesInText.inNames(part, offered);
        List<Person> others = others(reader, all);
        List<Person> meant = others.isEmpty() ? all : others;
        if (meant.size() == 1) return meant.getFirst().id();
        if (others(reader, offered).isEmpty()) throw new CommentRefused(CommentRule.NOBODY_TO_MENTION, part, List.of());
        if (meant.isEmpty()) throw new CommentRefused(CommentRule.NOBODY_OF_NAME, part, names(others(reader, offered)));
        throw new CommentRefused(CommentRule.SEVERAL_OF_NAME, part, names(meant));
    }

    private static List<Person> others(Reader reader, List<Person> people) {
        return people.stream()
                .filter(person -> !Objects.equals(person.id(), reader.personId()))
                .toList();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }

    private static List<Long> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    private List<Long> admitted(List<Long> ids, Set<Long> may) {
        List<Long> admitted = ids.stream().filter(may::contains).toList();
        if (admitted.isEmpty()) throw new CommentRefused(CommentRule.MAY_NOT_SEE, name(ids.getFirst()), List.of());
        return admitted;
    }

    private String name(long id) {
        return people.byId(id).map(Person::name).orElse("");
    }

    void tell(Reader by, Paper paper, long thread, long remark, Set<Long> mentioned) {
        for (long person : mentioned) {
            table.insert(remark, person);
            news.publishEvent(new SomeoneMentioned(paper.id(), thread, remark, person, requireNonNull(by.personId())));
        }
    }

    void read(Reader reader, long thread) {
        table.read(thread, requireNonNull(reader.personId()), clock.instant());
    }
}
