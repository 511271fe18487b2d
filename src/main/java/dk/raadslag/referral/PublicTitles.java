package dk.raadslag.referral;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DecidedOpenness;
import dk.raadslag.agenda.Doors;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What items may be called before everybody who reads their meeting's agenda; in no reader's transaction. */
@Component
class PublicTitles {

    private final Agendas agendas;
    private final Editions editions;
    private final Doors doors;

    PublicTitles(Agendas agendas, Editions editions, Doors doors) {
        this.agendas = agendas;
        this.editions = editions;
        this.doors = doors;
    }

    /** By the ids of the items; a case that never was sent out has none. */
    Map<Long, String> of(Meeting meeting) {
        Reader all = everything(meeting.committee());
        List<AgendaItem> items = agendas.of(all, meeting).map(Agenda::items).orElse(List.of());
        Map<String, String> sent = sentOut(all, meeting);
        Map<Long, DecidedOpenness> decided =
                doors.decided(all, items.stream().map(AgendaItem::id).toList());
        Map<Long, String> titles = new HashMap<>();
        for (AgendaItem item : items)
            title(item, decided.get(item.id()), sent.get(Exclusions.source(item.id())))
                    .ifPresent(title -> titles.put(item.id(), title));
        return titles;
    }

    /** One who closes the meeting may be shut out from an item. */
    private static Reader everything(Committee committee) {
        Set<Token> tokens = Set.of(Token.PUBLIC, Token.committee(committee.id()), Token.recorder(committee.id()));
        return new Reader(null, "", Set.of(), tokens);
    }

    private Map<String, String> sentOut(Reader all, Meeting meeting) {
        Map<String, String> titles = new HashMap<>();
        List<EditionSummary> sent = new ArrayList<>(editions.ofMeeting(all, meeting.id()));
        sent.sort(Comparator.comparing(EditionSummary::publishedAt));
        sent.stream()
                .filter(edition -> edition.kind() != EditionKind.MINUTES && edition.kind() != EditionKind.DRAFT_MINUTES)
                .flatMap(edition -> editions.current(all, edition.address()).stream())
                .map(Edition::items)
                .flatMap(List::stream)
                .forEach(published -> known(published.item(), titles));
        return titles;
    }

    private static void known(Item item, Map<String, String> titles) {
        var face = item.face();
        if (item.sourceId() != null) titles.put(item.sourceId(), face == null ? item.title() : face.neutralTitle());
    }

    private static Optional<String> title(
            AgendaItem item, @Nullable DecidedOpenness decided, @Nullable String sentOut) {
        String closed = decided != null && decided.closed() && decided.face() != null
                ? decided.face().neutralTitle()
                : null;
        String plain = item instanceof AgendaItem.Plain words ? words.title() : null;
        return Stream.of(Optional.ofNullable(closed), Optional.ofNullable(sentOut), Optional.ofNullable(plain))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
