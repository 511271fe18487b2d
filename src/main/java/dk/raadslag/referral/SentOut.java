package dk.raadslag.referral;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.Section;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was sent out of an item, and whether those who read another committee's agenda may read it there too. */
@Component
class SentOut {

    private static final String KEY = "decision-elsewhere";

    private final Readings readings;
    private final Editions editions;
    private final ReferralTable table;
    private final Vocabulary vocabulary;

    SentOut(Readings readings, Editions editions, ReferralTable table, Vocabulary vocabulary) {
        this.readings = readings;
        this.editions = editions;
        this.table = table;
        this.vocabulary = vocabulary;
    }

    /** An item in the minutes that were sent out. */
    record Found(EditionSummary minutes, PublishedItem published) {

        String path() {
            return minutes.address().itemPath(published.address());
        }

        boolean decided() {
            var decision = published.item().decision();
            return decision == null || decision.outcome() != Outcome.POSTPONED;
        }
    }

    /** The item in the meeting's minutes, as far as the reader may read it. */
    Optional<Found> minutes(Reader reader, UUID meeting, long itemId) {
        return editions.ofMeeting(reader, meeting).stream()
                .filter(summary -> summary.kind() == EditionKind.MINUTES)
                .flatMap(summary -> editions.current(reader, summary.address()).stream())
                .flatMap(edition -> in(edition, itemId).stream())
                .findFirst();
    }

    private static Optional<Found> in(Edition edition, long itemId) {
        return edition.items().stream()
                .filter(published ->
                        Exclusions.source(itemId).equals(published.item().sourceId()))
                .map(published -> new Found(edition.summary(), published))
                .findFirst();
    }

    /** What an agenda of this committee prints of the decision: nothing, unless all who read that may read it. */
    List<Section> decision(UUID meeting, long itemId, Committee printing) {
        Set<Token> audience = printing.audience().tokens();
        List<Optional<Found>> seen = audience.stream()
                .map(token -> minutes(bearer(token), meeting, itemId))
                .toList();
        boolean all = !seen.isEmpty() && seen.stream().allMatch(SentOut::isOpen);
        return all ? section(seen.getFirst().orElseThrow(), keptFromSomebody(meeting, itemId)) : List.of();
    }

    private boolean keptFromSomebody(UUID meeting, long itemId) {
        return !readings.as(Reader.ANONYMOUS, () -> table.keptFrom(meeting, itemId))
                .isEmpty();
    }

    private static Reader bearer(Token token) {
        return new Reader(null, "", Set.of(), new HashSet<>(List.of(Token.PUBLIC, token)));
    }

    private static boolean isOpen(Optional<Found> found) {
        return found.filter(one -> one.published().part() == PublishedItem.Part.OPEN)
                .isPresent();
    }

    /** What the public may read, somebody who was shut out may too. */
    private List<Section> section(Found found, boolean keptFromSomebody) {
        if (keptFromSomebody && !found.minutes().forAll()) return List.of();
        Words words = vocabulary.in(Language.DA);
        String heading = words.text(
                "referrals.print.decision",
                found.minutes().committee(),
                words.day(found.minutes().startsAt()));
        return found.published().item().sections().stream()
                .filter(section -> section.key().equals(Section.DECISION))
                .map(section -> new Section(KEY, heading, section.text()))
                .toList();
    }
}
