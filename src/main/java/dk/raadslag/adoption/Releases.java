package dk.raadslag.adoption;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.adoption.AdoptionTable.DissentOf;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.Content;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionAudience;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Publications;
import dk.raadslag.publication.Publishing;
import dk.raadslag.publication.WholeEdition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Publishing minutes: the adopted draft, word for word, with who adopted it and what those who signed dissented from,
 * becomes the edition that everybody reads who may.
 */
@Component
public class Releases {

    private final Readings readings;
    private final MinutesDrafts drafts;
    private final AdoptionTable table;
    private final Editions editions;
    private final Publications publications;
    private final Proceedings proceedings;
    private final Committees committees;
    private final People people;
    private final AdoptionLines lines;
    private final RecordedWords words;
    private final MinutesGate gate;
    private final AdoptionNews news;
    private final Clock clock;

    Releases(
            Readings readings,
            MinutesDrafts drafts,
            AdoptionTable table,
            Editions editions,
            Publications publications,
            Proceedings proceedings,
            Committees committees,
            People people,
            AdoptionLines lines,
            RecordedWords words,
            MinutesGate gate,
            AdoptionNews news,
            Clock clock) {
        this.readings = readings;
        this.drafts = drafts;
        this.table = table;
        this.editions = editions;
        this.publications = publications;
        this.proceedings = proceedings;
        this.committees = committees;
        this.people = people;
        this.lines = lines;
        this.words = words;
        this.gate = gate;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Why the draft cannot become the minutes as things are; empty when nothing that the reader sees stands in the way.
     *
     * @param closed whether the meeting is closed
     */
    public static List<AdoptionRule> against(DraftStanding standing, boolean closed, @Nullable String missingReason) {
        List<AdoptionRule> against = new ArrayList<>();
        if (standing.released()) against.add(AdoptionRule.IS_RELEASED);
        if (!closed) against.add(AdoptionRule.MEETING_NOT_CLOSED);
        if (!standing.adopted()) {
            if (standing.way() != AdoptionWay.SIGNATURES) against.add(AdoptionRule.NOT_ADOPTED);
            else if (missingReason == null || missingReason.isBlank()) against.add(AdoptionRule.SIGNATURES_MISSING);
        }
        if (!standing.unanswered().isEmpty()) against.add(AdoptionRule.REMARKS_OPEN);
        return against;
    }

    /**
     * Publishes the draft that was read.
     *
     * @param missingReason why it is not waited for those whose signature is missing, or null
     * @return where the minutes are
     * @throws AdoptionRefused with the first of {@link #against}, for remarks on items the reader does not read, or
     *     when the record has come to say something else since the draft
     */
    public EditionAddress release(Reader recorder, Meeting meeting, UUID read, @Nullable String missingReason) {
        if (!proceedings.records(recorder, meeting.committee()))
            throw new AdoptionRefused(AdoptionRule.ONLY_ITS_RECORDERS);
        drafts.act(recorder, meeting, read, "draft.released", standing -> {
            Optional<AdoptionRule> hidden = drafts.againstReleasing(recorder, meeting, standing);
            Stream.concat(against(standing, true, missingReason).stream(), hidden.stream())
                    .findFirst()
                    .ifPresent(rule -> {
                        throw new AdoptionRefused(rule);
                    });
            String reason = standing.adopted() || missingReason == null ? null : missingReason.strip();
            if (reason != null) gate.requireNoPersonalNumber(recorder, reason);
            NewEdition minutes = minutes(meeting, standing, reason);
            if (!(publications.publish(recorder, minutes) instanceof Publishing.Published made))
                throw new AdoptionRefused(AdoptionRule.NOTHING_NEW);
            table.insert(
                    new Release(read, made.editionId(), clock.instant(), requireNonNull(recorder.personId()), reason));
            news.released(
                    recorder,
                    meeting,
                    address(meeting),
                    minutes.content().head().correction() != null,
                    committees.members(meeting.committee().id(), LocalDate.now(clock)));
        });
        return address(meeting);
    }

    private NewEdition minutes(Meeting meeting, DraftStanding standing, @Nullable String missingReason) {
        WholeEdition draft = editions.whole(standing.draft().id());
        Content said = draft.content();
        List<DissentOf> dissents = table.dissents(standing.draft().id());
        List<Item> items =
                said.items().stream().map(item -> with(item, dissents)).toList();
        var head = said.head().approved(lines.of(standing, missingReason));
        return new NewEdition(
                meeting.id(),
                new Content(EditionKind.MINUTES, head, items),
                EditionAudience.of(meeting),
                EditionAudience.ofClosedItems(meeting),
                null,
                null,
                draft.files(),
                draft.pictures());
    }

    private Item with(Item item, List<DissentOf> dissents) {
        Item shown = item;
        for (DissentOf one : dissents) {
            if (!one.dissent().item().equals(item.sourceId())) continue;
            String name = people.byId(one.person()).map(Person::name).orElse("");
            shown = words.signed(shown, name, one.dissent());
        }
        return shown;
    }

    private static EditionAddress address(Meeting meeting) {
        return EditionAddress.of(meeting, EditionKind.MINUTES, 1);
    }
}
