package dk.raadslag.publication.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;

/** The meetings of a calendar year, newest first. */
public record YearOfMeetings(int year, List<MeetingLine> meetings) {

    public YearOfMeetings {
        meetings = List.copyOf(meetings);
    }

    static List<YearOfMeetings> of(List<MeetingLine> newestFirst) {
        return newestFirst.stream()
                .collect(groupingBy(MeetingLine::year, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(year -> new YearOfMeetings(year.getKey(), year.getValue()))
                .toList();
    }
}
