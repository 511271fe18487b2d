package dk.raadslag.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.search.AnItem;
import dk.raadslag.search.Facet;
import dk.raadslag.search.Hit;
import dk.raadslag.search.Hit.Elsewhere;
import dk.raadslag.search.Hits;
import dk.raadslag.search.Hits.Count;
import dk.raadslag.search.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stood on the agenda and then in the minutes is found once. */
class OneHitOfEachTreatmentTest {

    private static final UUID BRIDGE = new UUID(3, 1);

    private final FilledIndex index = FilledIndex.with(
            telling("Vedligehold", EditionKind.AGENDA).saying("Broen males rød af tømreren"),
            telling("Vedligehold, referat", EditionKind.MINUTES).with("decision", "Broen males rød"),
            AnItem.titled("Havnen").kind(EditionKind.AGENDA).saying("Havnen ved broen"));

    private static AnItem telling(String title, EditionKind kind) {
        return AnItem.titled(title).kind(kind).treating(BRIDGE);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theMinutesAreShownAndLeadToTheAgenda() {
        Hits hits = index.find("rød");
        assertThat(FilledIndex.titles(hits)).containsExactly("Vedligehold, referat");
        assertThat(hits.total()).isOne();
        assertThat(hits.hits().getFirst().also())
                .containsExactly(new Elsewhere(EditionKind.AGENDA, "/udvalg/chefforum/2025-03-12/dagsorden/1"));
    }

    @Test
    void wordsOfTheAgendaAloneFindTheAgendaAndLeadToTheMinutes() {
        List<Hit> hits = index.find("tømreren").hits();
        assertThat(hits).extracting(hit -> hit.title().text()).containsExactly("Vedligehold");
        assertThat(hits.getFirst().also()).extracting(Elsewhere::kind).containsExactly(EditionKind.MINUTES);
    }

    @Test
    void countsAreOfWhatIsShownAndThoseOfAKindOfWhatChoosingItShows() {
        Hits hits = index.find("broen");
        assertThat(hits.total()).isEqualTo(2);
        assertThat(counts(hits, Facet.COMMITTEE)).containsExactly(Map.entry("chefforum", 2));
        assertThat(counts(hits, Facet.FIELD)).containsOnly(Map.entry("decision", 1), Map.entry("presentation", 1));
        assertThat(counts(hits, Facet.KIND)).containsOnly(Map.entry("AGENDA", 2), Map.entry("MINUTES", 1));

        Hits agendas = index.find(
                new Query("broen", Map.of(Facet.KIND, Set.of("AGENDA")), null, null, null, Query.Order.RELEVANCE, 1));
        assertThat(FilledIndex.titles(agendas)).containsExactlyInAnyOrder("Vedligehold", "Havnen");
        assertThat(agendas.total()).isEqualTo(2);
    }

    private static Map<String, Integer> counts(Hits hits, Facet facet) {
        return hits.counts(facet).stream().collect(java.util.stream.Collectors.toMap(Count::value, Count::count));
    }

    @Test
    void minutesThatAreForOthersHideNoAgendaAndAreNotLedTo() {
        Audience members = Audience.of(Token.committee(1));
        try (FilledIndex some = FilledIndex.with(Stream.of(
                        telling("Dagsorden", EditionKind.AGENDA),
                        telling("Referat", EditionKind.MINUTES).seenBy(members))
                .map(AnItem::item)
                .toList())) {
            Hits outside = some.find("");
            assertThat(FilledIndex.titles(outside)).containsExactly("Dagsorden");
            assertThat(outside.hits().getFirst().also()).isEmpty();
            assertThat(counts(outside, Facet.KIND)).containsExactly(Map.entry("AGENDA", 1));
            Hits inside = some.index.find(Query.of(""), Set.of(Token.PUBLIC, Token.committee(1)));
            assertThat(FilledIndex.titles(inside)).containsExactly("Referat");
        }
    }
}
