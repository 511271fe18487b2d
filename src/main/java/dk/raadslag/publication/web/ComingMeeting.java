package dk.raadslag.publication.web;

import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.EditionSummary;
import java.util.List;

/** A meeting of today or later, with what has been sent out for it. */
public record ComingMeeting(Meeting meeting, List<EditionSummary> documents) {

    public ComingMeeting {
        documents = List.copyOf(documents);
    }

    static List<ComingMeeting> of(List<Meeting> meetings, List<EditionSummary> documents) {
        return meetings.stream()
                .map(meeting -> new ComingMeeting(meeting, ofMeeting(meeting, documents)))
                .toList();
    }

    private static List<EditionSummary> ofMeeting(Meeting meeting, List<EditionSummary> documents) {
        return documents.stream()
                .filter(document ->
                        document.committeeId() == meeting.committee().id())
                .filter(document -> document.address().meeting().equals(meeting.address()))
                .sorted(MeetingLine.AS_SENT)
                .toList();
    }
}
