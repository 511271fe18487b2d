package dk.raadslag.meeting.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingOffice;
import dk.raadslag.meeting.Meetings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the committee and the meeting that a page is about, as the reader. */
@Component
class CommitteeRoom {

    private final Readings readings;
    private final Committees committees;
    private final Meetings meetings;
    private final MeetingOffice office;

    CommitteeRoom(Readings readings, Committees committees, Meetings meetings, MeetingOffice office) {
        this.readings = readings;
        this.committees = committees;
        this.meetings = meetings;
        this.office = office;
    }

    Committee committee(Reader reader, String slug) {
        return readings.as(reader, () -> committees.bySlug(slug)).orElseThrow(CommitteeRoom::absent);
    }

    boolean plans(Reader reader, Committee committee) {
        return office.againstPlanning(reader, committee).isEmpty();
    }

    /** The committee, for those who plan its meetings; to visitors the page does not exist. */
    Committee planned(Reader reader, String slug) {
        Committee committee = committee(reader, slug);
        if (plans(reader, committee)) return committee;
        throw new ResponseStatusException(reader.loggedIn() ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    /** The meeting, for those who plan it. */
    Meeting meeting(Reader reader, String slug, String address) {
        planned(reader, slug);
        return readings.as(reader, () -> meetings.byAddress(slug, address)).orElseThrow(CommitteeRoom::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
