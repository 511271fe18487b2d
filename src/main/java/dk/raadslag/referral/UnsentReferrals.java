package dk.raadslag.referral;

import dk.raadslag.access.Reader;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.ItemMinutes;
import dk.raadslag.minutes.Protocol;
import dk.raadslag.proceedings.ClosingCheck;
import dk.raadslag.proceedings.Hindrance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case that was never sent out has no title another committee may know it by. */
@Component
class UnsentReferrals implements ClosingCheck {

    private final Agendas agendas;
    private final Protocol protocol;
    private final PublicTitles titles;

    UnsentReferrals(Agendas agendas, Protocol protocol, PublicTitles titles) {
        this.agendas = agendas;
        this.protocol = protocol;
        this.titles = titles;
    }

    @Override
    public List<Hindrance> before(Reader recorder, Meeting meeting) {
        Map<Long, ItemMinutes> recorded = protocol.whole(meeting);
        if (recorded.values().stream().noneMatch(UnsentReferrals::refers)) return List.of();
        Agenda agenda = agendas.of(recorder, meeting).orElseThrow();
        Set<Long> known = titles.of(meeting).keySet();
        return agenda.items().stream()
                .filter(item -> refers(recorded.get(item.id())) && !known.contains(item.id()))
                .map(item -> hindrance(item, agenda.numbers().get(item.id())))
                .toList();
    }

    private static boolean refers(@Nullable ItemMinutes minutes) {
        return minutes != null && minutes.conclusion() instanceof Conclusion.Referred(Long to) && to != null;
    }

    private static Hindrance hindrance(AgendaItem item, @Nullable Integer number) {
        return new Hindrance("referrals.hindrance.unsent", List.of(String.valueOf(number)), item.id());
    }
}
