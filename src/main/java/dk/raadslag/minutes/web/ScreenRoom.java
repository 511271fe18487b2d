package dk.raadslag.minutes.web;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.followup.Noting;
import dk.raadslag.followup.TaskLine;
import dk.raadslag.followup.TaskViews;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.minutes.Ballot;
import dk.raadslag.minutes.Concluded;
import dk.raadslag.minutes.DecisionPhrases;
import dk.raadslag.minutes.Destinations;
import dk.raadslag.minutes.ItemMinutes;
import dk.raadslag.minutes.ItemParticipants;
import dk.raadslag.minutes.ItemParticipants.There;
import dk.raadslag.minutes.MeetingItem;
import dk.raadslag.minutes.MeetingItems;
import dk.raadslag.minutes.MinutesRule;
import dk.raadslag.minutes.Protocol;
import dk.raadslag.minutes.Recording;
import dk.raadslag.openness.ClosureReasons;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.CourseView;
import dk.raadslag.proceedings.Proceedings;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the live screen shows. */
@Component
class ScreenRoom {

    private final Readings readings;
    private final Meetings meetings;
    private final Destinations destinations;
    private final People people;
    private final MeetingItems items;
    private final Protocol protocol;
    private final Recording recording;
    private final DecisionPhrases phrases;
    private final ItemParticipants participants;
    private final Proceedings proceedings;
    private final TaskViews tasks;
    private final ClosureReasons reasons;
    private final Clock clock;

    ScreenRoom(
            Readings readings,
            Meetings meetings,
            Destinations destinations,
            People people,
            MeetingItems items,
            Protocol protocol,
            Recording recording,
            DecisionPhrases phrases,
            ItemParticipants participants,
            Proceedings proceedings,
            TaskViews tasks,
            ClosureReasons reasons,
            Clock clock) {
        this.readings = readings;
        this.meetings = meetings;
        this.destinations = destinations;
        this.people = people;
        this.items = items;
        this.protocol = protocol;
        this.recording = recording;
        this.phrases = phrases;
        this.participants = participants;
        this.proceedings = proceedings;
        this.tasks = tasks;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** @throws ResponseStatusException when the meeting does not concern the reader */
    Meeting meeting(Reader reader, UUID id) {
        return readings.as(reader, () -> meetings.byId(id))
                .filter(meeting -> items.concerns(reader, meeting))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whether everybody may read the item when what was noted of its doors is taken back, and may not now. */
    boolean opensWhenTakenBack(Reader reader, Meeting meeting, long item) {
        return items.of(reader, meeting).stream().anyMatch(one -> one.id() == item && one.closedThere());
    }

    /** @param wanted the item to show, or null for the one the meeting has come to */
    ScreenView view(Reader reader, Meeting meeting, @Nullable Long wanted) {
        Map<Long, ItemMinutes> recorded = protocol.of(reader, meeting);
        List<MeetingItem> all = items.of(reader, meeting);
        Course course = proceedings.of(reader, meeting).orElse(null);
        Long floor = course == null ? null : course.onFloor().orElse(null);
        Optional<MeetingItem> shown = shown(all, recorded, wanted == null ? floor : wanted);
        Instant now = clock.instant();
        List<ScreenView.Line> lines = all.stream()
                .map(item -> new ScreenView.Line(
                        item,
                        recorded.getOrDefault(item.id(), ItemMinutes.blank(item.id(), meeting.id())),
                        shown.filter(item::equals).isPresent(),
                        floor != null && floor == item.id(),
                        course == null || !course.called(item.id())
                                ? null
                                : (Long) CourseView.minutes(course.spent(item.id(), now))))
                .toList();
        Map<Long, String> names = readings.as(reader, () -> names(recorded.values()));
        Map<Long, List<TaskLine>> noted = tasks.of(reader, meeting);
        return new ScreenView(
                meeting,
                recording.records(reader, meeting.committee()),
                course,
                lines,
                names,
                noted,
                lines.stream()
                        .filter(ScreenView.Line::now)
                        .findFirst()
                        .map(line -> item(
                                reader,
                                meeting,
                                line,
                                names,
                                noted.getOrDefault(line.item().id(), List.of())))
                        .orElse(null));
    }

    private static Optional<MeetingItem> shown(
            List<MeetingItem> all, Map<Long, ItemMinutes> recorded, @Nullable Long wanted) {
        List<MeetingItem> real =
                all.stream().filter(item -> !item.heading() && item.known()).toList();
        Stream<MeetingItem> asked = real.stream().filter(item -> wanted != null && item.id() == wanted);
        Stream<MeetingItem> undecided = real.stream()
                .filter(item -> Optional.ofNullable(recorded.get(item.id()))
                        .map(ItemMinutes::state)
                        .filter(state -> !state.pending())
                        .isEmpty());
        return Stream.of(asked, undecided, real.stream()).flatMap(each -> each).findFirst();
    }

    private ItemView item(
            Reader reader, Meeting meeting, ScreenView.Line line, Map<Long, String> names, List<TaskLine> noted) {
        MeetingItem item = line.item();
        Concluded concluded = line.minutes().concluded();
        MinutesRule whyNot = recording.whyNot(reader, meeting, item.id()).orElse(null);
        There there = participants.in(reader, meeting, item.id());
        Noting noting = recording.records(reader, meeting.committee())
                ? tasks.noting(reader, meeting, noted)
                : Noting.read(noted);
        return readings.as(
                reader,
                () -> new ItemView(
                        ScreenView.address(meeting) + "/punkter/" + item.id(),
                        item,
                        line.minutes(),
                        whyNot,
                        phrases.offered(
                                reader, meeting, item.matter(), concluded == null ? null : concluded.conclusion()),
                        there,
                        names,
                        destinations.later(meeting),
                        destinations.others(meeting),
                        reasons.current(reader),
                        noting));
    }

    private Map<Long, String> names(Collection<ItemMinutes> all) {
        Set<Long> ids = all.stream().flatMap(ScreenRoom::named).collect(Collectors.toSet());
        return people.byIds(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private static Stream<Long> named(ItemMinutes minutes) {
        Stream<Long> voters = minutes.ballots().stream()
                .flatMap(taken -> taken.ballot() instanceof Ballot.ByName named
                        ? named.votes().stream().map(Ballot.CastVote::personId)
                        : Stream.empty());
        Stream<Long> speakers =
                minutes.statements().stream().map(made -> made.statement().personId());
        return Stream.concat(voters, speakers);
    }

    String name(Reader reader, long person) {
        return readings.as(reader, () -> people.byId(person)).map(Person::name).orElse("");
    }
}
