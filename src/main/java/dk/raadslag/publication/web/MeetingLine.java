package dk.raadslag.publication.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionSummary;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A meeting with the documents one may read of it.
 *
 * @param documents never empty; as they were sent
 */
public record MeetingLine(List<EditionSummary> documents) {

    /** The agenda first, the minutes last. */
    static final Comparator<EditionSummary> AS_SENT = Comparator.comparing(EditionSummary::kind)
            .thenComparing(document -> document.address().ordinal());

    public MeetingLine {
        documents = documents.stream().sorted(AS_SENT).toList();
    }

    /** The meetings of documents, in the documents' order. */
    static List<MeetingLine> of(List<EditionSummary> documents) {
        Collection<List<EditionSummary>> meetings = documents.stream()
                .collect(groupingBy(MeetingLine::meeting, LinkedHashMap::new, toList()))
                .values();
        return meetings.stream().map(MeetingLine::new).toList();
    }

    private static List<String> meeting(EditionSummary document) {
        EditionAddress address = document.address();
        return List.of(address.committee(), address.meeting());
    }

    /** What tells most of the meeting: the minutes where there are any. */
    public EditionSummary best() {
        return documents.getLast();
    }

    boolean isOf(Meeting meeting) {
        return best().address().meeting().equals(meeting.address());
    }

    public int year() {
        return best().startsAt().getYear();
    }
}
