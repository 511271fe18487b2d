package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.AgendaTable.Row;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.agenda.WheelTable.Came;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.yearwheel.StandingItem;
import dk.raadslag.yearwheel.StandingItems;
import dk.raadslag.yearwheel.StandingKind;
import dk.raadslag.yearwheel.Turn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the topics of a year wheel stand, and which of them a meeting lacks. */
@Component
public class Wheel {

    private final Readings readings;
    private final StandingItems standing;
    private final WheelTable table;
    private final AgendaTable agendas;
    private final Placing placing;
    private final Meetings meetings;
    private final HeldMeetings held;
    private final Clock clock;

    Wheel(
            Readings readings,
            StandingItems standing,
            WheelTable table,
            AgendaTable agendas,
            Placing placing,
            Meetings meetings,
            HeldMeetings held,
            Clock clock) {
        this.readings = readings;
        this.standing = standing;
        this.table = table;
        this.agendas = agendas;
        this.placing = placing;
        this.meetings = meetings;
        this.held = held;
        this.clock = clock;
    }

    /** How it stands with each topic in each term of a year, the earliest first. */
    public List<Turn> turns(Reader secretary, Committee committee, int year) {
        return readings.as(secretary, () -> {
            List<Meeting> planned = meetings.of(committee).stream()
                    .filter(meeting -> !meeting.cancelled())
                    .toList();
            List<Meeting> ahead = planned.stream().filter(this::isAhead).toList();
            Map<Long, List<LocalDate>> came = table.came(committee.id()).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            each -> each.getValue().stream().map(Came::day).toList()));
            return Turn.of(year, standing.of(secretary, committee), days(planned), days(ahead), came);
        });
    }

    private boolean isAhead(Meeting meeting) {
        LocalDate day = meeting.startsAt().toLocalDate();
        return !day.isBefore(LocalDate.now(clock)) && !held.seemsClosed(meeting.id());
    }

    private static List<LocalDate> days(List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> meeting.startsAt().toLocalDate())
                .toList();
    }

    /** What is due at the meeting and not on its agenda, in the order it comes there. */
    List<StandingItem> due(Meeting meeting) {
        LocalDate day = meeting.startsAt().toLocalDate();
        return missing(meeting, came -> came.item().due(day, came.days()));
    }

    /** What did not come up when it should have, and is not on the meeting's agenda. */
    List<StandingItem> missed(Meeting meeting) {
        LocalDate day = meeting.startsAt().toLocalDate();
        return missing(
                meeting,
                came -> !came.item().due(day, came.days()) && came.item().missedBefore(day, came.days()));
    }

    private List<StandingItem> missing(Meeting meeting, Predicate<ItemDays> wanted) {
        Committee committee = meeting.committee();
        Map<Long, List<Came>> all = table.came(committee.id());
        List<AgendaItem> there = agendas.items(meeting.id());
        return standing.of(committee).stream()
                .filter(item -> {
                    List<Came> came = all.getOrDefault(item.id(), List.of());
                    boolean here = came.stream().anyMatch(one -> one.meetingId().equals(meeting.id()));
                    boolean written = there.stream().anyMatch(one -> isSame(one, item));
                    return !here
                            && !written
                            && wanted.test(new ItemDays(
                                    item, came.stream().map(Came::day).toList()));
                })
                .toList();
    }

    /** A secretary may have written it by hand. */
    private static boolean isSame(AgendaItem one, StandingItem item) {
        return switch (one) {
            case AgendaItem.Plain plain -> plain.title().equalsIgnoreCase(item.title());
            case AgendaItem.LastMinutes _ -> item.words().kind() == StandingKind.LAST_MINUTES;
            default -> false;
        };
    }

    private record ItemDays(StandingItem item, List<LocalDate> days) {}

    /** Puts a topic where it belongs on an agenda that is held. */
    void put(Meeting meeting, StandingItem item, Stamp by) {
        Row row = row(item);
        switch (item.words().place()) {
            case OPENING -> placing.opening(meeting, row, by);
            case BETWEEN -> placing.beforeTheEnd(meeting, row, by);
            case CLOSING -> placing.last(meeting, row, by);
        }
    }

    private static Row row(StandingItem item) {
        ItemKind kind = item.words().kind() == StandingKind.LAST_MINUTES ? ItemKind.LAST_MINUTES : ItemKind.PLAIN;
        return Row.of(new NewItem(kind, item.title(), item.words().minutes())).standing(item.id());
    }
}
