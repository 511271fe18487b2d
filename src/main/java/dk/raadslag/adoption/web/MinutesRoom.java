package dk.raadslag.adoption.web;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.adoption.Adoption;
import dk.raadslag.adoption.Adoptions;
import dk.raadslag.adoption.ChosenWay;
import dk.raadslag.adoption.DraftRemark;
import dk.raadslag.adoption.DraftStanding;
import dk.raadslag.adoption.MinutesDrafts;
import dk.raadslag.adoption.NextDrafts;
import dk.raadslag.adoption.Required;
import dk.raadslag.adoption.web.MinutesView.ItemChoice;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionAudience;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.PublishedItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the page of a meeting's minutes shows. */
@Component
class MinutesRoom {

    private final Readings readings;
    private final Meetings meetings;
    private final Proceedings proceedings;
    private final MinutesDrafts drafts;
    private final NextDrafts next;
    private final Adoptions adoptions;
    private final Editions editions;
    private final People people;

    MinutesRoom(
            Readings readings,
            Meetings meetings,
            Proceedings proceedings,
            MinutesDrafts drafts,
            NextDrafts next,
            Adoptions adoptions,
            Editions editions,
            People people) {
        this.readings = readings;
        this.meetings = meetings;
        this.proceedings = proceedings;
        this.drafts = drafts;
        this.next = next;
        this.adoptions = adoptions;
        this.editions = editions;
        this.people = people;
    }

    /** @throws ResponseStatusException when the reader neither sits in the committee nor stands in at the meeting */
    Meeting meeting(Reader reader, UUID id) {
        return readings.as(reader, () -> meetings.byId(id))
                .filter(meeting -> reader.loggedIn()
                        && EditionAudience.ofClosedItems(meeting).admits(reader.tokens()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    MinutesView view(Reader reader, Meeting meeting, String refused, Map<String, String> typed) {
        boolean records = proceedings.records(reader, meeting.committee());
        DraftStanding standing = drafts.of(reader, meeting).orElse(null);
        ChosenWay chosen = drafts.chosen(reader, meeting.committee()).orElse(null);
        boolean closed = proceedings.of(reader, meeting).filter(Course::closed).isPresent();
        return new MinutesView(
                meeting,
                closed,
                records,
                reader.tokens().contains(Token.secretary(meeting.committee().id())),
                drafts.way(reader, meeting.committee()),
                chosen,
                standing,
                drafts.corrects(reader, meeting),
                next.of(reader, meeting).orElse(null),
                standing == null
                        ? null
                        : next.outdated(reader, meeting, standing.draft()).orElse(null),
                standing == null ? List.of() : items(reader, standing.draft()),
                names(reader, standing, chosen),
                standing == null ? List.of() : adoptions.since(reader, meeting, standing.draft()),
                Objects.requireNonNull(reader.personId()),
                refused,
                typed);
    }

    private List<ItemChoice> items(Reader reader, EditionSummary draft) {
        return editions.version(reader, draft.address(), draft.number()).stream()
                .flatMap(edition -> edition.items().stream())
                .map(PublishedItem::item)
                .flatMap(MinutesRoom::choice)
                .toList();
    }

    private static Stream<ItemChoice> choice(Item item) {
        if (item.sourceId() == null || item.number().isEmpty()) return Stream.empty();
        return Stream.of(new ItemChoice(item.sourceId(), item.number() + ". " + item.title()));
    }

    private Map<Long, String> names(Reader reader, @Nullable DraftStanding standing, @Nullable ChosenWay chosen) {
        Stream<Long> named = Stream.concat(
                Stream.ofNullable(chosen).map(ChosenWay::by),
                Stream.ofNullable(standing).flatMap(MinutesRoom::named));
        List<Long> ids = named.distinct().toList();
        return readings.as(reader, () -> people.byIds(ids)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private static Stream<Long> named(DraftStanding standing) {
        return Stream.of(
                        standing.required().stream().map(Required::holders).flatMap(holders -> holders.stream()),
                        standing.adoptions().stream().map(Adoption::personId),
                        standing.remarks().stream().map(DraftRemark::personId),
                        standing.remarks().stream().flatMap(MinutesRoom::answerer))
                .flatMap(ids -> ids);
    }

    private static Stream<Long> answerer(DraftRemark remark) {
        DraftRemark.Answer answer = remark.answer();
        return answer == null ? Stream.empty() : Stream.of(answer.by());
    }
}
