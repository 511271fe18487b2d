package dk.raadslag.referral;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.referral.Become.What;
import dk.raadslag.referral.ReferralLine.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a committee has referred to others and others to it, and how far each is. What was sent is known to all who sit
 * in the committee that sent it; what was received to those who put together and record the meetings of the one that
 * received it. To anybody else there is none.
 */
@Component
public class Referrals {

    private final Readings readings;
    private final ReferralTable table;
    private final Answers answers;
    private final Meetings meetings;
    private final Clock clock;

    Referrals(Readings readings, ReferralTable table, Answers answers, Meetings meetings, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.answers = answers;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The latest first. */
    public List<ReferralLine> sent(Reader reader, Committee committee) {
        return readings.as(
                reader,
                () -> table.from(committee.id()).stream()
                        .map(referral -> line(reader, referral))
                        .toList());
    }

    /** The latest first. */
    public List<ReferralLine> received(Reader reader, Committee committee) {
        return readings.as(
                reader,
                () -> table.to(committee.id()).stream()
                        .map(referral -> line(reader, referral))
                        .toList());
    }

    private ReferralLine line(Reader reader, Referral referral) {
        Optional<LocalDate> day =
                takenUp(referral).map(meeting -> meeting.startsAt().toLocalDate());
        if (referral.ended()) return new ReferralLine(referral, State.RECALLED, day.orElse(null), null);
        return answers.to(reader, referral)
                .map(answer -> new ReferralLine(referral, State.ANSWERED, answer.day(), answer.path()))
                .orElseGet(() -> new ReferralLine(referral, state(day), day.orElse(null), null));
    }

    private State state(Optional<LocalDate> day) {
        return day.map(on -> on.isAfter(LocalDate.now(clock)) ? State.ON_AGENDA : State.DEALT_WITH)
                .orElse(State.WAITING);
    }

    private Optional<Meeting> takenUp(Referral referral) {
        return table.become(List.of(referral.id())).stream()
                .filter(become -> become.what() == What.TAKEN_UP)
                .reduce((_, last) -> last)
                .flatMap(become -> meetings.byId(become.meetingId()))
                .filter(meeting -> !meeting.cancelled());
    }
}
