package dk.raadslag.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.approval.RouteStep;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class TypingARouteTest {

    private static RouteForm typed(String... pairs) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) sent.add(pairs[i], pairs[i + 1]);
        return RouteForm.of(sent);
    }

    @Test
    void whatIsMissingIsToldWhereItIs() {
        assertThat(typed().errors())
                .containsEntry("navn", "routes.nameMissing")
                .containsEntry("slags", "routes.usesMissing")
                .containsEntry("ind", "routes.stepsMissing");
        assertThat(typed("navn", "Vej", "slags", "MED", "trin-0-navn", "", "trin-0-dage", "snart")
                        .errors())
                .containsOnlyKeys("trin-0-navn", "trin-0-dage");
    }

    @Test
    void stepsAreAskedInTurnOrTogether() {
        RouteForm form = typed(
                "navn",
                "Vej",
                "slags",
                "MED",
                "trin-0-navn",
                "Leder",
                "trin-0-dage",
                "12",
                "trin-0-samtidig",
                "true",
                "trin-1-navn",
                "Økonomi",
                "trin-1-dage",
                "12",
                "trin-1-samtidig",
                "true",
                "trin-2-navn",
                "Direktør",
                "trin-2-dage",
                "9");
        assertThat(form.errors()).isEmpty();
        assertThat(form.route().steps())
                .containsExactly(
                        new RouteStep("Leder", 1, 12),
                        new RouteStep("Økonomi", 1, 12),
                        new RouteStep("Direktør", 2, 9));
    }

    @Test
    void nobodyIsDueBeforeThoseWhoComeBefore() {
        assertThat(typed(
                                "navn",
                                "Vej",
                                "slags",
                                "MED",
                                "trin-0-navn",
                                "Leder",
                                "trin-0-dage",
                                "5",
                                "trin-1-navn",
                                "Direktør",
                                "trin-1-dage",
                                "9")
                        .errors())
                .containsExactly(java.util.Map.entry("trin-1-dage", "routes.step.daysOrder"));
    }

    @Test
    void aNumberOfDaysHasItsLimits() {
        for (String days : new String[] {"-1", "251", "9999", "1,5", "", "١"})
            assertThat(typed("navn", "Vej", "slags", "MED", "trin-0-navn", "Leder", "trin-0-dage", days)
                            .errors())
                    .containsOnlyKeys("trin-0-dage");
    }
}
