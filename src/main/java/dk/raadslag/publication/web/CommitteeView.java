package dk.raadslag.publication.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Vacancy;
import java.util.List;

/**
 * A committee's page.
 *
 * @param members today's, chair first
 * @param vacancies today's
 * @param coming nearest first
 * @param years newest first
 */
public record CommitteeView(
        Committee committee,
        List<MemberLine> members,
        List<Vacancy> vacancies,
        List<ComingMeeting> coming,
        List<YearOfMeetings> years) {

    public CommitteeView {
        members = List.copyOf(members);
        vacancies = List.copyOf(vacancies);
        coming = List.copyOf(coming);
        years = List.copyOf(years);
    }
}
