package dk.raadslag.proceedings;

import dk.raadslag.access.Token;
import dk.raadslag.access.TokenSource;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.proceedings.AttendanceTable.Called;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Lets a substitute read the one meeting to which they are called, as long as they are the committee's substitute and
 * the call stands.
 */
@Component
class CalledSubstitutes implements TokenSource {

    private final AttendanceTable table;
    private final Committees committees;

    CalledSubstitutes(AttendanceTable table, Committees committees) {
        this.table = table;
        this.committees = committees;
    }

    @Override
    public Set<Token> tokensOf(long personId, LocalDate day) {
        return table.calledFor(personId).stream()
                .filter(called -> sits(personId, called, day))
                .map(called -> Token.meeting(called.meetingId()))
                .collect(Collectors.toSet());
    }

    private boolean sits(long personId, Called called, LocalDate day) {
        return committees.members(called.committeeId(), day).stream()
                .filter(membership -> membership.role() == MembershipRole.SUBSTITUTE)
                .anyMatch(membership -> membership.personId() == personId);
    }
}
