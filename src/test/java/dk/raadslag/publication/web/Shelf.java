package dk.raadslag.publication.web;

import dk.raadslag.access.Audience;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.committee.NewCommittee;
import dk.raadslag.committee.NewMembership;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.publication.Attachment;
import dk.raadslag.publication.ClosedFace;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.Decision;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Head;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.Participant;
import dk.raadslag.publication.Publications;
import dk.raadslag.publication.Section;
import dk.raadslag.publication.StoredFile;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a few of Bakkedal's committees and documents on the shelf for a page to show. */
class Shelf {

    static final Reader BUILDER = Reader.program("Bakkedal");
    private final Readings readings;
    private final People people;
    private final Committees committees;
    private final Meetings meetings;
    private final Publications publications;

    Shelf(Readings readings, People people, Committees committees, Meetings meetings, Publications publications) {
        this.readings = readings;
        this.people = people;
        this.committees = committees;
        this.meetings = meetings;
        this.publications = publications;
    }

    /** Somebody who works here. */
    Reader employee(Role... roles) {
        Person person = readings.asClerk(() -> people.add(new NewPerson("Jonas Fenger", null, null, null, null)));
        return new Reader(person.id(), person.name(), Set.of(roles), Set.of(Token.PUBLIC, Token.STAFF));
    }

    /** Somebody who may read a committee's closed items. */
    Reader memberOf(Committee committee) {
        Reader employee = employee(Role.READER);
        Set<Token> tokens = Set.of(Token.PUBLIC, Token.STAFF, Token.committee(committee.id()));
        return new Reader(employee.personId(), employee.name(), employee.roles(), tokens);
    }

    Committee committee(String name) {
        return readings.asClerk(() -> committees.findOrCreate(BUILDER, name, readers(name)));
    }

    private static Audience readers(String committee) {
        return switch (NewCommittee.guessedFrom(committee, Audience.of(Token.STAFF))
                .kind()) {
            case COUNCIL, FINANCE, STANDING -> Audience.of(Token.PUBLIC);
            case MANAGEMENT, MED, OTHER -> Audience.of(Token.STAFF);
        };
    }

    Person member(Committee committee, String name, MembershipRole role) {
        return readings.asClerk(() -> {
            Person person = people.add(new NewPerson(name, null, null, null, null));
            join(committee, person.id(), role);
            return person;
        });
    }

    void join(Committee committee, Reader reader) {
        readings.asClerk(() -> join(committee, Objects.requireNonNull(reader.personId()), MembershipRole.MEMBER));
    }

    private Membership join(Committee committee, long person, MembershipRole role) {
        LocalDate from = LocalDate.of(2022, 1, 1);
        return committees.addMember(BUILDER, new NewMembership(committee.id(), person, role, null, from, null, null));
    }

    void plan(Committee committee, LocalDateTime startsAt) {
        readings.asClerk(() -> meetings.findOrPlan(BUILDER, committee, startsAt, true, "Mødelokale 2"));
    }

    void publish(Committee committee, LocalDate day, EditionKind kind, Item... items) {
        publish(committee, new Content(kind, head(committee, day, null), List.of(items)));
    }

    void publish(Committee committee, LocalDate day, String sourceId, Item... items) {
        publish(committee, new Content(EditionKind.MINUTES, head(committee, day, sourceId), List.of(items)));
    }

    private void publish(Committee committee, Content content) {
        publications.publish(BUILDER, draft(committee, content, "referat.txt", Map.of()));
    }

    void withdraw(Committee committee, LocalDate day, EditionKind kind) {
        EditionAddress address = new EditionAddress(committee.slug(), day.toString(), kind, 1);
        publications.withdraw(BUILDER, address, "Fejl", Instant.parse("2026-04-01T10:00:00Z"));
    }

    NewEdition draft(
            Committee committee, LocalDate day, EditionKind kind, Map<String, StoredFile> files, Item... items) {
        return draft(committee, new Content(kind, head(committee, day, null), List.of(items)), "tillaeg.docx", files);
    }

    private NewEdition draft(Committee committee, Content content, String sourceName, Map<String, StoredFile> files) {
        LocalDateTime startsAt = content.head().date().atTime(9, 0);
        var meeting = readings.asClerk(() -> meetings.findOrPlan(BUILDER, committee, startsAt, true, "Mødelokale 2"));
        return new NewEdition(
                meeting.id(),
                content,
                committee.audience(),
                Audience.of(Token.committee(committee.id())),
                sourceName,
                null,
                files);
    }

    private static Head head(Committee committee, LocalDate day, @Nullable String sourceId) {
        List<Participant> participants = List.of(new Participant("Helle Skovlund", List.of("Kommunaldirektør")));
        return new Head(
                committee.name(),
                day,
                LocalTime.of(9, 0),
                null,
                "Mødelokale 2",
                participants,
                List.of("Godkendt af forpersonen"),
                sourceId);
    }

    static Item item(String number, String title, String caseNumber, String decision) {
        List<Section> sections = List.of(
                section("recommendation", "Indstilling", "at orienteringen tages til efterretning"),
                section("presentation", "Sagsfremstilling", "Broen blev spærret samme eftermiddag."),
                section(Section.DECISION, "Beslutning", decision));
        return new Item(
                number,
                title,
                caseNumber,
                null,
                sections,
                List.of(),
                new Decision(Outcome.NOTED, decision, null),
                List.of(Attachment.named("Overslag")),
                null);
    }

    static Item attaching(Item item, Attachment... attachments) {
        return new Item(
                item.number(),
                item.title(),
                item.caseNumber(),
                item.face(),
                item.sections(),
                item.recommendation(),
                item.decision(),
                List.of(attachments),
                item.sourceId());
    }

    static Item closed(String number, String title, String secret) {
        return closed(number, title, secret, "81.00.00-G01-1-25");
    }

    static Item closed(String number, String title, String secret, String caseNumber) {
        ClosedFace face = new ClosedFace("Personalesag", "Personsag, jf. § 10", "Indstillingen blev godkendt.");
        List<Section> sections = List.of(section("presentation", "Sagsfremstilling", secret));
        return new Item(number, title, caseNumber, face, sections, List.of(), null, List.of(), null);
    }

    private static Section section(String key, String heading, String text) {
        return new Section(key, heading, RichText.of(Block.Paragraph.of(text)));
    }
}
