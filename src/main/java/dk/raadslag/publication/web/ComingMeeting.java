package dk.raadslag.publication.web;

import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Apologies;
import dk.raadslag.publication.EditionSummary;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of today or later, with what has been sent out for it.
 *
 * @param link where it can be joined from afar, or null when it cannot or the reader may not know
 * @param apology where the reader says not to come, or null
 */
public record ComingMeeting(
        Meeting meeting,
        List<EditionSummary> documents,
        @Nullable String link,
        Apologies.@Nullable Offer apology) {

    public ComingMeeting {
        documents = List.copyOf(documents);
    }

    static List<ComingMeeting> of(List<Meeting> meetings, List<EditionSummary> documents, Map<UUID, String> links) {
        return of(meetings, documents, links, Map.of());
    }

    static List<ComingMeeting> of(
            List<Meeting> meetings,
            List<EditionSummary> documents,
            Map<UUID, String> links,
            Map<UUID, Apologies.Offer> apologies) {
        return meetings.stream()
                .map(meeting -> new ComingMeeting(
                        meeting, ofMeeting(meeting, documents), links.get(meeting.id()), apologies.get(meeting.id())))
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
