package dk.raadslag.meeting.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Deadlines;
import dk.raadslag.meeting.Meeting;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A committee's meetings of a year.
 *
 * @param years that can be chosen
 * @param rows the earliest first
 * @param plans whether the reader plans the meetings
 * @param sits whether the reader sits in the committee
 */
public record PlanView(
        Committee committee, int year, List<Integer> years, List<Row> rows, boolean plans, boolean sits) {

    /**
     * @param deadlines null for those whom they do not concern
     * @param link null when there is none, or the reader may not know it
     */
    public record Row(
            Meeting meeting,
            @Nullable Deadlines deadlines,
            @Nullable String link) {}

    static List<Integer> years(List<Meeting> meetings, int thisYear) {
        return Stream.concat(
                        meetings.stream().map(meeting -> meeting.startsAt().getYear()),
                        Stream.of(thisYear, thisYear + 1))
                .collect(Collectors.toCollection(TreeSet::new))
                .reversed()
                .stream()
                .toList();
    }

    public String address() {
        return "/udvalg/" + committee.slug() + "/moedeplan";
    }

    /** The months in which the committee does not meet. */
    public List<YearMonth> empty() {
        List<Month> met = rows.stream()
                .filter(row -> !row.meeting().cancelled())
                .map(row -> row.meeting().startsAt().getMonth())
                .toList();
        return Arrays.stream(Month.values())
                .filter(month -> !met.contains(month))
                .map(month -> YearMonth.of(year, month))
                .toList();
    }
}
