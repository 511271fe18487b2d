package dk.raadslag.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MakingAnAddressOfANameTest {

    @Test
    void danishLettersAreWrittenOut() {
        assertThat(Slug.of("Økonomi- og Ældreudvalget på Århusgården", Set.of()))
                .isEqualTo("oekonomi-og-aeldreudvalget-paa-aarhusgaarden");
        assertThat(Slug.of("Café & Crêpe (Éns)", Set.of())).isEqualTo("cafe-og-crepe-ens");
    }

    @Test
    void aTakenAddressGetsANumber() {
        assertThat(Slug.of("Byrådet", Set.of("byraadet"))).isEqualTo("byraadet-2");
        assertThat(Slug.of("Byrådet", Set.of("byraadet", "byraadet-2"))).isEqualTo("byraadet-3");
    }

    @Property
    void anyNameMakesAnAddress(@ForAll String name) {
        assertThat(Slug.of(name, Set.of())).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
