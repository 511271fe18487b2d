package dk.raadslag.referral;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.ItemMinutes;
import dk.raadslag.minutes.Protocol;
import dk.raadslag.proceedings.ClosingCheck;
import dk.raadslag.proceedings.Hindrance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A case that was never sent out has no title another committee may know it by, and one that has ended takes up
 * nothing.
 */
@Component
class StrayReferrals implements ClosingCheck {

    private final Agendas agendas;
    private final Protocol protocol;
    private final PublicTitles titles;
    private final Committees committees;
    private final ReferralTable table;
    private final Readings readings;
    private final Clock clock;

    StrayReferrals(
            Agendas agendas,
            Protocol protocol,
            PublicTitles titles,
            Committees committees,
            ReferralTable table,
            Readings readings,
            Clock clock) {
        this.agendas = agendas;
        this.protocol = protocol;
        this.titles = titles;
        this.committees = committees;
        this.table = table;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public List<Hindrance> before(Reader recorder, Meeting meeting) {
        Map<Long, ItemMinutes> recorded = protocol.whole(meeting);
        if (recorded.values().stream().noneMatch(StrayReferrals::refers)) return List.of();
        Agenda agenda = agendas.of(recorder, meeting).orElseThrow();
        Set<Long> known = titles.of(meeting).keySet();
        return agenda.items().stream()
                .filter(item -> refers(recorded.get(item.id())))
                .flatMap(item -> lacking(recorder, item.id(), recorded.get(item.id()), known).stream()
                        .map(key -> hindrance(key, item, agenda.numbers().get(item.id()))))
                .toList();
    }

    private static boolean refers(@Nullable ItemMinutes minutes) {
        return receiver(minutes) != null;
    }

    private static @Nullable Long receiver(@Nullable ItemMinutes minutes) {
        return minutes != null && minutes.conclusion() instanceof Conclusion.Referred(Long to) ? to : null;
    }

    private Optional<String> lacking(Reader recorder, long item, @Nullable ItemMinutes minutes, Set<Long> known) {
        if (!known.contains(item)) return Optional.of("referrals.hindrance.unsent");
        long to = requireNonNull(receiver(minutes));
        return readings.as(recorder, () -> ended(to) && !table.knows(item, to))
                ? Optional.of("referrals.hindrance.ended")
                : Optional.empty();
    }

    private boolean ended(long committee) {
        return committees
                .byId(committee)
                .filter(there -> there.endedBefore(LocalDate.now(clock)))
                .isPresent();
    }

    private static Hindrance hindrance(String key, AgendaItem item, @Nullable Integer number) {
        return new Hindrance(key, List.of(String.valueOf(number)), item.id());
    }
}
