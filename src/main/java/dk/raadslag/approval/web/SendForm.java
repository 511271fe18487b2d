package dk.raadslag.approval.web;

import dk.raadslag.access.Person;
import dk.raadslag.approval.ApprovalRoute;
import dk.raadslag.approval.AskedStep;
import dk.raadslag.approval.RouteStep;
import dk.raadslag.approval.Submission;
import dk.raadslag.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chooses and types to send a paper on or back; the names are those of the fields on the page.
 *
 * @param rute the route's id, or null for the first
 * @param stand the version of the route whose steps were chosen for, or null
 * @param person who does each step, in the order of the route; null where nobody is chosen
 * @param moede the meeting it is meant for, or null
 * @param begrundelse why it is sent back
 */
public record SendForm(
        @Nullable Long rute,
        @Nullable Integer stand,
        List<@Nullable Long> person,
        @Nullable UUID moede,
        String begrundelse) {

    static final SendForm EMPTY = new SendForm(null, null, null, null, null);

    public SendForm(
            @Nullable Long rute,
            @Nullable Integer stand,
            @Nullable List<@Nullable Long> person,
            @Nullable UUID moede,
            @Nullable String begrundelse) {
        this.rute = rute;
        this.stand = stand;
        this.person = Objects.requireNonNullElse(person, List.of());
        this.moede = moede;
        this.begrundelse = Objects.requireNonNullElse(begrundelse, "");
    }

    /** The same people at the steps of the same names, and nobody at the others. */
    SendForm carried(ApprovalRoute from, ApprovalRoute to) {
        List<Integer> left = new ArrayList<>();
        for (int step = 0; step < Math.min(from.steps().size(), person.size()); step++) left.add(step);
        List<@Nullable Long> carried = new ArrayList<>();
        for (RouteStep step : to.steps()) {
            Optional<Integer> was = left.stream()
                    .filter(place -> from.steps().get(place).name().equals(step.name()))
                    .findFirst();
            was.ifPresent(left::remove);
            carried.add(was.isPresent() ? person.get(was.get()) : null);
        }
        return new SendForm(to.id(), to.version(), carried, moede, begrundelse);
    }

    /**
     * While nothing is chosen: the route, the people and the meeting of the last round, as far as they still may be.
     */
    SendForm again(Submission last, List<ApprovalRoute> routes, List<Person> approvers, List<Meeting> meetings) {
        boolean untouched = person.isEmpty() && moede == null;
        if (!untouched || routes.isEmpty()) return this;
        ApprovalRoute route = chosenFrom(routes, last.route());
        Set<Long> asked = approvers.stream().map(Person::id).collect(Collectors.toSet());
        List<AskedStep> left = new ArrayList<>(last.steps());
        List<@Nullable Long> people = new ArrayList<>();
        for (RouteStep step : route.steps()) {
            Optional<AskedStep> was = left.stream()
                    .filter(each -> each.name().equals(step.name()))
                    .findFirst();
            was.ifPresent(left::remove);
            people.add(was.map(AskedStep::personId).filter(asked::contains).orElse(null));
        }
        boolean coming = meetings.stream().anyMatch(meeting -> meeting.id().equals(last.meetingId()));
        return new SendForm(route.id(), route.version(), people, coming ? last.meetingId() : null, begrundelse);
    }

    private ApprovalRoute chosenFrom(List<ApprovalRoute> routes, String last) {
        return routes.stream()
                .filter(route -> rute == null ? route.name().equals(last) : rute == route.id())
                .findFirst()
                .orElse(routes.getFirst());
    }

    public boolean chosen(int step, long personId) {
        return step < person.size() && Objects.equals(person.get(step), personId);
    }
}
