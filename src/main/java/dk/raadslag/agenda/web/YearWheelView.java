package dk.raadslag.agenda.web;

import dk.raadslag.agenda.Numbering.Choice;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.yearwheel.StandingItem;
import dk.raadslag.yearwheel.Turn;
import dk.raadslag.yearwheel.YearWheelRule;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A committee's year wheel as its secretary keeps it.
 *
 * @param meetings of the year that are not cancelled, the earliest first
 * @param numbers how its items are numbered and filed
 * @param typed what was refused, or nothing yet
 * @param about the item it was typed about, or 0 for a new one
 * @param rule why it was refused, or null
 */
public record YearWheelView(
        Committee committee,
        int year,
        int thisYear,
        List<StandingItem> items,
        List<Turn> turns,
        List<Meeting> meetings,
        Choice numbers,
        YearWheelForm typed,
        long about,
        @Nullable YearWheelRule rule) {

    public String address() {
        return "/udvalg/" + committee.slug() + "/aarshjul";
    }

    public List<YearMonth> months() {
        return Arrays.stream(Month.values())
                .map(month -> YearMonth.of(year, month))
                .toList();
    }

    public List<Meeting> meetingsIn(YearMonth month) {
        return meetings.stream()
                .filter(meeting -> YearMonth.from(meeting.startsAt()).equals(month))
                .toList();
    }

    /** A topic stands in the month of its meeting; one without a meeting in the last month of its term. */
    public List<Turn> turnsIn(YearMonth month) {
        return turns.stream()
                .filter(turn -> YearMonth.from(day(turn)).equals(month))
                .toList();
    }

    private static LocalDate day(Turn turn) {
        return turn.day() == null ? turn.term().last() : Objects.requireNonNull(turn.day());
    }

    /** Topics that have no meeting or were missed. */
    public long gaps() {
        return turns.stream()
                .filter(turn -> turn.state() == Turn.State.NO_MEETING || turn.state() == Turn.State.MISSED)
                .count();
    }

    public YearWheelForm form(StandingItem item) {
        return about == item.id() ? typed : YearWheelForm.of(item.words());
    }

    public YearWheelForm newForm() {
        return about == 0 ? typed : YearWheelForm.EMPTY;
    }

    public String rhythm(StandingItem item) {
        return YearWheelForm.rhythm(item.words().cadence()).name();
    }

    /** The names of the months' messages, for a topic that comes up in certain months. */
    public List<Integer> monthsOf(StandingItem item) {
        return YearWheelForm.of(item.words()).maaned();
    }

    public String agendaOf(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.startsAt().toLocalDate().equals(day))
                .map(meeting -> AgendaPages.ADDRESS + "/" + meeting.id())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), found -> found.isEmpty() ? AgendaPages.ADDRESS : found.getFirst()));
    }
}
