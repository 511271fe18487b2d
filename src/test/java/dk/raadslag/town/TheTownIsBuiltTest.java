package dk.raadslag.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.casework.CaseNumber;
import dk.raadslag.casework.KleTitles;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Treatment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TownTest
class TheTownIsBuiltTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 12, 1);

    @Autowired
    private Town town;

    @Autowired
    private Readings readings;

    @Autowired
    private Committees committees;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Editions editions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Readers readers;

    @Autowired
    private KleTitles subjects;

    @Autowired
    private MockMvc site;

    @Test
    void every_committee_has_the_address_the_plan_gives_it() {
        List<String> slugs = readings.asClerk(
                () -> committees.all().stream().map(Committee::slug).toList());

        assertThat(slugs)
                .containsExactlyInAnyOrderElementsOf(TownPlan.read().committees().stream()
                        .map(TownPlan.Seat::slug)
                        .toList());
    }

    @Test
    void importing_finds_the_committees_that_are_there_and_makes_no_new_ones() {
        long documents = readings.asClerk(committees::all).stream()
                .mapToLong(committee -> editions.ofCommittee(cast().reader("karen"), committee.id())
                        .size())
                .sum();

        assertThat(documents).isEqualTo(TownPlan.read().editions().size() - 2);
    }

    @Test
    void a_visitor_reads_the_council_and_not_the_management() {
        assertThat(editions.newest(Reader.ANONYMOUS, null, 100))
                .isNotEmpty()
                .extracting(EditionSummary::committee)
                .contains("Kommunalbestyrelsen")
                .doesNotContain("Chefforum", "KommuneMED");
    }

    @Test
    void the_swimming_baths_pass_three_committees_in_time_order() {
        List<Treatment> way = editions.treatments(Reader.ANONYMOUS, "04.04.00-p20-2-2025");

        assertThat(way)
                .extracting(treatment -> treatment.edition().committee())
                .startsWith("Sundheds- og Kulturudvalget", "Økonomiudvalget", "Kommunalbestyrelsen");
        assertThat(way).extracting(treatment -> treatment.edition().startsAt()).isSorted();
    }

    @Test
    void a_case_has_the_title_of_its_subject_or_the_nearest_group() throws Exception {
        String page = site.perform(get("/sag/04.04.00-p20-2-2025"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(page).select(".page-head").text()).contains("Haller / indendørsanlæg i almindelighed");
        assertThat(readings.as(
                        Reader.ANONYMOUS,
                        () -> List.of(
                                subject("81.38.05-G01-4-24"),
                                subject("81.99.99-G01-4-24"),
                                subject("99.99.99-G01-4-24"))))
                .isEqualTo(List.of("Lokalsamarbejdsudvalg", "Kommunens personale", ""));
    }

    private String subject(String number) {
        return subjects.of(new CaseNumber(number)).orElse("");
    }

    @Test
    void the_corrected_minutes_are_a_second_edition() {
        EditionAddress address = new EditionAddress("boerne-og-skoleudvalget", "2026-10-06", EditionKind.MINUTES, 1);

        assertThat(editions.current(Reader.ANONYMOUS, address)
                        .orElseThrow()
                        .summary()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void the_withdrawn_minutes_leave_a_tombstone() {
        EditionAddress address = new EditionAddress("boerne-og-skoleudvalget", "2026-03-03", EditionKind.MINUTES, 1);

        assertThat(editions.current(Reader.ANONYMOUS, address)).isEmpty();
        assertThat(editions.tombstone(Reader.ANONYMOUS, address)).isPresent();
    }

    @Test
    void there_are_meetings_to_come() {
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.coming(WINTER.atStartOfDay(), 100)))
                .hasSizeGreaterThan(20);
    }

    @Test
    void building_it_again_changes_nothing() {
        int before = editions.newest(cast().reader("karen"), null, 100).size();

        town.build();

        assertThat(editions.newest(cast().reader("karen"), null, 100)).hasSize(before);
    }

    private Cast cast() {
        return Cast.of(accounts, readers);
    }
}
