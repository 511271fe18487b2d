package dk.raadslag.paper;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Audience;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.committee.NewCommittee;
import dk.raadslag.committee.NewMembership;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People who write, and committees they write to. */
public final class Office {

    private static final Reader CLERK = Reader.program("Bakkedal");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Readings readings;
    private final People people;
    private final Accounts accounts;
    private final Readers readers;
    private final Committees committees;
    private final PaperTemplates templates;
    private final Papers papers;

    public Office(
            Readings readings,
            People people,
            Accounts accounts,
            Readers readers,
            Committees committees,
            PaperTemplates templates,
            Papers papers) {
        this.readings = readings;
        this.people = people;
        this.accounts = accounts;
        this.readers = readers;
        this.committees = committees;
        this.templates = templates;
        this.papers = papers;
    }

    public Reader hire(String name, Role... roles) {
        long id = readings.asClerk(() -> {
            long person = people.add(NewPerson.named(name)).id();
            Set<Role> all = EnumSet.of(Role.READER, roles);
            accounts.open(CLERK, person, null, all);
            return person;
        });
        return readers.ofPerson(id).orElseThrow();
    }

    /** The id of somebody who is logged in. */
    public static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }

    public Committee committee() {
        String name = "Teknik- og Klimaudvalget " + UUID.randomUUID();
        var wanted = new NewCommittee(name, CommitteeKind.STANDING, null, null, null, Audience.of(Token.PUBLIC));
        return readings.asClerk(() -> committees.create(CLERK, wanted));
    }

    /** The reader as one who serves or sits in the committee. */
    public Reader seat(Reader reader, Committee committee, MembershipRole role) {
        long id = id(reader);
        readings.asClerk(() -> committees.addMember(CLERK, NewMembership.from(LONG_AGO, committee.id(), id, role)));
        return readers.ofPerson(id).orElseThrow();
    }

    public PaperTemplate template(Committee committee) {
        return templates.serving(CLERK, committee).getFirst();
    }

    public Paper begin(Reader author, String title, Committee... where) {
        List<Long> ids = Arrays.stream(where).map(Committee::id).toList();
        return papers.begin(author, new NewPaper(template(where[0]), PaperHead.titled(title, PaperKind.DECISION), ids));
    }
}
