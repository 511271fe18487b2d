package dk.raadslag.minutes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DecidedOpenness;
import dk.raadslag.agenda.Doors;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAudience;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.RichText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The items of a meeting in the order in which they are dealt with now. What they say is what was sent out to the
 * reader; the secretary sees what is put on during the meeting as well.
 */
@Component
public class MeetingItems {

    private static final String SOURCE = "agenda-item:";

    private final Agendas agendas;
    private final Papers papers;
    private final Editions editions;
    private final Doors doors;

    MeetingItems(Agendas agendas, Papers papers, Editions editions, Doors doors) {
        this.agendas = agendas;
        this.papers = papers;
        this.editions = editions;
        this.doors = doors;
    }

    /** An item as it was sent out to somebody. */
    private record Sent(PublishedItem item, String path) {

        @Nullable
        RichText recommendation() {
            return item.item().sections().stream()
                    .filter(section -> section.key().equals(Section.RECOMMENDATION))
                    .map(Section::text)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Whether the reader sits in the committee, records its meetings or is called to stand in at this one. */
    public boolean concerns(Reader reader, Meeting meeting) {
        return reader.records(meeting.committee().id())
                || EditionAudience.ofClosedItems(meeting).admits(reader.tokens());
    }

    /** None for those whom the meeting does not concern. */
    public List<MeetingItem> of(Reader reader, Meeting meeting) {
        if (!concerns(reader, meeting)) return List.of();
        Agenda agenda = agendas.of(reader, meeting).orElse(null);
        if (agenda == null) return List.of();
        Map<Long, Sent> sent = sent(reader, meeting);
        List<Long> ids = agenda.papers().map(AgendaItem.OfPaper::paperId).toList();
        Map<Long, Paper> cases =
                papers.byIds(office(meeting.committee()), ids).stream().collect(toMap(Paper::id, identity()));
        boolean serves = agendas.serves(reader, meeting.committee());
        Map<Long, Integer> numbers = agenda.numbers();
        Map<Long, DecidedOpenness> decided = doors.decided(
                reader, agenda.items().stream().map(AgendaItem::id).toList());
        return agenda.items().stream()
                .map(item -> item(item, numbers.get(item.id()), sent.get(item.id()), cases, serves)
                        .withDoors(decided.get(item.id())))
                .toList();
    }

    /** What kind of case an item is, and how long it is thought to take, is no secret to those who have its agenda. */
    private static Reader office(Committee committee) {
        Set<Token> tokens = Set.of(Token.PUBLIC, Token.STAFF, Token.secretary(committee.id()));
        return new Reader(null, "", Set.of(), tokens);
    }

    private Map<Long, Sent> sent(Reader reader, Meeting meeting) {
        Map<Long, Sent> sent = new HashMap<>();
        editions.ofMeeting(reader, meeting.id()).stream()
                .filter(edition -> edition.kind() != EditionKind.MINUTES)
                .flatMap(edition -> editions.current(reader, edition.address()).stream())
                .forEach(edition -> add(sent, edition));
        return sent;
    }

    private static void add(Map<Long, Sent> sent, Edition edition) {
        for (PublishedItem item : edition.items()) {
            String source = item.item().sourceId();
            if (source == null || !source.startsWith(SOURCE)) continue;
            String path = edition.summary().address().itemPath(item.address());
            sent.put(Long.valueOf(source.substring(SOURCE.length())), new Sent(item, path));
        }
    }

    private static MeetingItem item(
            AgendaItem item, @Nullable Integer number, @Nullable Sent sent, Map<Long, Paper> cases, boolean serves) {
        return switch (item) {
            case AgendaItem.OfPaper of -> ofPaper(of, number, sent, cases.get(of.paperId()), serves);
            case AgendaItem.Plain plain ->
                plain(plain.id(), number, plain.title(), Matter.PLAIN, plain.minutes(), sent);
            case AgendaItem.FollowUp later ->
                plain(later.id(), number, later.title(), Matter.PLAIN, later.minutes(), sent);
            case AgendaItem.LastMinutes last ->
                plain(last.id(), number, last.title(), Matter.LAST_MINUTES, last.minutes(), sent);
            case AgendaItem.Heading heading ->
                new MeetingItem(heading.id(), null, heading.title(), Matter.PLAIN, true, false, null, null, null, null);
        };
    }

    private static MeetingItem plain(
            long id,
            @Nullable Integer number,
            String title,
            Matter matter,
            @Nullable Integer planned,
            @Nullable Sent sent) {
        return new MeetingItem(
                id, number, title, matter, false, false, null, planned, sent == null ? null : sent.path(), null);
    }

    private static MeetingItem ofPaper(
            AgendaItem.OfPaper item,
            @Nullable Integer number,
            @Nullable Sent sent,
            @Nullable Paper paper,
            boolean serves) {
        String title = sent != null
                ? sent.item().item().title()
                : serves && paper != null ? paper.head().title() : "";
        return new MeetingItem(
                item.id(),
                number,
                title,
                paper == null ? Matter.DECISION : matter(paper.head().kind()),
                false,
                paper != null && paper.head().closed(),
                null,
                paper == null ? null : paper.head().minutes(),
                sent == null ? null : sent.path(),
                sent == null ? null : sent.recommendation());
    }

    private static Matter matter(PaperKind kind) {
        return switch (kind) {
            case INFORMATION -> Matter.INFORMATION;
            case DISCUSSION -> Matter.DISCUSSION;
            case DECISION -> Matter.DECISION;
            case THEME -> Matter.THEME;
        };
    }
}
