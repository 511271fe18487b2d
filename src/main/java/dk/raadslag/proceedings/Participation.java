package dk.raadslag.proceedings;

import dk.raadslag.committee.MembershipRole;
import dk.raadslag.proceedings.Remark.For;
import dk.raadslag.proceedings.Remark.From;
import dk.raadslag.proceedings.Remark.Only;
import dk.raadslag.proceedings.Remark.SentApology;
import dk.raadslag.proceedings.Remark.StayedAway;
import dk.raadslag.proceedings.Remark.To;
import dk.raadslag.proceedings.Remark.Without;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Somebody whom the minutes name as having been there or not, and what they say of it. */
public record Participation(Attendee who, List<Remark> remarks) {

    private static final Set<MembershipRole> OFFICES =
            EnumSet.of(MembershipRole.CHAIR, MembershipRole.VICE_CHAIR, MembershipRole.MINUTE_TAKER);

    public Participation {
        remarks = List.copyOf(remarks);
    }

    /**
     * In the order of the list; without those who had no need to come and did not. A minute taker who is the only one
     * has been there to write, whether anybody noted it or not.
     */
    public static List<Participation> in(Attendance attendance) {
        return attendance.listed().stream()
                .filter(one -> one.isMember() || came(attendance, one) || writes(attendance, one))
                .map(one -> new Participation(one, remarks(attendance, one)))
                .toList();
    }

    /** Whether the person was there for any of it. */
    public boolean came() {
        return remarks.stream().noneMatch(remark -> remark instanceof SentApology || remark instanceof StayedAway);
    }

    public boolean apologised() {
        return remarks.contains(new SentApology());
    }

    private static boolean came(Attendance attendance, Attendee one) {
        Standing last = attendance.standing(one.person());
        return last == Standing.PRESENT || last == Standing.GONE;
    }

    private static boolean writes(Attendance attendance, Attendee one) {
        return one.role() == MembershipRole.MINUTE_TAKER
                && attendance.standing(one.person()) == Standing.UNKNOWN
                && attendance.listed().stream()
                                .filter(other -> other.role() == MembershipRole.MINUTE_TAKER)
                                .count()
                        == 1;
    }

    private static List<Remark> remarks(Attendance attendance, Attendee one) {
        if (writes(attendance, one)) return List.of();
        if (!came(attendance, one))
            return List.of(
                    attendance.standing(one.person()) == Standing.APOLOGY ? new SentApology() : new StayedAway());
        Timeline timeline = attendance.timeline(one.person());
        List<Integer> there = numbers(attendance, item -> timeline.at(attendance.place(item)) == Standing.PRESENT);
        List<Remark> remarks = new ArrayList<>(standingIn(attendance, one, there));
        remarks.addAll(span(attendance.numbers().values().stream().sorted().toList(), there));
        List<Integer> without = numbers(attendance, timeline::recused);
        without.removeIf(number -> !there.contains(number));
        if (!without.isEmpty()) remarks.add(new Without(without));
        return remarks;
    }

    private static List<Integer> numbers(Attendance attendance, Predicate<Long> which) {
        return new ArrayList<>(attendance.numbers().entrySet().stream()
                .filter(item -> which.test(item.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList());
    }

    private static List<Remark> standingIn(Attendance attendance, Attendee one, List<Integer> there) {
        return attendance.listed().stream()
                .filter(Attendee::isMember)
                .flatMap(member -> {
                    List<Integer> in = numbers(
                            attendance,
                            item -> attendance
                                    .votesFor(one.person(), item)
                                    .filter(whom -> whom == member.person())
                                    .isPresent());
                    if (in.isEmpty()) return java.util.stream.Stream.empty();
                    return java.util.stream.Stream.of(
                            new For(member.name(), new HashSet<>(in).containsAll(there) ? List.of() : in));
                })
                .map(Remark.class::cast)
                .toList();
    }

    /** What the numbers somebody was there for amount to among all. */
    static List<Remark> span(List<Integer> all, List<Integer> there) {
        if (there.size() == all.size() || there.isEmpty() && all.isEmpty()) return List.of();
        if (there.isEmpty()) return List.of(new StayedAway());
        if (there.equals(all.subList(all.size() - there.size(), all.size())))
            return List.of(new From(there.getFirst()));
        if (there.equals(all.subList(0, there.size()))) return List.of(new To(there.getLast()));
        return List.of(new Only(List.copyOf(there)));
    }

    /** What the person does at the meeting, where minutes say so beside the name. */
    Optional<MembershipRole> office() {
        return Optional.ofNullable(who.role()).filter(OFFICES::contains);
    }
}
