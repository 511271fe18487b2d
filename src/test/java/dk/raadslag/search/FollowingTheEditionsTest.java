package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.search.lucene.LuceneIndex;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.store.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test has an index of its own beside the application's, so that it decides when the index follows. */
@RaadslagTest(database = "search")
@Import(Press.class)
@SuppressWarnings("NullAway.Init")
class FollowingTheEditionsTest {

    @Autowired
    private Press press;

    @Autowired
    private Editions editions;

    @Autowired
    private TestDatabase database;

    @TempDir
    private Path folder;

    private LuceneIndex index;
    private Indexing indexing;
    private Committee committee;

    @BeforeEach
    void begin() {
        open();
        committee = press.committee("Udvalget " + UUID.randomUUID());
    }

    private void open() {
        index = new LuceneIndex(folder);
        indexing = new Indexing(editions, index);
    }

    @AfterEach
    void end() {
        index.close();
    }

    private List<String> found() {
        return titles(Set.of(Token.PUBLIC));
    }

    private List<String> titles(Set<Token> reader) {
        Map<Facet, Set<String>> here = Map.of(Facet.COMMITTEE, Set.of(committee.slug()));
        Hits hits = index.find(new Query("", here, null, null, null, Query.Order.DATE, 1), reader);
        return hits.hits().stream().map(hit -> hit.title().text()).toList();
    }

    private UUID document() {
        return editions.ofCommittee(Reader.ANONYMOUS, committee.id()).getFirst().documentId();
    }

    @Test
    void whatIsPublishedIsFoundOnceFollowed() {
        press.publish(committee, Press.open("Budget", "Tal"));
        assertThat(found()).isEmpty();
        assertThat(indexing.follow()).isTrue();
        assertThat(found()).containsExactly("Budget");
        assertThat(indexing.follow()).isFalse();
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        press.publish(committee, Press.open("Budget", "Tal"), Press.open("Veje", "Nye"));
        indexing.follow();
        press.publish(committee, Press.open("Budgettet", "Rettede tal"));
        indexing.follow();
        assertThat(found()).containsExactly("Budgettet");
    }

    @Test
    void whatIsWithdrawnIsGoneAndTheOneBeforeDoesNotComeBack() {
        press.publish(committee, Press.open("Budget", "Tal"));
        indexing.follow();
        press.publish(committee, Press.open("Budget", "Rettede tal"));
        press.withdraw(committee);
        indexing.follow();
        assertThat(found()).isEmpty();
        assertThat(indexing.follow()).isFalse();
    }

    @Test
    void whatTheAgendaAndTheMinutesHoldIsFoundOnce() {
        press.publish(
                committee,
                EditionKind.AGENDA,
                Press.open("Budget", "Tal"),
                Press.open("Orientering", "Skolen"),
                Press.closed("Fyring", "Rita Ravn"),
                Press.open("Orientering", "Havnen"),
                Press.open("Udgår", "Vejen"));
        press.publish(
                committee,
                Press.open("Orientering", "Skolen"),
                Press.open("budget.", "Tal"),
                Press.closed("Fyring", "Rita Ravn"),
                Press.open("Orientering", "Havnen"));
        indexing.follow();
        assertThat(found()).containsExactlyInAnyOrder("Orientering", "budget.", "Personalesag", "Orientering", "Udgår");
        assertThat(titles(Set.of(Token.PUBLIC, Token.committee(committee.id()))))
                .containsExactlyInAnyOrder("Orientering", "budget.", "Fyring", "Orientering", "Udgår");
    }

    @Test
    void aClosedItemHasTwoSides() {
        press.publish(committee, Press.closed("Afskedigelse af Rita Ravn", "Hemmeligt"));
        indexing.follow();
        assertThat(found()).containsExactly("Personalesag");
        assertThat(titles(Set.of(Token.PUBLIC, Token.committee(committee.id()))))
                .containsExactly("Afskedigelse af Rita Ravn");
    }

    @Test
    void afterACrashItCatchesUpFromWhereTheIndexIs() {
        press.publish(committee, Press.open("Budget", "Tal"));
        indexing.follow();
        indexing.commit();
        press.publish(committee, Press.open("Budgettet", "Rettede tal"));
        indexing.follow();
        index.close();

        open();
        assertThat(found()).containsExactly("Budget");
        indexing.follow();
        assertThat(found()).containsExactly("Budgettet");
    }

    @Test
    void aWithdrawalSurvivesACrashRightAfterIt() {
        press.publish(committee, Press.open("Budget", "Tal"));
        indexing.follow();
        press.withdraw(committee);
        indexing.follow();
        index.close();

        open();
        assertThat(found()).isEmpty();
    }

    @Test
    void aRebuiltIndexHoldsWhatTheDatabaseHoldsAndFollowsOn() {
        press.publish(committee, Press.open("Budget", "Tal"));
        indexing.follow();
        index.put(document(), List.of());
        index.refresh();
        assertThat(found()).isEmpty();

        indexing.rebuild();
        assertThat(found()).containsExactly("Budget");
        press.publish(committee, Press.open("Budgettet", "Rettede tal"));
        indexing.follow();
        assertThat(found()).containsExactly("Budgettet");
    }

    @Test
    void anIndexThatIsLostIsFilledAgainByFollowing() {
        press.publish(committee, Press.open("Budget", "Tal"));
        indexing.follow();
        indexing.commit();
        index.close();

        folder = folder.resolve("another");
        open();
        indexing.follow();
        assertThat(found()).containsExactly("Budget");
    }

    @Test
    void whatIsWithdrawnWhileAnotherProcessMakesTheIndexAnewIsGone() {
        press.publish(committee, Press.open("Budget", "Tal"));
        indexing.follow();
        indexing.commit();
        try (LuceneIndex other = new LuceneIndex(folder)) {
            new Indexing(editions, other).rebuild();
        }
        press.withdraw(committee);
        indexing.follow();
        assertThat(found()).isEmpty();
        index.close();
        open();
        assertThat(found()).isEmpty();
    }

    @Test
    void anEditionThatCannotBeReadKeepsNoOtherFromBeingFound() {
        press.publish(committee, Press.open("Ulæselig", "Tal"));
        spoil("Ulæselig");
        Committee others = press.committee("Udvalget " + UUID.randomUUID());
        press.publish(others, Press.open("Veje", "Nye"));
        indexing.follow();
        assertThat(found()).isEmpty();
        committee = others;
        assertThat(found()).containsExactly("Veje");
        indexing.rebuild();
        assertThat(found()).containsExactly("Veje");
    }

    @Test
    void whatACorrectionThatCannotBeReadCorrectsIsNoLongerFound() {
        press.publish(committee, Press.open("Navnet der skulle væk", "Tal"));
        indexing.follow();
        press.publish(committee, Press.open("Skadet", "Tal"));
        spoil("Skadet");
        indexing.follow();
        assertThat(found()).isEmpty();
    }

    private void spoil(String title) {
        JdbcClient superuser = JdbcClient.create(database.superuser());
        superuser.sql("alter table edition_item disable trigger append_only").update();
        superuser
                .sql(
                        "update edition_item set content = jsonb_set(content, '{sections,0,text,content,0,type}', '\"script\"') "
                                + "where title = :title")
                .param("title", title)
                .update();
        superuser.sql("alter table edition_item enable trigger append_only").update();
    }
}
