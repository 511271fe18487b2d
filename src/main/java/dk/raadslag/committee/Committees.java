package dk.raadslag.committee;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The committees and their members. Used inside a reading, which decides what is seen: a committee the reader may not
 * know of is as absent as one that does not exist. What changes something is done as a clerk.
 */
@Component
public class Committees {

    private final CommitteeTable committees;
    private final MembershipTable memberships;
    private final Journal journal;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Committees(
            CommitteeTable committees,
            MembershipTable memberships,
            Journal journal,
            ApplicationEventPublisher news,
            Clock clock) {
        this.committees = committees;
        this.memberships = memberships;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    /** Councils first, then by kind and Danish alphabet; also those that have ended. */
    public List<Committee> all() {
        return committees.all();
    }

    /** Those that have not ended by today, as all are ordered. */
    public List<Committee> current() {
        LocalDate today = LocalDate.now(clock);
        return all().stream().filter(committee -> !committee.endedBefore(today)).toList();
    }

    public Optional<Committee> byId(long id) {
        return committees.byId(id);
    }

    public Optional<Committee> bySlug(String slug) {
        return committees.bySlug(slug);
    }

    /** By its name or another name it goes by, whatever the case of the letters and the spaces between the words. */
    public Optional<Committee> byNameOrAlias(String name) {
        return committees.byNameOrAlias(CommitteeName.plain(name));
    }

    /**
     * Sets up a committee.
     *
     * @throws org.springframework.dao.DuplicateKeyException when there is one of that name
     */
    public Committee create(Reader actor, NewCommittee wanted) {
        Committee created = committees.insert(wanted, Slug.of(wanted.name(), committees.slugs()));
        journal.write(actor, "committee.created", subject(created.id()), Map.of("name", created.name()));
        news.publishEvent(new CommitteeFounded(created));
        return created;
    }

    /**
     * The committee of the name or alias; set up for the audience, of the kind the name suggests, when there is none.
     */
    public Committee findOrCreate(Reader actor, String name, Audience audience) {
        return byNameOrAlias(name).orElseGet(() -> create(actor, NewCommittee.guessedFrom(name, audience)));
    }

    /**
     * Lets a committee be found under another name as well.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another committee has that alias
     */
    public void addAlias(Reader actor, long committeeId, String name) {
        String plain = CommitteeName.plain(name);
        committees.insertAlias(committeeId, plain);
        journal.write(actor, "committee.alias-added", subject(committeeId), Map.of("name", plain));
    }

    /** The other names it goes by, in the Danish alphabet. */
    public List<String> otherNames(long committeeId) {
        return committees.aliases(committeeId);
    }

    /** Lets one act at a time change who sits there, until the clerk's transaction ends. */
    void hold(long committeeId) {
        committees.hold(committeeId);
    }

    /** Begins a membership. */
    public Membership addMember(Reader actor, NewMembership wanted) {
        Membership begun = memberships.insert(wanted);
        journal.write(
                actor,
                "committee.member-added",
                subject(wanted.committeeId()),
                Map.of("person", wanted.personId(), "role", wanted.role()));
        return begun;
    }

    /** Says which day of a membership was or will be the last; null when it goes on after all. */
    public void endMembership(Reader actor, Membership membership, @Nullable LocalDate lastDay) {
        memberships.end(membership.id(), lastDay);
        journal.write(
                actor,
                "committee.member-ended",
                subject(membership.committeeId()),
                Map.of(
                        "person",
                        membership.personId(),
                        "role",
                        membership.role(),
                        "lastDay",
                        lastDay == null ? "" : lastDay.toString()));
    }

    /** Takes back a membership that has not begun. */
    void removeMembership(Reader actor, Membership membership) {
        memberships.delete(membership.id());
        journal.write(
                actor,
                "committee.member-removed",
                subject(membership.committeeId()),
                Map.of("person", membership.personId(), "role", membership.role()));
    }

    /** Says which day is the committee's last, or that it goes on. */
    void endsOn(Reader actor, Committee committee, @Nullable LocalDate lastDay) {
        committees.endsOn(committee.id(), lastDay);
        journal.write(
                actor,
                "committee.last-day-set",
                subject(committee.id()),
                Map.of("lastDay", lastDay == null ? "" : lastDay.toString()));
    }

    /** Everybody who sits, sat or will sit in the committee, chair first. */
    public List<Membership> allMembers(long committeeId) {
        return memberships.of(committeeId);
    }

    /** Those who sat in the committee on the day, chair first. */
    public List<Membership> members(long committeeId, LocalDate day) {
        return memberships.of(committeeId).stream()
                .filter(membership -> membership.on(day))
                .toList();
    }

    /** Everything the person has been in committees, the latest first. */
    public List<Membership> membershipsOf(long personId) {
        return memberships.ofPerson(personId);
    }

    /** The committees the person sits in on the day, in the order of {@link #all()}. */
    public List<Committee> committeesOf(long personId, LocalDate day) {
        return committees.ofPerson(personId, day);
    }

    static String subject(long committeeId) {
        return "committee:" + committeeId;
    }
}
