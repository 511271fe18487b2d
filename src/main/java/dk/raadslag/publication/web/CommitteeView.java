package dk.raadslag.publication.web;

import dk.raadslag.committee.Committee;
import java.util.List;

/**
 * A committee's page.
 *
 * @param members today's, chair first
 * @param coming nearest first
 * @param years newest first
 */
public record CommitteeView(
        Committee committee, List<MemberLine> members, List<ComingMeeting> coming, List<YearOfMeetings> years) {

    public CommitteeView {
        members = List.copyOf(members);
        coming = List.copyOf(coming);
        years = List.copyOf(years);
    }
}
