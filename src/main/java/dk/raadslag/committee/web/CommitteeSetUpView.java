package dk.raadslag.committee.web;

import dk.raadslag.access.Person;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.Vacancy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A committee as an administrator sets it up.
 *
 * @param people all who may be chosen
 * @param form for one more member, as typed so far
 * @param typed in the other forms so far, by the id of the field
 * @param errors the keys of the error messages by the id of their field
 */
public record CommitteeSetUpView(
        Committee committee,
        LocalDate today,
        List<Seat> seats,
        List<Vacancy> vacancies,
        List<String> otherNames,
        List<Person> people,
        MemberForm form,
        Map<String, String> typed,
        Map<String, String> errors) {

    private static final String TICKED = "ubesat-";

    /**
     * Somebody's time in the committee.
     *
     * @param standsInFor the name of whom a substitute stands in for the whole time, or null
     */
    public record Seat(
            Membership membership, Person person, @Nullable String standsInFor) {}

    public List<Seat> present() {
        return seats(seat -> seat.membership().on(today));
    }

    public List<Seat> coming() {
        return seats(seat -> seat.membership().from().isAfter(today));
    }

    public List<Seat> former() {
        return seats(seat -> {
            LocalDate to = seat.membership().to();
            return to != null && to.isBefore(today);
        });
    }

    /** Those that are vacant, or will be. */
    public List<Vacancy> vacant() {
        return vacancies.stream()
                .filter(vacancy -> vacancy.lasts()
                        && (vacancy.to() == null || !vacancy.to().isBefore(today)))
                .toList();
    }

    /** Those that were vacant once. */
    public List<Vacancy> formerlyVacant() {
        return vacancies.stream()
                .filter(vacancy -> vacancy.lasts() && !vacant().contains(vacancy))
                .toList();
    }

    /** The vacant seats that nobody is to take yet. */
    public List<Vacancy> toFill() {
        return vacant().stream().filter(vacancy -> vacancy.to() == null).toList();
    }

    /** The name of whoever left it, or null when that is not known. */
    public @Nullable String leftBy(Vacancy vacancy) {
        return seats.stream()
                .filter(seat ->
                        Objects.equals(vacancy.leftBy(), seat.membership().id()))
                .map(seat -> seat.person().name())
                .findFirst()
                .orElse(null);
    }

    /** The vacant seat that the form for one more member fills, or null. */
    public @Nullable Vacancy filled() {
        return vacancies.stream()
                .filter(vacancy -> Objects.equals(form.ubesat(), vacancy.id()))
                .findFirst()
                .orElse(null);
    }

    /** The field for the last day on which the seat is vacant. */
    public static String vacantUntil(long vacancy) {
        return "ubesat-til-" + vacancy;
    }

    /** Whether something must be mended in the form of one of them, which is to be seen then. */
    public boolean wrong(List<Seat> some) {
        return some.stream()
                .anyMatch(
                        seat -> errors.containsKey("sidste-" + seat.membership().id()));
    }

    public boolean wrongVacancy() {
        return formerlyVacant().stream().anyMatch(vacancy -> errors.containsKey(vacantUntil(vacancy.id())));
    }

    /** Whom a substitute may stand in for. */
    public List<Seat> members() {
        return seats(seat -> seat.membership().role().isMember() && !former().contains(seat));
    }

    private List<Seat> seats(Predicate<Seat> which) {
        return seats.stream().filter(which).toList();
    }

    /** Whether the seat is to be vacant after the member's last day, as is said or was just ticked. */
    public boolean leavesVacant(Membership membership) {
        return typed.containsKey(TICKED + membership.id())
                || vacancies.stream()
                        .anyMatch(each -> each.to() == null && Objects.equals(each.leftBy(), membership.id()));
    }

    /** Whether the seat was vacant after the member, and is so no longer: then nobody is asked. */
    public boolean leftVacantOnce(Membership membership) {
        return vacancies.stream().anyMatch(each -> each.to() != null && Objects.equals(each.leftBy(), membership.id()));
    }

    CommitteeSetUpView refusedMember(MemberForm filled, Map<String, String> why) {
        return new CommitteeSetUpView(committee, today, seats, vacancies, otherNames, people, filled, typed, why);
    }

    /** What was typed into one of the small forms, and why it will not do. */
    CommitteeSetUpView refused(String field, String value, String why) {
        return new CommitteeSetUpView(
                committee, today, seats, vacancies, otherNames, people, form, Map.of(field, value), Map.of(field, why));
    }

    CommitteeSetUpView refusedLeaving(long membership, String lastDay, boolean ticked, String why) {
        String field = "sidste-" + membership;
        Map<String, String> said = new HashMap<>(Map.of(field, lastDay));
        if (ticked) said.put(TICKED + membership, "");
        return new CommitteeSetUpView(
                committee, today, seats, vacancies, otherNames, people, form, said, Map.of(field, why));
    }

    public String address() {
        return CommitteeSetUpPages.ADDRESS + "/" + committee.slug();
    }
}
