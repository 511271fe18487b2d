package dk.raadslag.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoosingCommitteesByKindTest {

    private static Committee committee(long id, CommitteeKind kind) {
        return new Committee(id, "slug", "Udvalget", kind, null, null, null, null, Audience.of(Token.PUBLIC));
    }

    private static final Committee COUNCIL = committee(1, CommitteeKind.COUNCIL);
    private static final Committee MED = committee(2, CommitteeKind.MED);

    @Test
    void kindsCoverTheirCommittees() {
        var scope = CommitteeScope.chosen(List.of("COUNCIL", "OTHER"), "");
        assertThat(scope.covers(COUNCIL)).isTrue();
        assertThat(scope.covers(MED)).isFalse();
        assertThat(scope.kindNames()).containsExactly("COUNCIL", "OTHER");
        assertThat(scope.isWithin(List.of())).isTrue();
    }

    @Test
    void oneCommitteeAloneMakesTheKindsCountForNothing() {
        var scope = CommitteeScope.chosen(List.of("COUNCIL"), "2");
        assertThat(scope.covers(COUNCIL)).isFalse();
        assertThat(scope.covers(MED)).isTrue();
        assertThat(scope.isWithin(List.of(COUNCIL))).isFalse();
        assertThat(scope.isWithin(List.of(COUNCIL, MED))).isTrue();
    }

    @Test
    void whatIsNoChoiceIsNotChosen() {
        for (String id : List.of("", "-1", "1e3", "1234567890123456", "١"))
            assertThat(CommitteeScope.chosen(List.of("council", "hest"), id)).isEqualTo(CommitteeScope.NONE);
        assertThat(CommitteeScope.NONE.isEmpty()).isTrue();
        assertThat(new CommitteeScope(Set.of(), MED.id()).isEmpty()).isFalse();
    }

    @Test
    void whatIsForOneAloneComesFirst() {
        var kinds = CommitteeScope.ofKinds(CommitteeKind.MED);
        var alone = new CommitteeScope(Set.of(), MED.id());
        assertThat(List.of(kinds, alone).stream().sorted(CommitteeScope.ALONE_FIRST))
                .containsExactly(alone, kinds);
    }
}
