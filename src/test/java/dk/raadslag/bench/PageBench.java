package dk.raadslag.bench;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import gg.jte.Content;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The edition page against the same stack's bare page with one query. */
final class PageBench {

    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final int ROUNDS = 3;

    private PageBench() {}

    public static void main(String[] args) throws Exception {
        try (Town town = Town.started(BarePage.class)) {
            EditionSummary longest = aTwelveItemEdition(town.context().getBean(Editions.class));
            measure(town.home().resolve("/bar"), town.home().resolve(longest.path()));
        }
    }

    private static void measure(URI bare, URI edition) throws Exception {
        Load bareLoad = new Load(bare);
        Load editionLoad = new Load(edition);
        bareLoad.requestsPerSecond(WARM_UP);
        editionLoad.requestsPerSecond(WARM_UP);
        double bareSum = 0;
        double editionSum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            bareSum += bareLoad.requestsPerSecond(ROUND);
            editionSum += editionLoad.requestsPerSecond(ROUND);
        }
        System.out.printf(
                "edition page: %.0f requests/s, bare page with one query: %.0f requests/s, ratio %.0f %%%n",
                editionSum / ROUNDS, bareSum / ROUNDS, 100 * editionSum / bareSum);
    }

    private static EditionSummary aTwelveItemEdition(Editions editions) {
        return editions.newest(Reader.ANONYMOUS, EditionKind.MINUTES, 50).stream()
                .min(java.util.Comparator.comparingInt(edition -> Math.abs(12
                        - editions.current(Reader.ANONYMOUS, edition.address())
                                .orElseThrow()
                                .items()
                                .size())))
                .orElseThrow();
    }

    /** The site's frame with nothing in it. */
    @Controller
    static class BarePage {

        private final Readings readings;
        private final JdbcClient jdbc;

        BarePage(Readings readings, JdbcClient jdbc) {
            this.readings = readings;
            this.jdbc = jdbc;
        }

        @GetMapping("/bar")
        ModelAndView bare() {
            Long committees = readings.as(
                    Reader.ANONYMOUS,
                    () -> jdbc.sql("select count(*) from committee")
                            .query(Long.class)
                            .single());
            Content nothing = output -> {};
            return new ModelAndView("web/_layout", Map.of("title", committees + " udvalg", "content", nothing));
        }
    }
}
