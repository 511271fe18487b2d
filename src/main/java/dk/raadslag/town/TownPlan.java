package dk.raadslag.town;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Audience;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.casework.Kle;
import dk.raadslag.casework.KleFile;
import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.committee.NewCommittee;
import dk.raadslag.meeting.DeadlineDays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What Bakkedal Kommune is made of, as written in {@code town/town.json}. */
record TownPlan(
        String municipality,
        List<Citizen> people,
        List<Seat> committees,
        List<Planned> meetings,
        List<Changed> changes,
        List<Planned> extraordinary,
        List<Due> deadlines,
        List<Printed> editions,
        List<TakenBack> withdrawals,
        List<Begun> agendas,
        List<Canary> canaries) {

    static final String FOLDER = "town/";

    /** A Monday: the meetings to come are those after it. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

    static TownPlan read() {
        try (InputStream json = requireNonNull(TownPlan.class.getResourceAsStream("/" + FOLDER + "town.json"))) {
            return JsonMapper.builder()
                    .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                    .build()
                    .readValue(json, TownPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same town on another day: its meetings to come are still to come, each moved by as many whole weeks as have
     * gone by since this was written.
     */
    TownPlan on(LocalDate today) {
        long weeks = Math.max(0, ChronoUnit.WEEKS.between(WRITTEN, today));
        return new TownPlan(
                municipality,
                people,
                committees,
                meetings.stream().map(meeting -> meeting.later(weeks)).toList(),
                changes.stream().map(change -> change.later(weeks)).toList(),
                extraordinary.stream().map(meeting -> meeting.later(weeks)).toList(),
                deadlines,
                editions,
                withdrawals,
                agendas.stream().map(agenda -> agenda.later(weeks)).toList(),
                canaries);
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime time, long weeks) {
        return time == null ? null : time.plusWeeks(weeks);
    }

    /** A meeting's address is its day. */
    private static String later(String address, long weeks) {
        return LocalDate.parse(address).plusWeeks(weeks).toString();
    }

    /** The subjects its cases are filed under, as written in {@code town/kle.json}. */
    static Kle subjects() {
        try (InputStream json = requireNonNull(TownPlan.class.getResourceAsStream("/" + FOLDER + "kle.json"))) {
            return KleFile.json(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Citizen(
            String key,
            String name,
            @Nullable String title,
            @Nullable String email,
            @Nullable Set<Role> roles,
            @Nullable String aboutDa,
            @Nullable String aboutEn) {

        NewPerson person() {
            return new NewPerson(name, title, email, aboutDa, aboutEn);
        }
    }

    record Seat(
            String slug,
            String name,
            CommitteeKind kind,
            @Nullable Integer medLevel,
            String readers,
            String aboutDa,
            String aboutEn,
            List<String> otherNames,
            List<Member> members) {

        NewCommittee committee() {
            return new NewCommittee(name, kind, medLevel, aboutDa, aboutEn, Audience.of(new Token(readers)));
        }
    }

    record Member(
            String person,
            MembershipRole role,
            @Nullable String seat,
            LocalDate from,
            @Nullable LocalDate to) {}

    record Planned(
            String committee,
            LocalDateTime starts,
            @Nullable LocalDateTime ends,
            String place) {

        Planned later(long weeks) {
            return new Planned(committee, starts.plusWeeks(weeks), TownPlan.later(ends, weeks), place);
        }
    }

    /** A meeting that is moved, or cancelled when it has no new time. */
    record Changed(
            String committee,
            String meeting,
            @Nullable LocalDateTime starts,
            @Nullable LocalDateTime ends,
            @Nullable String place,
            String reason) {

        Changed later(long weeks) {
            return new Changed(
                    committee,
                    TownPlan.later(meeting, weeks),
                    TownPlan.later(starts, weeks),
                    TownPlan.later(ends, weeks),
                    place,
                    reason);
        }
    }

    record Due(String committee, int caseIn, int approved, int dispatched) {

        DeadlineDays days() {
            return new DeadlineDays(caseIn, approved, dispatched);
        }
    }

    record Printed(String file, OffsetDateTime publishedAt, String publishedBy) {}

    record TakenBack(String file, String reason, String by, OffsetDateTime at) {}

    /** An agenda in the making, with the titles of its cases. */
    record Begun(String committee, String meeting, String by, List<String> cases) {

        Begun later(long weeks) {
            return new Begun(committee, TownPlan.later(meeting, weeks), by, cases);
        }
    }

    /** A word that stands in closed text only. */
    record Canary(String word, String committee) {}
}
